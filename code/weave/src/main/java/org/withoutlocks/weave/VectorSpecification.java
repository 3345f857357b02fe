package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a vector does when one thread uses it. */
final class VectorSpecification {

    private final List<@Nullable Object> elements = new ArrayList<>();

    void push(@Nullable Object element) {
        elements.add(element);
    }

    @Nullable
    Object pop() {
        return elements.isEmpty() ? null : elements.remove(elements.size() - 1);
    }

    @Nullable
    Object get(int index) {
        return elements.get(index);
    }

    @Nullable
    Object set(int index, @Nullable Object element) {
        return elements.set(index, element);
    }

    int size() {
        return elements.size();
    }

    boolean isEmpty() {
        return elements.isEmpty();
    }
}
