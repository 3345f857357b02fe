package org.withoutlocks.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a vector does when one thread uses it: the specification. */
public final class ListVector<E> implements Sized<E> {

    private final List<E> elements = new ArrayList<>();

    @Override
    public void push(E element) {
        elements.add(element);
    }

    @Override
    public @Nullable E pop() {
        return elements.isEmpty() ? null : elements.remove(elements.size() - 1);
    }

    @Override
    public E get(int index) {
        return elements.get(index);
    }

    @Override
    public E set(int index, E element) {
        return elements.set(index, element);
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    @Override
    public Iterator<E> iterator() {
        return elements.iterator();
    }
}
