package org.withoutlocks.explorer;

import java.io.PrintStream;

/** Explores a scenario, or replays one schedule of it, from the command line. */
public final class Main {

    private static final String USAGE = """
            usage: Main [--plain] SCENARIO [SCHEDULE]
              SCENARIO  the name of a class with @Scenario on the class path
              SCHEDULE  replay this schedule, such as "1x3 2 1x4"
              --plain   one step a line""";

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /** Returns 0 if correct, 1 if not, and 2 if nothing could be run. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        boolean plain = args.length > 0 && args[0].equals("--plain");
        int first = plain ? 1 : 0;
        if (args.length <= first || args.length > first + 2) {
            err.println(USAGE);
            return 2;
        }
        try {
            Explorer explorer = Explorer.of(Class.forName(args[first]));
            Report report = args.length == first + 1 ? explorer.explore()
                    : explorer.replay(args[first + 1]);
            out.println(plain ? report.plain() : report);
            return report.verdict() == Verdict.CORRECT ? 0 : 1;
        } catch (ClassNotFoundException e) {
            err.println("There is no class " + args[first]
                    + " on the class path; a nested class is written A$B");
            return 2;
        } catch (IllegalArgumentException | Refused e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private Main() {}
}
