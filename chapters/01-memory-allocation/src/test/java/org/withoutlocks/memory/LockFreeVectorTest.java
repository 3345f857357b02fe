package org.withoutlocks.memory;

import org.withoutlocks.testkit.MemoryContract;
import org.withoutlocks.testkit.Reservable;

class LockFreeVectorTest implements MemoryContract {

    @Override
    public Reservable empty() {
        LockFreeVector<String> vector = new LockFreeVector<>();
        return new Reservable() {
            @Override
            public void reserve(int capacity) {
                vector.reserve(capacity);
            }

            @Override
            public int capacity() {
                return vector.capacity();
            }
        };
    }
}
