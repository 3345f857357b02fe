package org.withoutlocks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.Test;
import org.withoutlocks.testkit.FailedTests;
import org.withoutlocks.testkit.MemoryContract;
import org.withoutlocks.testkit.Pause;
import org.withoutlocks.testkit.Reservable;

/** Each wrong variant, and the schedule or the test that catches it. */
class WrongTurnsTest {

    @Test
    void aWriteDuringTheCopyIsLost() {
        Pause pause = new Pause();
        CopiesToGrow<String> array = new CopiesToGrow<>(pause, "A");
        pause.thenRun(() -> array.set(0, "B"));
        array.grow();
        assertThat(array.get(0)).isEqualTo("A");
    }

    @Test
    void checkingThenStoringDropsTheBucketInBetween() {
        Pause pause = new Pause();
        LosesBucket<String> array = new LosesBucket<>(pause);
        pause.thenRun(() -> array.allocate(0).set(0, "B"));
        array.allocate(0).set(1, "A");
        assertThat(slots(array.allocate(0))).isEqualTo("null A");
    }

    @Test
    void theLoserWritesWhereNobodyReads() {
        Pause pause = new Pause();
        KeepsItsOwnBucket<String> array = new KeepsItsOwnBucket<>(pause);
        pause.thenRun(() -> array.allocate(0).set(0, "B"));
        array.allocate(0).set(1, "A");
        assertThat(slots(array.allocate(0))).isEqualTo("B null");
    }

    @Test
    void growingBeforeFailingIsCaught() {
        assertThat(FailedTests.of(GrowsBeforeItFailsCase.class))
                .containsOnlyKeys("runningOutOfMemoryChangesNothing")
                .hasEntrySatisfying("runningOutOfMemoryChangesNothing",
                        message -> assertThat(message).contains("120"));
    }

    @Test
    void reservingTooLittleIsCaught() {
        assertThat(FailedTests.of(ReservesTooLittleCase.class))
                .hasEntrySatisfying("reservesWholeBucketsAndNoneTooMany",
                        message -> assertThat(message)
                                .contains("expected: 8", "but was: 0"));
    }

    private static String slots(AtomicReferenceArray<String> bucket) {
        return bucket.get(0) + " " + bucket.get(1);
    }

    static class GrowsBeforeItFailsCase implements MemoryContract {
        @Override
        public Reservable empty() {
            return new GrowsBeforeItFails<String>();
        }
    }

    static class ReservesTooLittleCase implements MemoryContract {
        @Override
        public Reservable empty() {
            return new ReservesTooLittle<String>();
        }
    }
}
