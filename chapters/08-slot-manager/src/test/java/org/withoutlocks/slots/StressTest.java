package org.withoutlocks.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.withoutlocks.slots.SlotException.Reason;
import org.withoutlocks.testkit.Together;

/** More threads than slots, as the operating system pleases. */
@Timeout(120)
class StressTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 20_000;

    @Test
    void eachFindsItsOwnMessageAndAllSlotsComeBack() {
        run(new Texts(new SlotManager<>(3)));
    }

    /** What the test is worth: once in ten thousand, a slot is given twice. */
    @Test
    void aSlotThatIsGivenTwiceIsNoticed() {
        assertThatThrownBy(() -> run(new Texts(new SlotManager<>(
                new GivesTwice(), new MemoryClass.Host(), Slot::new))))
                .isInstanceOf(AssertionError.class);
    }

    private static void run(Texts texts) {
        Together.run(THREADS, thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                round(texts, thread + " " + i);
            }
        });
        texts.assertConserved();
    }

    @SuppressWarnings("ThreadPriorityCheck")
    private static void round(Texts texts, String text) {
        Token token;
        try {
            token = texts.put(text);
        } catch (SlotException e) {
            assertThat(e.reason()).isEqualTo(Reason.NO_FREE_SLOTS);
            Thread.yield();
            return;
        }
        texts.assertHolds(token, text);
        assertThat(texts.manager.available()).isBetween(0, 3);
        texts.replaceAt(token, text + " again");
        texts.assertHolds(token, text + " again");
        texts.free(token);
        assertThatThrownBy(() -> texts.textAt(token))
                .isInstanceOf(SlotException.class);
    }

    private static final class GivesTwice extends FreeList {

        private int pops;

        GivesTwice() {
            super(3);
        }

        @Override
        public int pop() {
            int index = super.pop();
            if (++pops % 10_000 == 0 && index != NONE) {
                push(index);
                // So that it is the message that tells, and not the count.
                length.decrementAndGet();
            }
            return index;
        }
    }
}
