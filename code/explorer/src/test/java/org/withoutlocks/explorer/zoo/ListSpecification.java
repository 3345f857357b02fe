package org.withoutlocks.explorer.zoo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a vector does when one thread uses it. */
final class ListSpecification {

    private final List<Object> elements = new ArrayList<>();

    void push(Object element) {
        elements.add(element);
    }

    @Nullable
    Object pop() {
        return elements.isEmpty() ? null : elements.remove(elements.size() - 1);
    }

    Object get(int index) {
        return elements.get(index);
    }

    Object set(int index, Object element) {
        return elements.set(index, element);
    }

    int size() {
        return elements.size();
    }
}
