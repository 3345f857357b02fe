package popall;

import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Chapter 7's vector, with one array of slots. It does not
 * cut the nodes it pops off from those below them, so that less is in the way.
 */
public class DrainedVector<E> {

    /** Holds one element, and null once it is popped. */
    static final class Node<E> extends AtomicReference<E> {

        private static final long serialVersionUID = 1L;

        /** How many elements there are while this node is on top. */
        final int size;

        final Node<E> below;

        Node(int size, E element, Node<E> below) {
            super(element);
            this.size = size;
            this.below = below;
        }
    }

    /** Slot i is to hold the node of element i, unless that is on top. */
    final AtomicReferenceArray<Node<E>> slots = new AtomicReferenceArray<>(8);

    final AtomicReference<Node<E>> top =
            new AtomicReference<>(new Node<>(0, null, null));

    /** Puts {@code element} at the end. */
    public synchronized void push(E element) {
        while (true) {
            Node<E> seen = top.get();
            settle(seen);
            if (top.compareAndSet(seen,
                    new Node<>(seen.size + 1, element, seen))) {
                return;
            }
        }
    }

    /** Makes sure that {@code seen}, if it is on top, is in its slot. */
    private void settle(Node<E> seen) {
        if (seen.size > 0) {
            int last = seen.size - 1;
            Node<E> held;
            do {
                held = slots.get(last);
            } while (held != seen && top.get() == seen
                    && !slots.compareAndSet(last, held, seen));
        }
    }

    /** Takes the last element off, or returns null if there is none. */
    public synchronized E pop() {
        while (true) {
            Node<E> seen = top.get();
            if (seen.size == 0) {
                return null;
            }
            if (top.compareAndSet(seen, seen.below)) {
                return seen.getAndSet(null);
            }
        }
    }

    /**
     * Takes all elements off at one instant and returns them, the first one
     * first; returns an empty list if there is none.
     */
    public synchronized List<E> popAll() {
        LinkedList<E> elements = new LinkedList<>();
        for (E element = pop(); element != null; element = pop()) {
            elements.addFirst(element);
        }
        return elements;
    }

    /** Returns the element at {@code index}. */
    public synchronized E get(int index) {
        while (true) {
            E element = nodeAt(index).get();
            if (element != null) {
                return element;
            }
        }
    }

    /** Puts {@code element} at {@code index}; returns what was there. */
    public synchronized E set(int index, E element) {
        while (true) {
            Node<E> node = nodeAt(index);
            E old = node.get();
            if (old != null && node.compareAndSet(old, element)) {
                return old;
            }
        }
    }

    /** Returns the node at {@code index}, which may be popped meanwhile. */
    private Node<E> nodeAt(int index) {
        Node<E> seen = top.get();
        Objects.checkIndex(index, seen.size);
        return index == seen.size - 1 ? seen : slots.get(index);
    }

    /** Returns how many elements there are. */
    public synchronized int size() {
        return top.get().size;
    }
}
