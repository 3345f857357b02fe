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
        for (Subject subject : List.of(Subject.CHAPTER_5, Subject.CHAPTER_6)) {
            for (Class<?> test : List.of(PushSeenWhole.class,
                    PushSeenAgain.class, PushAndPop.class, PopAndSet.class,
                    SetAndGet.class, TwoVectors.class)) {
                all.add(new Trial(test, subject, Expected.NO_FLAW));
            }
        }
        all.add(new Trial(FilledByARace.class, Subject.CHAPTER_6,
                Expected.NO_FLAW));
        for (Class<?> test : List.of(PushSeenWhole.class, PushSeenAgain.class,
                PushAndPop.class, PopAndSet.class, SetAndGet.class)) {
            all.add(new Trial(test, Subject.READS_BY_ACQUIRE,
                    Expected.NO_FLAW));
        }
        for (Class<?> test : List.of(PushSeenWhole.class, PushSeenAgain.class,
                PushAndPop.class)) {
            all.add(new Trial(test, Subject.CLEARS_PLAINLY, Expected.EITHER));
        }
        all.add(new Trial(SetAndGet.class, Subject.SETS_BY_RELEASE,
                Expected.A_FLAW));
        return all;
    }

    @Override
    public String toString() {
        return test.getSimpleName() + " of " + subject.title;
    }
}
