package org.withoutlocks.get;

// tag::get-demo[]
/** Shows where indices live, and what get and set do. */
public final class Demo {

    public static void main(String[] args) {
        System.out.println("     index  bucket      offset");
        for (int i : new int[]{0, 7, 8, 23, 24, 1_000_000, 2_147_483_639}) {
            System.out.printf("%10d %7d %11d%n", i, Position.bucket(i),
                    Position.offset(i));
        }
        LockFreeVector<String> vector = LockFreeVector.of("A", "B", "C");
        System.out.println("get(1)       " + vector.get(1));
        System.out.println("set(1, \"X\")  " + vector.set(1, "X"));
        System.out.println("get(1)       " + vector.get(1));
        try {
            vector.get(3);
        } catch (IndexOutOfBoundsException refused) {
            System.out.println("get(3)       " + refused.getMessage());
        }
    }

    private Demo() {}
}
// end::get-demo[]
