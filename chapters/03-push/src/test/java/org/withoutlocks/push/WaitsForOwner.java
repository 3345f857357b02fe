package org.withoutlocks.push;

import java.util.Objects;
import org.withoutlocks.get.Position;
import org.withoutlocks.testkit.Pushable;

/** Wrong: when the owner of a write stops, everybody waits. */
final class WaitsForOwner extends LockFreeVector<Object>
        implements
            Pushable<Object> {

    WaitsForOwner() {
        super(new Object[0]);
    }

    // tag::waits-for-owner[]
    @Override
    public void push(Object element) {
        while (true) {
            Descriptor<Object> seen = descriptor.get();
            while (seen.pending != null) {
                Thread.onSpinWait();
            }
            makeRoom(seen.size);
            Descriptor<Object> next =
                    new Descriptor<>(seen.size + 1, element);
            if (descriptor.compareAndSet(seen, next)) {
                bucketOf(seen.size).set(Position.offset(seen.size), element);
                next.pending = null;
                return;
            }
        }
    }
    // end::waits-for-owner[]

    /** Here {@code get} and {@code set} wait, where they would have helped. */
    @Override
    void checkAndHelp(int index) {
        Descriptor<Object> seen = descriptor.get();
        Objects.checkIndex(index, seen.size);
        while (seen.pending != null) {
            Thread.onSpinWait();
        }
    }
}
