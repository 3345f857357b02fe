package org.withoutlocks.explorer;

/**
 * What a line of the prose asks the explorer for.
 *
 * @param scenario such as Name.Nested
 * @param schedule the one to replay; empty if it is to be found, or not one
 * @param place the file and line that ask first
 */
record Request(Kind kind, String scenario, String schedule, String place) {

    /** Whoever plays takes fewer; this ends what has no end sooner. */
    private static final int MOST_STEPS = 1_000;

    /** What is written of a scenario. */
    enum Kind {
        SHORTEST, REPLAY, GRAPH
    }

    /** Returns the name of the file that answers it. */
    String file() {
        return scenario + switch (kind) {
            case SHORTEST -> "";
            case REPLAY -> "-" + schedule.replaceAll("\\W+", "-");
            case GRAPH -> ".graph";
        } + ".json";
    }

    /** Returns what decides the answer, apart from classes. */
    String text() {
        return kind + " " + scenario + " " + schedule;
    }

    /**
     * Returns the answer, as JSON.
     *
     * @param scope the package of the scenario
     * @param mostStates how many states a graph may have
     * @throws Unshown if there is none; the message has the place
     */
    String answer(String scope, int mostStates) throws Unshown {
        try {
            Explorer explorer = Explorer.of(type(scope));
            return switch (kind) {
                case SHORTEST -> Json.of(shortest(explorer));
                case REPLAY -> Json.of(explorer.replay(schedule));
                case GRAPH -> Json.of(graph(explorer, mostStates));
            };
        } catch (IllegalArgumentException | Refused | Unshown e) {
            throw new Unshown(place + ": " + e.getMessage());
        }
    }

    private Report shortest(Explorer explorer) throws Unshown {
        Report report = explorer.explore();
        if (report.schedule().isEmpty()) {
            throw new Unshown("no schedule breaks " + scenario + " ("
                    + report.verdict() + ": " + report.scope()
                    + "); to show one that does not, say opts=replay");
        }
        return report;
    }

    private Graph graph(Explorer explorer, int mostStates)
            throws Unshown {
        Graph graph = explorer.steps(MOST_STEPS).graph(mostStates);
        if (!graph.complete() || graph.nodes().size() > mostStates) {
            throw new Unshown(scenario + " has more than " + mostStates
                    + " states, which is too many for a page; make it do less");
        }
        return graph;
    }

    private Class<?> type(String scope) throws Unshown {
        String type = scope + "." + scenario.replace('.', '$');
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new Unshown("there is no class " + type
                    + " in the chapter's tests");
        }
    }
}
