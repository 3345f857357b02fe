package org.withoutlocks.memory;

// tag::memory-demo[]
/** Shows how capacity follows what is reserved. */
public final class Demo {

    public static void main(String[] args) {
        LockFreeVector<String> vector = new LockFreeVector<>();
        System.out.println("reserve      capacity");
        for (int n : new int[]{0, 1, 8, 9, 24, 25, 1_000_000}) {
            vector.reserve(n);
            System.out.printf("%7d %13d%n", n, vector.capacity());
        }
        try {
            vector.reserve(Integer.MAX_VALUE);
        } catch (IllegalArgumentException refused) {
            System.out.println(refused.getMessage());
        }
    }

    private Demo() {}
}
// end::memory-demo[]
