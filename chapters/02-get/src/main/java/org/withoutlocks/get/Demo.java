package org.withoutlocks.get;

// tag::get-demo[]
/** Shows where indices live, and what get and set do. */
public final class Demo {

    private static final int LAST = 2_147_483_639;

    public static void main(String[] args) {
        System.out.printf("%10s %32s %7s %11s%n", "index",
                "index + 8, in binary", "bucket", "offset");
        for (int i : new int[]{0, 7, 8, 13, 23, 24, 1_000_000, LAST}) {
            System.out.printf("%10d %32s %7d %11d%n", i,
                    Integer.toBinaryString(i + 8), Position.bucket(i),
                    Position.offset(i));
        }
        System.out.println();
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
