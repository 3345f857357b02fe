package org.withoutlocks.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.withoutlocks.slots.SlotException.Reason;
import org.withoutlocks.testkit.Together;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlotManagerTest {

    private final SlotManager<Text> slots = new SlotManager<>(3);
    private final Token a = slots.store(Text.message("A"));

    private String textAt(Token token) {
        try (ReadGuard<Text> guard = slots.read(token)) {
            return guard.message().payload().text();
        }
    }

    private static void assertRefused(Reason reason, ThrowingCallable call,
            String... parts) {
        assertThatExceptionOfType(SlotException.class).isThrownBy(call)
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(parts)
                        .allMatch(e.getMessage()::contains));
    }

    /** Runs it in another thread, and waits for that. */
    private static void elsewhere(Runnable body) {
        Together.run(1, i -> body.run());
    }

    @Nested
    class Storing {

        @Test
        void whatWasStoredCanBeRead() {
            Token b = slots.store(Text.message("B"));
            assertThat(textAt(a)).isEqualTo("A");
            assertThat(textAt(b)).isEqualTo("B");
        }

        @Test
        void refusesWhenNoSlotIsFree() {
            slots.store(Text.message("B"));
            slots.store(Text.message("C"));
            assertRefused(Reason.NO_FREE_SLOTS,
                    () -> slots.store(Text.message("D")), "3");
            assertThat(slots.available()).isZero();
            assertThat(textAt(a)).isEqualTo("A");
        }

        @Test
        void takesTheSlotLastFreed() {
            Token b = slots.store(Text.message("B"));
            slots.free(a);
            slots.free(b);
            assertThat(slots.store(Text.message("C")).index())
                    .isEqualTo(b.index());
            assertThat(slots.store(Text.message("D")).index())
                    .isEqualTo(a.index());
        }

        @Test
        void aTokenIsNeverGivenTwice() {
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Token token = slots.store(Text.message("B"));
                tokens.add(token);
                slots.free(token);
            }
            assertThat(tokens).doesNotHaveDuplicates();
        }

        @Test
        void refusesNullAndLosesNothing() {
            assertThatNullPointerException().isThrownBy(() -> slots.store(null))
                    .withMessageContaining("message");
            assertThat(slots.available()).isEqualTo(2);
        }

        @Test
        void losesNoSlotWhenThereIsNoMemoryForAToken() {
            SlotManager<Text> failing = new SlotManager<>(new FreeList(1),
                    new MemoryClass.Host(), FailsOnce::new);
            assertThatExceptionOfType(OutOfMemoryError.class)
                    .isThrownBy(() -> failing.store(Text.message("B")));
            assertThat(failing.available()).isOne();
            assertThat(failing.slots.get(0).message).isNull();
            elsewhere(() -> failing.free(failing.store(Text.message("B"))));
        }
    }

    /** Has no memory the first time. */
    private static final class FailsOnce extends Slot<Text> {

        private boolean failed;

        @Override
        Token token(int index) {
            if (!failed) {
                failed = true;
                throw new OutOfMemoryError("for the test");
            }
            return super.token(index);
        }
    }

    @Nested
    class Tokens {

        @Test
        void anotherManagersTokenIsRefusedIfThereIsNoSuchSlot() {
            SlotManager<Text> larger = new SlotManager<>(9);
            Token token = null;
            for (int i = 0; i < 9; i++) {
                token = larger.store(Text.message("B"));
            }
            Token last = token;
            assertRefused(Reason.BAD_TOKEN, () -> slots.read(last), "8",
                    "0 to 2");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE})
        void outOfRangeIsBad(int index) {
            Token bad = new Token(index, 0);
            assertRefused(Reason.BAD_TOKEN, () -> slots.read(bad));
            assertRefused(Reason.BAD_TOKEN, () -> slots.write(bad));
            assertRefused(Reason.BAD_TOKEN, () -> slots.header(bad));
            assertRefused(Reason.BAD_TOKEN, () -> slots.free(bad));
        }

        @Test
        void aSlotThatNeverHeldAMessageIsNotAllocated() {
            assertRefused(Reason.NOT_ALLOCATED,
                    () -> slots.read(new Token(2, 0)));
        }

        @Test
        void afterFreeATokenIsVoid() {
            slots.free(a);
            assertVoid(a);
        }

        @Test
        void andItStaysVoidWhenTheSlotIsUsedAgain() {
            slots.free(a);
            Token b = slots.store(Text.message("B"));
            assertThat(b.index()).as("the same slot").isEqualTo(a.index());
            assertVoid(a);
            assertThat(textAt(b)).isEqualTo("B");
        }

        private void assertVoid(Token token) {
            int available = slots.available();
            String name = token.toString();
            assertRefused(Reason.NOT_ALLOCATED, () -> slots.read(token), name);
            assertRefused(Reason.NOT_ALLOCATED, () -> slots.write(token), name);
            assertRefused(Reason.NOT_ALLOCATED, () -> slots.header(token),
                    name);
            assertRefused(Reason.NOT_ALLOCATED, () -> slots.free(token), name);
            assertThat(slots.available()).isEqualTo(available);
        }

        @Test
        void aRefusalLeavesTheSlotUnlocked() {
            slots.free(a);
            assertRefused(Reason.NOT_ALLOCATED, () -> slots.read(a));
            assertRefused(Reason.NOT_ALLOCATED, () -> slots.write(a));
            elsewhere(() -> slots.free(slots.store(Text.message("B"))));
        }

        @Test
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> slots.read(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> slots.write(null));
            assertThatNullPointerException()
                    .isThrownBy(() -> slots.header(null));
            assertThatNullPointerException().isThrownBy(() -> slots.free(null));
        }
    }

    @Nested
    class Guards {

        @Test
        void readersShareASlot() {
            try (ReadGuard<Text> guard = slots.read(a)) {
                elsewhere(() -> assertThat(textAt(a)).isEqualTo("A"));
                elsewhere(() -> slots.header(a).close());
                assertThat(guard.message().payload().text()).isEqualTo("A");
            }
        }

        @Test
        void oneSlotsGuardIsNothingToAnother() {
            Token b = slots.store(Text.message("B"));
            try (WriteGuard<Text> guard = slots.write(a)) {
                elsewhere(() -> {
                    assertThat(textAt(b)).isEqualTo("B");
                    slots.free(b);
                    slots.free(slots.store(Text.message("C")));
                });
                assertThat(guard.message().payload().text()).isEqualTo("A");
            }
        }

        @Test
        void whatAWriterPutThereIsRead() {
            try (WriteGuard<Text> guard = slots.write(a)) {
                guard.replace(
                        guard.message().withPayload(new Text("longer")));
                assertThat(guard.header().payloadBytes()).isEqualTo(6);
            }
            elsewhere(() -> assertThat(textAt(a)).isEqualTo("longer"));
        }

        @Test
        void theHeaderGuardIsForThoseWhoDoNotKnowThePayload() {
            SlotManager<?> unknown = slots;
            try (HeaderGuard guard = unknown.header(a)) {
                assertThat(guard.header().traceId()).isEqualTo(7);
                assertThat(guard.header().payloadBytes()).isOne();
                assertThat(guard).isNotInstanceOf(ReadGuard.class);
            }
        }

        @Test
        void anExceptionUnlocksTheSlotAndLeavesWhatWasLastPutThere() {
            assertThatThrownBy(() -> {
                try (WriteGuard<Text> guard = slots.write(a)) {
                    guard.replace(Text.message("B"));
                    guard.replace(
                            guard.message().withPayload(failingPayload()));
                }
            }).hasMessage("no size");
            elsewhere(() -> assertThat(textAt(a)).isEqualTo("B"));
            elsewhere(() -> slots.free(a));
        }

        private static Text failingPayload() {
            throw new IllegalStateException("no size");
        }

        @Test
        void aClosedGuardIsRefused() {
            WriteGuard<Text> guard = slots.write(a);
            guard.close();
            assertRefused(Reason.GUARD_CLOSED, guard::header, "closed");
            assertRefused(Reason.GUARD_CLOSED, guard::message);
            assertRefused(Reason.GUARD_CLOSED,
                    () -> guard.replace(Text.message("B")));
            assertThat(textAt(a)).isEqualTo("A");
        }

        @Test
        void nullIsNoMessageToReplaceOneWith() {
            try (WriteGuard<Text> guard = slots.write(a)) {
                assertThatNullPointerException()
                        .isThrownBy(() -> guard.replace(null))
                        .withMessageContaining("message");
                assertThat(guard.message().payload().text()).isEqualTo("A");
            }
        }

        /** The lock lets no reader pass by a writer who waits. */
        @Test
        void behindOneWhoWaitsToFreeOthersWaitToRead() {
            Slot<Text> slot = slots.slot(a);
            Thread frees = new Thread(() -> slots.free(a));
            Thread reads = new Thread(() -> assertRefused(
                    Reason.NOT_ALLOCATED, () -> slots.read(a)));
            ReadGuard<Text> guard = slots.read(a);
            frees.start();
            awaitWaiting(slot, frees);
            reads.start();
            awaitWaiting(slot, reads);
            assertThat(guard.message().payload().text()).isEqualTo("A");
            guard.close();
            elsewhere(() -> assertRefused(Reason.NOT_ALLOCATED,
                    () -> slots.read(a)));
        }

        /** That a token is old is found out when its slot can be looked at. */
        @Test
        void anOldTokenWaitsForTheGuardsOfTheNewMessage() {
            slots.free(a);
            Token b = slots.store(Text.message("B"));
            Slot<Text> slot = slots.slot(b);
            Thread frees = new Thread(() -> assertRefused(
                    Reason.NOT_ALLOCATED, () -> slots.free(a)));
            ReadGuard<Text> guard = slots.read(b);
            frees.start();
            awaitWaiting(slot, frees);
            guard.close();
            elsewhere(() -> assertThat(textAt(b)).isEqualTo("B"));
        }

        private static void awaitWaiting(Slot<?> slot, Thread thread) {
            while (!slot.lock.hasQueuedThread(thread)) {
                Thread.onSpinWait();
            }
        }

        @Test
        void closingAgainDoesNotOpenSomebodyElsesLock() {
            ReadGuard<Text> first = slots.read(a);
            try (ReadGuard<Text> second = slots.read(a)) {
                first.close();
                first.close();
                assertThat(second.message().payload().text()).isEqualTo("A");
                assertRefused(Reason.HELD, () -> slots.free(a));
            }
        }

        @Test
        void belongsToOneThread() {
            try (WriteGuard<Text> guard = slots.write(a)) {
                elsewhere(() -> {
                    assertRefused(Reason.OTHER_THREAD, guard::message,
                            "only that thread");
                    assertRefused(Reason.OTHER_THREAD, guard::header);
                    assertRefused(Reason.OTHER_THREAD,
                            () -> guard.replace(Text.message("B")));
                    assertRefused(Reason.OTHER_THREAD, guard::close);
                });
                assertThat(guard.message().payload().text()).isEqualTo("A");
            }
        }

        @Test
        void underOnesOwnGuardFreeAndWriteAreRefusedAndReadIsNot() {
            for (HeaderGuard guard : List.of(slots.read(a), slots.header(a))) {
                assertRefused(Reason.HELD, () -> slots.free(a), "close");
                assertRefused(Reason.HELD, () -> slots.write(a), "close");
                assertThat(textAt(a)).isEqualTo("A");
                guard.close();
            }
            try (WriteGuard<Text> guard = slots.write(a)) {
                assertRefused(Reason.HELD, () -> slots.free(a), "close");
                assertRefused(Reason.HELD, () -> slots.write(a), "close");
                assertThat(textAt(a)).isEqualTo("A");
                assertThat(guard.message().payload().text()).isEqualTo("A");
            }
            slots.free(a);
        }

        @Test
        void underOnesOwnGuardAnOldTokenIsStillOld() {
            slots.free(a);
            Token b = slots.store(Text.message("B"));
            try (ReadGuard<Text> guard = slots.read(b)) {
                assertRefused(Reason.NOT_ALLOCATED, () -> slots.free(a));
                assertThat(guard.message().payload().text()).isEqualTo("B");
            }
        }

        @Test
        void withoutThatCheckAMessageGoesAwayUnderItsGuard() {
            SlotManager<Text> naive = new SlotManager<>(new FreeList(1),
                    new MemoryClass.Host(), FreesUnderGuard::new);
            Token token = naive.store(Text.message("A"));
            try (WriteGuard<Text> guard = naive.write(token)) {
                naive.free(token);
                assertThatNullPointerException().isThrownBy(guard::message);
            }
        }
    }

    @Nested
    class Knowing {

        @Test
        void countsWhatIsFree() {
            assertThat(slots.available()).isEqualTo(2);
            slots.free(a);
            assertThat(slots.available()).isEqualTo(3);
            assertThat(slots.capacity()).isEqualTo(3);
        }

        @Test
        void itsMemoryIsTheHostsUnlessItIsTold() {
            assertThat(slots.memoryClass()).isEqualTo(new MemoryClass.Host());
            assertThat(new SlotManager<Text>(1, new MemoryClass.Device(2))
                    .memoryClass()).isEqualTo(new MemoryClass.Device(2));
        }

        @Test
        void nullIsNoClassOfMemory() {
            assertThatNullPointerException()
                    .isThrownBy(() -> new SlotManager<Text>(1, null))
                    .withMessageContaining("memory");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1})
        void hasASlotAtLeast(int capacity) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SlotManager<Text>(capacity))
                    .withMessageContaining(String.valueOf(capacity));
        }

        @Test
        void whatWasFreedCanBeCollected() {
            WeakReference<Message<Text>> freed =
                    new WeakReference<>(Text.message("B"));
            Token token = slots.store(freed.get());
            ReadGuard<Text> closed = slots.read(token);
            closed.close();
            slots.free(token);
            while (freed.get() != null) {
                System.gc();
            }
            assertRefused(Reason.GUARD_CLOSED, closed::message);
        }
    }
}
