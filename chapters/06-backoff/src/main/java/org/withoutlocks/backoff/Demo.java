package org.withoutlocks.backoff;

// tag::backoff-demo[]
/** Shows how long a thread waits at most. */
public final class Demo {

    public static void main(String[] args) {
        Backoff backoff = new Backoff(16, 100);
        for (int failures = 1; failures <= 5; failures++) {
            System.out.println("failure " + failures + ": 1 to "
                    + backoff.atMost(failures) + " times onSpinWait"
                    + (backoff.atMost(failures) == 100 ? ", then yield" : ""));
        }
    }

    private Demo() {}
}
// end::backoff-demo[]
