package org.withoutlocks.faster;

import org.jspecify.annotations.Nullable;

// tag::faster-demo[]
/** Shows which nodes are in their slots. */
public final class Demo {

    public static void main(String[] args) {
        LockFreeVector<String> vector = LockFreeVector.of();
        for (String element : new String[]{"A", "B", "C"}) {
            vector.push(element);
            show("push " + element, vector);
        }
        show("pop " + vector.pop(), vector);
        vector.push("D");
        show("push D", vector);
        vector.push("E");
        show("push E", vector);
    }

    private static void show(String what, LockFreeVector<String> vector) {
        System.out.printf("%-7s top %s, slots", what, name(vector.top.get()));
        for (int i = 0; i < 4; i++) {
            System.out.print(" " + name(vector.slot(i)));
        }
        System.out.println();
    }

    private static String name(LockFreeVector.@Nullable Node<String> node) {
        return node == null ? "-" : node.get() == null ? "dead" : node.get();
    }

    private Demo() {}
}
// end::faster-demo[]
