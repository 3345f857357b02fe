package breakit;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** A line that ends in {@code // step} is one step of a schedule. */
class Suspect {

    private final AtomicReferenceArray<String> slots =
            new AtomicReferenceArray<>(4);
    private final AtomicInteger size = new AtomicInteger();

    void push(String element) {
        int last = size.getAndIncrement(); // step
        slots.set(last, element); // step
    }

    String get(int index) {
        Objects.checkIndex(index, size.get()); // step
        return slots.get(index); // step
    }
}
