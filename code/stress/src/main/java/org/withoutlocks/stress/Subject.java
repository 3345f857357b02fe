package org.withoutlocks.stress;

import org.withoutlocks.backoff.ClearsFirst;
import org.withoutlocks.backoff.ClearsPlainly;
import org.withoutlocks.backoff.LockFreeVector;
import org.withoutlocks.backoff.ReadsByAcquire;
import org.withoutlocks.backoff.SetsByRelease;

/**
 * The vectors that are put under stress. A JVM has one of them, which the
 * system property {@code subject} names, so that no test is written twice.
 */
enum Subject {

    CHAPTER_5("chapter 5"), //
    CHAPTER_6("chapter 6"), //
    READS_BY_ACQUIRE("ReadsByAcquire"), //
    CLEARS_PLAINLY("ClearsPlainly"), //
    CLEARS_FIRST("ClearsFirst"), //
    SETS_BY_RELEASE("SetsByRelease");

    static final Subject CHOSEN =
            valueOf(System.getProperty("subject", CHAPTER_6.name()));

    final String title;

    Subject(String title) {
        this.title = title;
    }

    Vector of(Object... elements) {
        return switch (this) {
            case CHAPTER_5 -> new OfSize(
                    org.withoutlocks.size.LockFreeVector.of(elements));
            case CHAPTER_6 -> new OfBackoff(LockFreeVector.of(elements));
            case READS_BY_ACQUIRE ->
                new OfBackoff(new ReadsByAcquire(elements));
            case CLEARS_PLAINLY -> new OfBackoff(new ClearsPlainly(elements));
            case CLEARS_FIRST -> new OfBackoff(new ClearsFirst(elements));
            case SETS_BY_RELEASE -> new OfBackoff(new SetsByRelease(elements));
        };
    }

    /** Returns the option that makes a JVM choose this one. */
    String option() {
        return "-Dsubject=" + name();
    }
}
