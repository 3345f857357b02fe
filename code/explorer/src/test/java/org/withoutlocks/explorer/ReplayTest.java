package org.withoutlocks.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.explorer.zoo.Counting;
import org.withoutlocks.explorer.zoo.Locks;
import org.withoutlocks.explorer.zoo.Misbehaving;
import org.withoutlocks.explorer.zoo.Vectors;

/** A schedule that is written down is run again, step by step. */
class ReplayTest {

    private static final Explorer LOST = Explorer.of(Counting.LostUpdate.class);

    @Test
    void aThousandReplaysAreAllTheSame() {
        String schedule = LOST.explore().schedule();
        String table = LOST.replay(schedule).toString();
        assertThat(IntStream.range(0, 1_000)
                .mapToObj(i -> LOST.replay(schedule).toString()))
                .containsOnly(table);
    }

    @Test
    void replaysOfObjectsAreAllTheSame() {
        Explorer explorer = Explorer.of(Vectors.PaperAba.class);
        String schedule = explorer.explore().schedule();
        String table = explorer.replay(schedule).toString();
        assertThat(IntStream.range(0, 50)
                .mapToObj(i -> explorer.replay(schedule).toString()))
                .containsOnly(table);
    }

    @ParameterizedTest
    @ValueSource(classes = {Counting.LostUpdate.class,
        Counting.WeakWithoutLoop.class, Locks.SynchronizedDeadlock.class,
        Locks.LostWakeup.class, Locks.PetersonTooLate.class,
        Vectors.SizeWithoutHelp.class, Misbehaving.Throws.class})
    void replayFindsWhatTheExplorationFound(Class<?> scenario) {
        Explorer explorer = Explorer.of(scenario);
        Report found = explorer.explore();
        Report again = explorer.replay(found.schedule());
        assertThat(again.verdict()).isEqualTo(found.verdict());
        assertThat(again.schedule()).isEqualTo(found.schedule());
        assertThat(again.steps()).isEqualTo(found.steps());
        assertThat(again.history()).isEqualTo(found.history());
    }

    @Test
    void aScheduleThatBreaksNothingIsCorrect() {
        LOST.replay("1x2 2x2").assertCorrect();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1x", "1 2 three", "1,2", "-1", "1x2y", "1ff",
        "1x9999999999"})
    void aMalformedScheduleIsRefused(String schedule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOST.replay(schedule))
                .withMessageContaining("is no turn")
                .withMessageContaining("a schedule reads like \"1x3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x3 2", "3", "0", "1x2 2x2 1"})
    void aScheduleOfAnotherScenarioIsRefused(String schedule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOST.replay(schedule))
                .withMessageContaining("is the schedule of this scenario?");
    }

    @Test
    void aReplayAfterARefusedOneWorks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOST.replay("3"));
        LOST.replay("1 2 1 2").assertVerdict(Verdict.ASSERTION_FAILED);
    }
}
