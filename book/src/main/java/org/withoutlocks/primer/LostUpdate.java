package org.withoutlocks.primer;

/**
 * Two threads add one to a counter, in a schedule that we chose. One thread
 * plays both, so that the result is the same every time.
 */
public final class LostUpdate {

    // tag::steps[]
    private int count;

    int read() {
        return count;
    }

    void write(int seen) {
        count = seen + 1;
    }
    // end::steps[]

    // tag::schedule[]
    public static void main(String[] args) {
        LostUpdate counter = new LostUpdate();
        int t1 = counter.read();
        System.out.println("T1 reads  " + t1);
        int t2 = counter.read();
        System.out.println("                T2 reads  " + t2);
        counter.write(t2);
        System.out.println("                T2 writes " + counter.read());
        counter.write(t1);
        System.out.println("T1 writes " + counter.read());
        System.out.println("Two increments, and the count is "
                + counter.read());
    }
    // end::schedule[]
}
