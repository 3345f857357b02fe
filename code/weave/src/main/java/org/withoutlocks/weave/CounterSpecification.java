package org.withoutlocks.weave;

/** What a counter does when one thread uses it. */
final class CounterSpecification {

    private int count;

    int increment() {
        return ++count;
    }

    int get() {
        return count;
    }
}
