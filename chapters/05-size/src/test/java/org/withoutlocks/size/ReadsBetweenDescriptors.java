package org.withoutlocks.size;

import org.withoutlocks.testkit.Sized;

/** Wrong: a set leaves the descriptor alone. */
final class ReadsBetweenDescriptors extends LockFreeVector<Object>
        implements
            Sized<Object> {

    ReadsBetweenDescriptors() {
        super(new Object[0]);
        reserve(8);
    }

    /** Returns all elements, in a string. */
    String all() {
        while (true) {
            Descriptor<Object> before = descriptor.get();
            complete(before);
            String all = "";
            for (int i = 0; i < before.size; i++) {
                all += slot(i).get();
            }
            if (descriptor.get() == before) {
                return all;
            }
        }
    }
}
