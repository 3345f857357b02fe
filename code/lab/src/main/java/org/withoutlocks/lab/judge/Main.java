package org.withoutlocks.lab.judge;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Refused;
import org.withoutlocks.lab.judge.Event.Kind;

/**
 * The JVM in which a student's code runs. It appends {@link Event}s to a file,
 * since what the code prints is its own business.
 */
public final class Main {

    private final PrintStream events;
    private final Class<?> tests;
    private final Clock clock;
    private volatile boolean ended;

    private Main(PrintStream events, Class<?> tests, int seconds) {
        this.events = events;
        this.tests = tests;
        clock = new Clock(seconds, this::tooLong);
    }

    /**
     * Judges, or replays.
     *
     * @param args the folder of the classes, the names of the test classes with
     *        a comma between them, the file for the events, the seconds that a
     *        property may take; and for a replay the scenario, which may be
     *        empty, and the schedule
     */
    public static void main(String[] args)
            throws IOException, ClassNotFoundException {
        Path classes = Path.of(args[0]);
        try (PrintStream events =
                new PrintStream(args[2], StandardCharsets.UTF_8);
                URLClassLoader loader =
                        new URLClassLoader(
                                new URL[]{classes.toUri().toURL()})) {
            List<Class<?>> tests = new ArrayList<>();
            for (String name : args[1].split(",", -1)) {
                tests.add(loader.loadClass(name));
            }
            Main main = new Main(events, tests.get(0),
                    Integer.parseInt(args[3]));
            Runtime.getRuntime().addShutdownHook(new Thread(main::exits));
            main.clock.start();
            if (args.length == 4) {
                tests.forEach(main::judge);
            } else {
                main.replay(classes, args[4], args[5]);
            }
            main.ends();
            Runtime.getRuntime().halt(0);
        }
    }

    private synchronized void tell(Event event) {
        events.println(event.written());
        events.flush();
    }

    private void judge(Class<?> each) {
        Judge.judge(each, new Judge.Listener() {
            @Override
            public void begins(Outcome property) {
                clock.restart();
                tell(Event.of(Kind.BEGINS, property.name()));
            }

            @Override
            public void knows(Outcome outcome) {
                tell(new Event(Kind.KNOWS, "", outcome, null));
            }
        });
    }

    private void replay(Path classes, String name, String schedule) {
        try {
            Class<?> scenario =
                    Scenarios.of(tests, classes).named(name);
            clock.restart();
            tell(new Event(Kind.REPLAYED, "", null, FailedSchedule
                    .of(Explorer.of(scenario).replay(schedule))));
        } catch (IllegalArgumentException | Refused e) {
            tell(Event.of(Kind.REFUSED, String.valueOf(e.getMessage())));
        }
    }

    private void ends() {
        ended = true;
        Thread.getAllStackTraces()
                .entrySet()
                .stream()
                .filter(each -> each.getKey() != Thread.currentThread())
                .flatMap(each -> Stream.of(each.getValue())
                        .filter(this::isOfStudent)
                        .findFirst()
                        .map(frame -> "\"" + each.getKey().getName() + "\" at "
                                + place(frame))
                        .stream())
                .forEach(thread -> tell(Event.of(Kind.LEFT_OVER, thread)));
        tell(Event.of(Kind.ENDS, ""));
    }

    /** Called when somebody ends the JVM; nobody does but a student's code. */
    private void exits() {
        if (!ended) {
            tell(Event.of(Kind.EXITS, whereabouts().map(at -> ", at " + at)
                    .orElse("")));
        }
    }

    private void tooLong() {
        ended = true;
        tell(Event.of(Kind.TOO_LONG, whereabouts().map(at -> ", at " + at)
                .orElse("")));
        Runtime.getRuntime().halt(0);
    }

    /** Returns where some thread is in the student's code. */
    private Optional<String> whereabouts() {
        Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
        return all.values()
                .stream()
                .flatMap(frames -> Stream.of(frames)
                        .filter(this::isOfStudent)
                        .limit(1))
                .findFirst()
                .map(Main::place);
    }

    private boolean isOfStudent(StackTraceElement frame) {
        return Failure.isOfStudent(frame, tests);
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }
}
