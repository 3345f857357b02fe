package org.withoutlocks.pop;

// tag::pop-demo[]
/** Shows push and pop, and what becomes of a slot and its cells. */
public final class Demo {

    public static void main(String[] args) {
        LockFreeVector<String> vector = LockFreeVector.of();
        System.out.println("pop()     " + vector.pop());
        vector.push("A");
        vector.push("B");
        System.out.println("push(A), push(B)");
        var first = vector.slot(1);
        System.out.println("pop()     " + vector.pop());
        System.out.println("          slot 1 keeps its cell: "
                + (vector.slot(1) == first) + ", the cell holds "
                + first.get());
        vector.push("B");
        System.out.println("push(B)   slot 1 keeps its cell: "
                + (vector.slot(1) == first) + ", the new one holds "
                + vector.slot(1).get());
        System.out.println("set(1, C) " + vector.set(1, "C"));
        System.out.println("pop()     " + vector.pop());
        System.out.println("pop()     " + vector.pop());
        System.out.println("pop()     " + vector.pop());
    }

    private Demo() {}
}
// end::pop-demo[]
