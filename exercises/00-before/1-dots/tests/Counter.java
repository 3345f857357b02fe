package dots;

/** What a counter does when one thread uses it. */
final class Counter {

    private int count;

    int increment() {
        return ++count;
    }

    int get() {
        return count;
    }
}
