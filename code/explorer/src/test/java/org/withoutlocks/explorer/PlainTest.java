package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Vectors;

/** What is printed for screen readers and logs. */
class PlainTest {

    private static List<String> stepLines(Report report) {
        return report.plain()
                .lines()
                .filter(line -> line.startsWith("step "))
                .toList();
    }

    @Test
    void hasOneStepALine() {
        Report report = Explorer.of(Counting.LostUpdate.class).explore();
        assertThat(stepLines(report)).hasSize(4)
                .allMatch(line -> line.matches(
                        "step [1-4], T[12], Counting.java line \\d+: .+"));
    }

    @Test
    void saysWhatEachStepDidAndSaw() {
        Report report = Explorer.of(Counting.LostUpdate.class)
                .replay("1 2 1 2");
        assertThat(stepLines(report)).map(line -> line.replaceFirst(
                ", Counting.java line \\d+", ""))
                .containsExactly("step 1, T1: count: 0", "step 2, T2: count: 0",
                        "step 3, T1: count = 1", "step 4, T2: count = 1");
    }

    @Test
    void beginsWithWhatWasFound() {
        assertThat(Explorer.of(Counting.LostUpdate.class).explore().plain())
                .startsWith("LostUpdate: assertion failed: ")
                .contains("count is 1");
    }

    @Test
    void endsWithTheScheduleToReplay() {
        Report report = Explorer.of(Counting.LostUpdate.class).explore();
        assertThat(report.plain().strip())
                .endsWith("schedule \"" + report.schedule() + "\"");
    }

    @Test
    void listsTheOperationsIfThereIsASpecification() {
        assertThat(Explorer.of(Vectors.PaperAba.class).explore().plain())
                .contains("T1: pop(): B")
                .contains("T2: push(A): null");
    }

    @Test
    void aCorrectReportHasNoSteps() {
        Report report = Explorer.of(Counting.CasCounter.class).explore();
        assertThat(stepLines(report)).isEmpty();
        assertThat(report.plain()).startsWith("CasCounter: correct");
    }

    @Test
    void theTableHasAColumnForEachActor() {
        assertThat(Explorer.of(Counting.LostUpdate.class)
                .explore()
                .toString()
                .lines()).anyMatch(line -> line.matches("\\s+T1\\s+T2"));
    }
}
