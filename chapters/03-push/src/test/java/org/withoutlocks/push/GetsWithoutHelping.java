package org.withoutlocks.push;

import java.util.Objects;
import org.withoutlocks.get.Position;
import org.withoutlocks.testkit.Pushable;

/** Wrong: the size counts an element that its slot does not have yet. */
final class GetsWithoutHelping extends LockFreeVector<Object>
        implements
            Pushable<Object> {

    GetsWithoutHelping() {
        super(new Object[0]);
    }

    // tag::gets-without-helping[]
    @Override
    public Object get(int index) {
        Objects.checkIndex(index, descriptor.get().size);
        return bucketOf(index).get(Position.offset(index));
    }
    // end::gets-without-helping[]
}
