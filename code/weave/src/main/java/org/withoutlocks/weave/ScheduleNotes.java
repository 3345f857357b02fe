package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.withoutlocks.explorer.Mind;

/** What there is to say below the table of a schedule. */
final class ScheduleNotes {

    private final Schedule schedule;
    private final MindWords words;

    ScheduleNotes(Schedule schedule, String hidden) {
        this.schedule = schedule;
        words = schedule.mindWords(hidden);
    }

    /** Returns the sentences as AsciiDoc, in one line; or nothing. */
    String of(int marked, ScheduleTable table) {
        List<String> notes = new ArrayList<>();
        if (marked > 0) {
            notes.add(beliefs(marked));
        }
        notes.add(schedule.why());
        notes.add(table.leftOut());
        return notes.stream()
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns what the thread of the marked step wrongly believes when it takes
     * the step; if there is nothing, what others do when it has.
     */
    private String beliefs(int marked) {
        int thread = Schedule.actor(schedule.steps().get(marked - 1));
        String own = marked == 1 ? ""
                : wrong(thread, schedule.minds(marked - 2));
        return !own.isEmpty() ? "Before the step in bold, " + own + "."
                : IntStream.rangeClosed(1, schedule.actors())
                        .filter(other -> other != thread)
                        .mapToObj(other -> wrong(other,
                                schedule.minds(marked - 1)))
                        .filter(others -> !others.isEmpty())
                        .map(others -> "After the step in bold, " + others
                                + ".")
                        .collect(Collectors.joining(" "));
    }

    private String wrong(int thread, List<Mind> minds) {
        if (minds.isEmpty()) {
            return "";
        }
        String wrong = words.of(minds.get(thread - 1))
                .stream()
                .filter(line -> !line.holds())
                .map(line -> line.says() + ", but now " + line.now())
                .collect(Collectors.joining("; "));
        return wrong.isEmpty() ? "" : "T" + thread + " believes " + wrong;
    }
}
