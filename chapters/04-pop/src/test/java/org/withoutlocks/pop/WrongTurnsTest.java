package org.withoutlocks.pop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.FailedTests;
import org.withoutlocks.testkit.PopContract;
import org.withoutlocks.testkit.Poppable;

/** Wrong versions that one thread, or counting, catches. */
class WrongTurnsTest {

    @Test
    void expectingNullLosesThePushAfterAPop() {
        ExpectsNull vector = new ExpectsNull();
        vector.push("A");
        vector.pop();
        vector.push("B");
        assertThat(vector.get(0)).isEqualTo("A");
    }

    @Test
    void countingCatchesOneDoubledElementInAHundredThousand() {
        assertThat(FailedTests.of(DoublingCase.class)).containsOnlyKeys(
                "aMillionElementsComeOutLastInFirstOut",
                "whatFourThreadsPushComesOutOnce");
    }

    static class DoublingCase implements PopContract {
        @Override
        public Poppable<String> of(String... elements) {
            return new Doubling(elements);
        }
    }
}
