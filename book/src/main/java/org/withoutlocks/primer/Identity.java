package org.withoutlocks.primer;

import java.util.concurrent.atomic.AtomicReference;

/** A compare-and-set compares references, not what they refer to. */
@SuppressWarnings("UnnecessaryAsync")
public final class Identity {

    // tag::identity[]
    @SuppressWarnings("PrimitiveAtomicReference") // <1>
    public static void main(String[] args) {
        for (int number : new int[]{127, 128}) {
            Integer stored = Integer.valueOf(number);
            Integer expected = Integer.valueOf(number);
            var reference = new AtomicReference<Integer>(stored);
            System.out.println(number + ": equal "
                    + stored.equals(expected) + ", compare-and-set "
                    + reference.compareAndSet(expected, 0));
        }
    }
    // end::identity[]

    private Identity() {}
}
