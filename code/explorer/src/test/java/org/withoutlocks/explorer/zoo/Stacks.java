package org.withoutlocks.explorer.zoo;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Treiber's stack, over nodes and over indices. */
public final class Stacks {

    static final int EMPTY = -1;

    record Node(Object value, @Nullable Node next) {}

    static class NodeStack {
        final AtomicReference<@Nullable Node> head =
                new AtomicReference<>();

        void push(Object value) {
            Node seen;
            do {
                seen = head.get();
            } while (!head.compareAndSet(seen, new Node(value, seen)));
        }

        @Nullable
        Object pop() {
            Node seen;
            do {
                seen = head.get();
                if (seen == null) {
                    return null;
                }
            } while (!head.compareAndSet(seen, seen.next));
            return seen.value;
        }
    }

    /** Wrong: pop stores where it should compare. */
    static final class StoringStack extends NodeStack {

        @Override
        @Nullable
        Object pop() {
            Node seen = head.get();
            if (seen == null) {
                return null;
            }
            head.set(seen.next);
            return seen.value;
        }
    }

    /** Wrong: an index that left and came back looks as if it had stayed. */
    static final class IndexStack {
        private final AtomicInteger head = new AtomicInteger(0);
        private final AtomicIntegerArray next = new AtomicIntegerArray(3);

        IndexStack() {
            next.set(0, 1);
            next.set(1, 2);
            next.set(2, EMPTY);
        }

        int take() {
            while (true) {
                int seen = head.get();
                if (seen == EMPTY
                        || head.compareAndSet(seen, next.get(seen))) {
                    return seen;
                }
            }
        }

        void give(int index) {
            int seen;
            do {
                seen = head.get();
                next.set(index, seen);
            } while (!head.compareAndSet(seen, index));
        }
    }

    /** The index and, above it, how often the head was changed. */
    static final class TaggedIndexStack {
        private final AtomicLong head = new AtomicLong(0);
        private final AtomicIntegerArray next = new AtomicIntegerArray(3);

        TaggedIndexStack() {
            next.set(0, 1);
            next.set(1, 2);
            next.set(2, EMPTY);
        }

        int take() {
            while (true) {
                long seen = head.get();
                int index = (int) seen;
                if (index == EMPTY
                        || head.compareAndSet(seen,
                                after(seen, next.get(index)))) {
                    return index;
                }
            }
        }

        void give(int index) {
            long seen;
            do {
                seen = head.get();
                next.set(index, (int) seen);
            } while (!head.compareAndSet(seen, after(seen, index)));
        }

        private static long after(long seen, int index) {
            return ((seen >>> 32) + 1) << 32 | (index & 0xffffffffL);
        }
    }

    /** What a stack does when one thread uses it. */
    static final class StackSpecification {
        private final ListSpecification list = new ListSpecification();

        void push(Object value) {
            list.push(value);
        }

        @Nullable
        Object pop() {
            return list.pop();
        }
    }

    /** What a stack of the free indices 0, 1 and 2 does. */
    static final class FreeSpecification {
        private final ListSpecification list = new ListSpecification();

        FreeSpecification() {
            list.push(2);
            list.push(1);
            list.push(0);
        }

        int take() {
            Object index = list.pop();
            return index == null ? EMPTY : (int) index;
        }

        void give(int index) {
            list.push(index);
        }
    }

    @Scenario(specification = StackSpecification.class)
    public static class Nodes {
        private final NodeStack stack = new NodeStack();

        Nodes() {
            stack.push("A");
        }

        @Actor
        void first() {
            stack.push("B");
            stack.pop();
        }

        @Actor
        void second() {
            stack.pop();
            stack.pop();
        }
    }

    @Scenario(specification = StackSpecification.class)
    public static class NodesOfThree {
        private final NodeStack stack = new NodeStack();

        @Actor
        void first() {
            stack.push("A");
        }

        @Actor
        void second() {
            stack.pop();
        }

        @Actor
        void third() {
            stack.push("B");
            stack.pop();
        }
    }

    @Scenario(specification = StackSpecification.class)
    public static class Storing {
        private final StoringStack stack = new StoringStack();

        Storing() {
            stack.push("A");
        }

        @Actor
        void first() {
            stack.pop();
        }

        @Actor
        void second() {
            stack.push("B");
            stack.pop();
        }
    }

    @Scenario(specification = FreeSpecification.class)
    public static class IndexAba {
        private final IndexStack stack = new IndexStack();

        @Actor
        void first() {
            stack.take();
            stack.take();
        }

        @Actor
        void second() {
            int index = stack.take();
            stack.take();
            stack.give(index);
        }
    }

    @Scenario(specification = FreeSpecification.class)
    public static class TaggedIndices {
        private final TaggedIndexStack stack = new TaggedIndexStack();

        @Actor
        void first() {
            stack.take();
            stack.take();
        }

        @Actor
        void second() {
            int index = stack.take();
            stack.take();
            stack.give(index);
        }
    }

    private Stacks() {}
}
