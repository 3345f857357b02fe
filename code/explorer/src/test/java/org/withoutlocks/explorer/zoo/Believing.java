package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Actors that read, and go on while what they have read changes. */
public final class Believing {

    /** A size that is settled when it is made, and a note that is not. */
    static final class Card {
        final int size;
        volatile @Nullable String note;

        Card(int size, String note) {
            this.size = size;
            this.note = note;
        }
    }

    /** The table of one card, which is replaced again and again. */
    static final class Table {
        private final AtomicReference<Card> top =
                new AtomicReference<>(new Card(0, "A"));

        @Nullable
        String replace(String note) {
            while (true) {
                Card seen = top.get();
                String old = seen.note;
                Card next = new Card(seen.size + 1, note);
                if (top.compareAndSet(seen, next)) {
                    return old;
                }
            }
        }

        int clear() {
            Card seen = top.get();
            seen.note = null;
            return seen.size;
        }
    }

    /** What a table does when one thread uses it; nobody asks. */
    static final class AnyTable {
        @Nullable
        String replace(String note) {
            return "A";
        }

        int clear() {
            return 0;
        }
    }

    @Scenario(specification = AnyTable.class)
    public static class Cards {
        private final Table table = new Table();

        @Actor
        void first() {
            table.replace("B");
        }

        @Actor
        void second() {
            table.clear();
            table.replace("C");
        }
    }

    /** Two that add, one of them with a loop. */
    @Scenario
    public static class Sums {
        private int plain;
        private final AtomicInteger count = new AtomicInteger();

        @Actor
        void first() {
            plain = plain + 1;
            int seen = count.get();
            count.compareAndSet(seen, seen + 1);
            plain = plain + seen;
        }

        @Actor
        void second() {
            plain = 7;
            count.incrementAndGet();
        }
    }

    /** One copies an array that the other writes. */
    @Scenario
    public static class Copies {
        private final Object[] from = {"A", "B"};
        Object[] to = {};

        @Actor
        void first() {
            Object[] copy = new Object[2];
            for (int i = 0; i < 2; i++) {
                copy[i] = from[i];
            }
            to = copy;
        }

        @Actor
        void second() {
            from[0] = "C";
        }
    }

    private Believing() {}
}
