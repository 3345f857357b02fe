package org.withoutlocks.push;

import org.withoutlocks.push.LockFreeVector.Descriptor;

// tag::push-demo[]
/** Shows a push, and a push whose thread stops half way. */
public final class Demo {

    public static void main(String[] args) {
        LockFreeVector<String> vector = LockFreeVector.of();
        for (char letter = 'A'; letter <= 'I'; letter++) {
            vector.push(String.valueOf(letter));
            if (letter >= 'H') {
                System.out.printf("push(%c)   size %d, capacity %d%n", letter,
                        vector.descriptor.get().size, vector.capacity());
            }
        }
        publishAndStop(vector, "J");
        System.out.println("a thread publishes J and stops");
        show(vector);
        System.out.println("get(9)    " + vector.get(9));
        show(vector);
    }

    /** The first half of a push. */
    private static void publishAndStop(LockFreeVector<String> vector,
            String element) {
        Descriptor<String> seen = vector.descriptor.get();
        vector.descriptor.compareAndSet(seen,
                new Descriptor<>(seen.size + 1, element));
    }

    private static void show(LockFreeVector<String> vector) {
        System.out.println("          pending "
                + vector.descriptor.get().pending + ", slot 9 holds "
                + vector.bucketOf(9).get(1));
    }

    private Demo() {}
}
// end::push-demo[]
