package org.withoutlocks.slots;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Small programs on a manager of two slots; slot 0 holds A. */
final class Pools {

    /** What they share; a wrong version makes another manager. */
    abstract static class Program {
        final Texts texts = made();
        /** The shortest way to it, so that a schedule speaks of this. */
        final SlotManager<Text> manager = texts.manager;
        final Token a = texts.put("A");

        Texts made() {
            return Texts.undelayed(2);
        }
    }

    private static Texts slots(Supplier<Slot<Text>> slot) {
        return new Texts(new SlotManager<>(new FreeList(2, new NoBackoff()),
                new MemoryClass.Host(), slot));
    }

    /** One slot is left for two. */
    @Scenario(specification = TwoTexts.class)
    static class StoreAndStore extends Program {
        @Actor
        void first() {
            texts.put("B");
        }

        @Actor
        void second() {
            texts.put("C");
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class StoreAndFree extends Program {
        @Nullable
        private Token b;

        @Actor
        void first() {
            b = texts.put("B");
        }

        @Actor
        void second() {
            texts.free(a);
        }

        @Observer
        void conserved() {
            texts.assertConserved(b);
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class StoresAndFree extends Program {
        @Actor
        void first() {
            texts.put("B");
            texts.put("C");
        }

        @Actor
        void second() {
            texts.free(a);
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class FreeAndRead extends Program {
        @Actor
        void first() {
            texts.free(a);
        }

        @Actor
        void second() {
            texts.textAt(a);
        }

        @Observer
        void conserved() {
            texts.assertConserved();
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class FreeAndReadWithoutLock extends FreeAndRead {
        @Override
        Texts made() {
            return slots(ClearsWithoutLock::new);
        }
    }

    /** One token, freed twice. */
    @Scenario(specification = TwoTexts.class)
    static class FreeAndFree extends Program {
        @Actor
        void first() {
            texts.free(a);
        }

        @Actor
        void second() {
            texts.free(a);
        }

        @Observer
        void conserved() {
            texts.assertConserved();
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class FreeAndFreePushingFirst extends FreeAndFree {
        @Override
        Texts made() {
            return new Texts(new PushesFirst<>(2));
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class WriteAndRead extends Program {
        @Actor
        void first() {
            texts.replaceAt(a, "B");
        }

        @Actor
        void second() {
            texts.textAt(a);
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class WriteAndFree extends Program {
        @Actor
        void first() {
            texts.replaceAt(a, "B");
        }

        @Actor
        void second() {
            texts.free(a);
        }
    }

    /** Each uses a slot of its own. */
    @Scenario(specification = TwoTexts.class)
    static class ReadAndStore extends Program {
        @Actor
        void first() {
            texts.textAt(a);
            texts.replaceAt(a, "B");
        }

        @Actor
        void second() {
            texts.free(texts.put("C"));
        }
    }

    /** An old token, while its slot is used again. */
    @Scenario(specification = TwoTexts.class)
    static class ReadAndReuse extends Program {
        @Actor
        void first() {
            texts.free(a);
            texts.put("B");
        }

        @Actor
        void second() {
            texts.textAt(a);
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class ReadAndReuseIgnoring extends ReadAndReuse {
        @Override
        Texts made() {
            return slots(IgnoresGeneration::new);
        }
    }

    /** One of them frees it, and the first uses the slot again. */
    @Scenario
    static class FreeAndReuse extends Program {
        @Nullable
        private Token b;

        @Actor
        void first() {
            try {
                texts.free(a);
            } catch (SlotException e) {
                // The other one did it.
            }
            b = texts.put("B");
        }

        @Actor
        void second() {
            try {
                texts.free(a);
            } catch (SlotException e) {
                // The other one did it.
            }
        }

        @Observer
        void conserved() {
            texts.assertHolds(b, "B");
            texts.assertConserved(b);
        }
    }

    /** For one who reads the slot is free, and for one who stores it is not. */
    @Scenario(specification = TwoTexts.class)
    static class GoneAndNotFree extends Program {
        GoneAndNotFree() {
            texts.put("B");
        }

        @Actor
        void first() {
            texts.free(a);
        }

        @Actor
        void second() {
            try {
                texts.textAt(a);
            } catch (SlotException e) {
                texts.put("C");
            }
        }
    }

    /** As {@link Lists.FirstAgain}, with messages. */
    @Scenario
    static class FirstAgain {
        private final Texts texts = made();
        @Nullable
        private Token a;
        @Nullable
        private Token b;
        @Nullable
        private Token c;

        Texts made() {
            return Texts.undelayed(4);
        }

        @Actor
        void first() {
            a = texts.put("A");
            b = texts.put("B");
        }

        @Actor
        void second() {
            Token mine = texts.put("D");
            c = texts.put("C");
            texts.free(mine);
        }

        @Observer
        void conserved() {
            texts.assertHolds(a, "A");
            texts.assertHolds(b, "B");
            texts.assertHolds(c, "C");
            texts.assertConserved(a, b, c);
        }
    }

    @Scenario
    static class FirstAgainNeverAdvancing extends FirstAgain {
        @Override
        Texts made() {
            return new Texts(new SlotManager<>(new NeverAdvances(4),
                    new MemoryClass.Host(), Slot::new));
        }
    }

    /** Two slots, three threads, and one of the slots is used again. */
    @Scenario
    static class ThreeWithReuse extends Program {
        @Nullable
        private Token b;
        @Nullable
        private Token c;

        @Actor
        void first() {
            texts.free(a);
            b = texts.put("B");
        }

        @Actor
        void second() {
            try {
                c = texts.put("C");
            } catch (SlotException e) {
                c = null;
            }
        }

        @Actor
        void third() {
            try {
                if (!texts.textAt(a).equals("A")) {
                    throw new AssertionError("an old token reads a new text");
                }
            } catch (SlotException e) {
                // It was freed.
            }
        }

        @Observer
        void conserved() {
            texts.assertHolds(b, "B");
            texts.assertHolds(c, "C");
            texts.assertConserved(b, c);
        }
    }

    @Scenario
    static class ThreeWithReuseIgnoring extends ThreeWithReuse {
        @Override
        Texts made() {
            return slots(IgnoresGeneration::new);
        }
    }

    /** An old token, and the slot that it was for is given to another. */
    @Scenario(specification = TwoTexts.class)
    static class OldReadAndStore extends Program {
        OldReadAndStore() {
            texts.free(a);
        }

        @Actor
        void first() {
            texts.textAt(a);
        }

        @Actor
        void second() {
            texts.put("B");
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class OldReadAndStoreLocking extends OldReadAndStore {
        @Override
        Texts made() {
            return slots(LocksToFill::new);
        }
    }

    /** Here the one with the old token asks for the slot alone. */
    @Scenario(specification = TwoTexts.class)
    static class OldFreeAndStore extends Program {
        OldFreeAndStore() {
            texts.free(a);
        }

        @Actor
        void first() {
            texts.free(a);
        }

        @Actor
        void second() {
            texts.put("B");
        }
    }

    /** A token that was made up, of the message that is just being stored. */
    abstract static class GuessingProgram extends Program {
        final Token guessed = new Token(0, 1);

        GuessingProgram() {
            texts.free(a);
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class GuessedReadAndStore extends GuessingProgram {
        @Actor
        void first() {
            texts.textAt(guessed);
        }

        @Actor
        void second() {
            texts.put("B");
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class GuessedWriteAndStore extends GuessingProgram {
        @Actor
        void first() {
            texts.replaceAt(guessed, "C");
        }

        @Actor
        void second() {
            texts.textAt(texts.put("B"));
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class GuessedFreeAndStore extends GuessingProgram {
        @Actor
        void first() {
            texts.free(guessed);
        }

        @Actor
        void second() {
            texts.put("B");
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class GuessedFreeAndStoreMakingTokenLast
            extends
                GuessedFreeAndStore {
        @Override
        Texts made() {
            return slots(MakesTokenLast::new);
        }
    }

    /** A slot is free, and is filled before it is cleared. */
    @Scenario(specification = TwoTexts.class)
    static class StoreAndReadWhileFreeing extends Program {
        @Actor
        void first() {
            texts.free(a);
        }

        @Actor
        void second() {
            texts.textAt(texts.put("B"));
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class StoreAndReadPushingFirst extends StoreAndReadWhileFreeing {
        @Override
        Texts made() {
            return new Texts(new PushesFirst<>(2));
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class StoreAndReadPushingUnderLock
            extends
                StoreAndReadWhileFreeing {
        @Override
        Texts made() {
            return new Texts(new PushesUnderLock<>(2));
        }
    }

    /** Both fill a slot, and each reads its own. */
    @Scenario(specification = TwoTexts.class)
    static class StoreAndStoreAndRead extends Program {
        StoreAndStoreAndRead() {
            texts.free(a);
            texts.free(texts.put("A"));
        }

        @Actor
        void first() {
            texts.textAt(texts.put("B"));
        }

        @Actor
        void second() {
            texts.textAt(texts.put("C"));
        }
    }

    /** One slot is left for two, and who got it reads it. */
    @Scenario(specification = TwoTexts.class)
    static class StoreAndReadAndStore extends Program {
        @Actor
        void first() {
            texts.put("B");
        }

        @Actor
        void second() {
            texts.textAt(texts.put("C"));
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class StoreAndReadFillingFirst extends StoreAndReadAndStore {
        @Override
        Texts made() {
            return new Texts(new FillsFirst<>(2));
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class ReadAndRead extends Program {
        @Actor
        void first() {
            texts.textAt(a);
        }

        @Actor
        void second() {
            texts.textAt(a);
        }
    }

    /** As {@link FreeAndRead}; here the first is the one who reads. */
    @Scenario(specification = TwoTexts.class)
    static class ReadAndFree extends Program {
        @Actor
        void first() {
            texts.textAt(a);
        }

        @Actor
        void second() {
            texts.free(a);
        }
    }

    @Scenario(specification = TwoTexts.class)
    static class ReadAndWrite extends Program {
        @Actor
        void first() {
            texts.textAt(a);
        }

        @Actor
        void second() {
            texts.replaceAt(a, "B");
        }
    }

    /** An old token, while somebody has a guard of the new message. */
    @Scenario(specification = TwoTexts.class)
    static class WriteAndReadWithOldToken extends Program {
        final Token b;

        WriteAndReadWithOldToken() {
            texts.free(a);
            b = texts.put("B");
        }

        @Actor
        void first() {
            texts.replaceAt(b, "C");
        }

        @Actor
        void second() {
            texts.textAt(a);
        }
    }

    /** Wrong: to free is to ask for another slot's lock, too. */
    @Scenario
    static class EachFreesTheOthers extends Program {
        final Token b = texts.put("B");

        @Actor
        void first() {
            freeWhileReading(a, b);
        }

        @Actor
        void second() {
            freeWhileReading(b, a);
        }

        private void freeWhileReading(Token mine, Token other) {
            try (ReadGuard<Text> guard = manager.read(mine)) {
                guard.message();
                texts.free(other);
            } catch (SlotException e) {
                // The other one was faster.
            }
        }
    }

    /** Wrong: whoever frees waits until all readers are done. */
    @Scenario
    static class FreesUnderOwnReadGuard extends Program {
        @Override
        Texts made() {
            return slots(FreesUnderGuard::new);
        }

        @Actor
        void first() {
            ReadGuard<Text> guard = manager.read(a);
            texts.free(a);
            guard.close();
        }

        @Actor
        void second() {
            texts.put("B");
        }
    }

    private Pools() {}
}
