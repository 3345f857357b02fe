package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A schedule that a page shows: a macro, and what the explorer found. */
record ShownSchedule(String id, String title, String scenario,
        String schedule, int steps, String verdict) {

    private static final Pattern MACRO = Pattern
            .compile("schedule::([^\\[]+)\\[\"?([^\",]*)\"?(.*)]\\s*");

    private static final Pattern TITLE = Pattern.compile("\\.(\\w.*)");

    private static final Pattern ID = Pattern.compile("\\[#([\\w-]+)]");

    /**
     * Returns the schedules that a page shows, in order.
     *
     * @throws IllegalStateException if one has no title, or was not found;
     *         names file and line
     */
    static List<ShownSchedule> in(ProseFile prose) {
        List<ShownSchedule> shown = new ArrayList<>();
        String title = "";
        String id = "";
        for (int i = 0; i < prose.lines().size(); i++) {
            String line = prose.lines().get(i);
            Matcher macro = MACRO.matcher(line);
            Matcher above = TITLE.matcher(line);
            Matcher named = ID.matcher(line);
            if (macro.matches()) {
                String place = prose.file() + ":" + (i + 1) + ": ";
                if (title.isEmpty()) {
                    throw new IllegalStateException(place + "give the schedule"
                            + " a title: the page of all schedules lists it");
                }
                shown.add(found(prose, macro, title, id, place));
            }
            title = above.matches() ? above.group(1)
                    : line.startsWith("[") ? title : "";
            id = named.matches() ? named.group(1)
                    : line.startsWith(".") ? id : "";
        }
        return shown;
    }

    private static ShownSchedule found(ProseFile prose, Matcher macro,
            String title, String id, String place) {
        String scenario = macro.group(1);
        String turns = macro.group(3).contains("opts=replay")
                ? "-" + macro.group(2).replaceAll("\\W+", "-")
                : "";
        Path file = Path.of(prose.output())
                .resolve("schedules")
                .resolve(scenario + turns + ".json");
        try {
            JsonNode report = new ObjectMapper().readTree(file.toFile());
            return new ShownSchedule(
                    id.isEmpty() ? "schedule-"
                            + (scenario + turns).replaceAll("\\W+", "-") : id,
                    title, scenario, report.get("schedule").asText(),
                    report.get("steps").size(),
                    report.get("verdict").asText());
        } catch (IOException e) {
            throw new IllegalStateException(place + "cannot read " + file
                    + "; was the chapter built before the book?", e);
        }
    }
}
