package breakit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Verdict;
import org.withoutlocks.lab.judge.Answers;
import org.withoutlocks.lab.judge.Wrong;

class BreakItTest {

    @Test
    @DisplayName("no vector would show what T2 sees")
    void breaksIt() {
        Report report = Answers.of(BreakItTest.class, "schedule.txt")
                .replay("breaks it", TwoThreads.class);
        if (report.verdict() == Verdict.CORRECT) {
            throw new Wrong("In this schedule nothing is wrong: some order of"
                    + " the operations explains what T2 sees.", report);
        }
    }
}
