package org.withoutlocks.explorer;

import org.junit.jupiter.api.Test;
import org.withoutlocks.explorer.zoo.Vectors;

/** Budgets; what is found is in ZooTest, how much is run in CountsTest. */
class ExplorerTest {

    @Test
    void aBudgetThatRunsOutIsNoPass() {
        Explorer.of(Vectors.CellAba.class)
                .schedules(10)
                .explore()
                .assertVerdict(Verdict.NOT_FINISHED);
        Explorer.of(Vectors.CellAba.class)
                .seconds(0)
                .explore()
                .assertVerdict(Verdict.NOT_FINISHED);
    }
}
