package org.withoutlocks.stress;

import java.util.ArrayList;
import java.util.List;

/** A test of one vector, and what it must show. */
record Trial(Class<?> test, Subject subject, Expected expected) {

    /** Whether outcomes come that the specification forbids. */
    enum Expected {
        NO_FLAW, A_FLAW, EITHER
    }

    /** Returns all that the book quotes, in the order of its table. */
    static List<Trial> all() {
        List<Trial> all = new ArrayList<>();
        add(all, Subject.CHAPTER_5, Expected.NO_FLAW, SetAndGet.class,
                TwoVectors.class);
        add(all, Subject.CHAPTER_6, Expected.NO_FLAW, PushSeenWhole.class,
                PushSeenAgain.class, PushAndPop.class, FilledByARace.class,
                PopAndSet.class, SetAndGet.class, TwoVectors.class);
        add(all, Subject.READS_BY_ACQUIRE, Expected.NO_FLAW,
                PushSeenWhole.class, PushSeenAgain.class, PushAndPop.class,
                PopAndSet.class, SetAndGet.class);
        add(all, Subject.CLEARS_PLAINLY, Expected.EITHER, PushSeenWhole.class,
                PushSeenAgain.class, PushAndPop.class);
        add(all, Subject.CLEARS_FIRST, Expected.A_FLAW, PushSeenWhole.class);
        add(all, Subject.SETS_BY_RELEASE, Expected.A_FLAW, PopAndSet.class,
                SetAndGet.class);
        return all;
    }

    private static void add(List<Trial> all, Subject subject,
            Expected expected, Class<?>... tests) {
        for (Class<?> test : tests) {
            all.add(new Trial(test, subject, expected));
        }
    }

    @Override
    public String toString() {
        return test.getSimpleName() + " of " + subject.title;
    }
}
