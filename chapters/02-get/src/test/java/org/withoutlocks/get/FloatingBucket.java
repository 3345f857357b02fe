package org.withoutlocks.get;

/** Wrong: a float has 24 bits for an index that needs 31. */
final class FloatingBucket {

    // tag::floating[]
    static int bucket(int index) {
        float doublings = (index + 8) / 8f;
        return (int) (StrictMath.log(doublings) / StrictMath.log(2));
    }
    // end::floating[]

    private FloatingBucket() {}
}
