package org.withoutlocks.pop;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.testkit.Poppable;

/**
 * The vector of chapter 3 with a pop, cut down to one array whose slots hold
 * the elements. What a push expects in its slot is left open.
 */
abstract class ValueVector implements Poppable<Object> {

    // tag::value-descriptor[]
    static final class Descriptor {
        final int size;
        final @Nullable Object expected;
        volatile @Nullable Object pending;

        Descriptor(int size, @Nullable Object expected,
                @Nullable Object pending) {
            this.size = size;
            this.expected = expected;
            this.pending = pending;
        }
    }
    // end::value-descriptor[]

    final AtomicReferenceArray<@Nullable Object> slots =
            new AtomicReferenceArray<>(8);

    final AtomicReference<Descriptor> descriptor =
            new AtomicReference<>(new Descriptor(0, null, null));

    // tag::expected[]
    /** Returns what a push expects in the slot that it is going to fill. */
    abstract @Nullable Object whatToExpect(int index);
    // end::expected[]

    // tag::value-push[]
    @Override
    public void push(Object element) {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen);
            Descriptor next = new Descriptor(seen.size + 1,
                    whatToExpect(seen.size), element); // <1>
            if (descriptor.compareAndSet(seen, next)) {
                complete(next);
                return;
            }
        }
    }
    // end::value-push[]

    // tag::value-pop[]
    @Override
    public @Nullable Object pop() {
        while (true) {
            Descriptor seen = descriptor.get();
            complete(seen);
            if (seen.size == 0) {
                return null;
            }
            Object element = slots.get(seen.size - 1);
            if (descriptor.compareAndSet(seen,
                    new Descriptor(seen.size - 1, null, null))) {
                return element;
            }
        }
    }
    // end::value-pop[]

    // tag::value-complete[]
    void complete(Descriptor seen) {
        Object element = seen.pending;
        if (element != null) {
            slots.compareAndSet(seen.size - 1, seen.expected, element); // <1>
            seen.pending = null;
        }
    }
    // end::value-complete[]

    @Override
    public Object get(int index) {
        checkAndHelp(index);
        return slots.get(index);
    }

    // tag::value-set[]
    /** Wrong: the element may have been popped before it is replaced. */
    @Override
    public Object set(int index, Object element) {
        checkAndHelp(index);
        return slots.getAndSet(index, element);
    }
    // end::value-set[]

    private void checkAndHelp(int index) {
        Descriptor seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        complete(seen);
    }
}
