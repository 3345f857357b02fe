package org.withoutlocks.primer;

/** Two threads add one to a counter as fast as they can. */
public final class FreeRunning {

    // tag::fields[]
    private static final int TIMES = 1_000_000;

    private int count;
    // end::fields[]

    // tag::free-running[]
    public static void main(String[] args) throws InterruptedException {
        FreeRunning counter = new FreeRunning();
        Thread t1 = new Thread(counter::addMany);
        Thread t2 = new Thread(counter::addMany);
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        System.out.println(2 * TIMES + " increments, and the count is "
                + counter.count);
    }

    private void addMany() {
        for (int i = 0; i < TIMES; i++) {
            count++;
        }
    }
    // end::free-running[]
}
