package org.withoutlocks.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

// tag::padded[]
/**
 * An atomic reference with 128 bytes or more of padding on either side, so
 * that it shares its cache line with nothing that another thread writes.
 *
 * <p>All accesses are volatile and wait-free.
 */
public final class PaddedReference<T> extends RightOfReference<T> {

    private static final VarHandle VALUE;

    static {
        try {
            VALUE = MethodHandles.lookup()
                    .findVarHandle(ReferenceItself.class, "value",
                            Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public PaddedReference(T initial) {
        super(initial);
    }

    /** Returns the value. */
    public T get() {
        return value;
    }

    /** Sets the value to {@code next} if it is {@code ==} to expected. */
    public boolean compareAndSet(T expected, T next) {
        return VALUE.compareAndSet(this, expected, next);
    }
}
// end::padded[]

// tag::layers[]
class LeftOfReference {
    int gap;
    long l01, l02, l03, l04, l05, l06, l07, l08;
    long l09, l10, l11, l12, l13, l14, l15, l16;
}

class ReferenceItself<T> extends LeftOfReference {
    volatile T value;

    ReferenceItself(T initial) {
        value = initial;
    }
}

class RightOfReference<T> extends ReferenceItself<T> {
    long r01, r02, r03, r04, r05, r06, r07, r08;
    long r09, r10, r11, r12, r13, r14, r15, r16;

    RightOfReference(T initial) {
        super(initial);
    }
}
// end::layers[]
