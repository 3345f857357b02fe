package org.withoutlocks.size;

import java.util.Objects;
import org.withoutlocks.testkit.Sized;

/** Wrong: the slot is written before it is counted. */
final class CountsWhatIsWritten extends LockFreeVector<Object>
        implements
            Sized<Object> {

    CountsWhatIsWritten() {
        super(new Object[0]);
        reserve(8);
    }

    // tag::counts-what-is-written[]
    @Override
    public int size() {
        Descriptor<Object> seen = descriptor.get();
        return seen.pending == null ? seen.size : seen.size - 1;
    }

    @Override
    Cell<Object> cellAt(int index) {
        Objects.checkIndex(index, size());
        return slot(index);
    }
    // end::counts-what-is-written[]
}
