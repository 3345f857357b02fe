package org.withoutlocks.size;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.testkit.Sized;

/** Wrong: an element comes first and is counted later. */
final class CountsApart extends LockFreeVector<Object>
        implements
            Sized<Object> {

    CountsApart() {
        super(new Object[0]);
        reserve(8);
    }

    // tag::counts-apart[]
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void push(Object element) {
        super.push(element);
        count.incrementAndGet();
    }

    @Override
    public @Nullable Object pop() {
        Object element = super.pop();
        if (element != null) {
            count.decrementAndGet();
        }
        return element;
    }

    @Override
    public int size() {
        return count.get();
    }
    // end::counts-apart[]
}
