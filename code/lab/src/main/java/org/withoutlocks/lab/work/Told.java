package org.withoutlocks.lab.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.judge.Event;
import org.withoutlocks.lab.judge.Event.Kind;
import org.withoutlocks.lab.judge.FailedSchedule;
import org.withoutlocks.lab.judge.Outcome;
import org.withoutlocks.lab.judge.Status;

/** What the JVM of a student's code has told. */
record Told(List<Event> events) {

    /** Reads as much as was written; nothing if there is no file. */
    static Told read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return new Told(List.of());
        }
        return new Told(
                new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .map(Event::read)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private Stream<Event> of(Kind kind) {
        return events.stream().filter(event -> event.kind() == kind);
    }

    private Optional<Event> last(Kind kind) {
        return of(kind).reduce((earlier, later) -> later);
    }

    /** Says whether all was said that there was to say. */
    boolean ended() {
        return last(Kind.ENDS).isPresent();
    }

    /** Returns the property that was judged last; empty if none was. */
    private String current() {
        return last(Kind.BEGINS).map(Event::text).orElse("");
    }

    /** Returns a sentence about the property that was judged last. */
    String during(String what) {
        return current().isEmpty() ? what
                : "At \"" + current() + "\" " + what;
    }

    /**
     * Returns what kept the code from being judged to the end, as far as its
     * JVM knew; empty if it knew of nothing.
     *
     * @param seconds after which it gives a property up
     */
    String trouble(int seconds) {
        return last(Kind.TOO_LONG)
                .map(event -> during("your code was stopped after " + seconds
                        + " seconds" + event.text()
                        + ". Does a loop not end?"))
                .or(() -> last(Kind.EXITS)
                        .map(event -> during("your code ended the JVM"
                                + event.text()
                                + ". Take the call of System.exit out.")))
                .or(() -> last(Kind.REFUSED).map(Event::text))
                .orElse("");
    }

    /**
     * Returns what is known of each property, in order.
     *
     * @param stopped whether the last one was not judged to the end
     */
    List<Outcome> outcomes(boolean stopped) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        of(Kind.KNOWS).map(Event::outcome)
                .flatMap(Stream::ofNullable)
                .forEach(each -> outcomes.put(each.property(), each));
        return outcomes.values()
                .stream()
                .map(each -> stopped && each.name().equals(current())
                        && each.status() == Status.NOT_JUDGED
                                ? each.undecided()
                                : each)
                .toList();
    }

    /** Returns what else the student should know. */
    List<String> notes() {
        return of(Kind.LEFT_OVER)
                .map(event -> "Your code left a thread running: "
                        + event.text() + ".")
                .toList();
    }

    /** Returns the schedule, of a replay. */
    @Nullable
    FailedSchedule replayed() {
        return last(Kind.REPLAYED).map(Event::schedule).orElse(null);
    }
}
