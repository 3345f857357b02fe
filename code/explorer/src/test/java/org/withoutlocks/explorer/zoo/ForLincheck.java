package org.withoutlocks.explorer.zoo;

import org.jetbrains.lincheck.datastructures.Operation;
import org.jspecify.annotations.Nullable;

/** The same classes as Lincheck wants them. */
public final class ForLincheck {

    public static class SlotSpecification {
        private final Locks.SlotSpecification slot =
                new Locks.SlotSpecification();

        public void set(int value) {
            slot.set(value);
        }

        public int get() {
            return slot.get();
        }
    }

    public static class CounterSpecification {
        private final Counting.CounterSpecification counter =
                new Counting.CounterSpecification();

        public int increment() {
            return counter.increment();
        }
    }

    public static class VectorSpecification {
        private final ListSpecification vector = new ListSpecification();

        public void push(int value) {
            vector.push(value);
        }

        public @Nullable Object pop() {
            return vector.pop();
        }

        public Object setFirst(int value) {
            return vector.set(0, value);
        }

        public Object getFirst() {
            return vector.get(0);
        }

        public int size() {
            return vector.size();
        }
    }

    public static class Counter {
        private final Counting.Counter counter = new Counting.Counter();

        @Operation
        public int increment() {
            return counter.increment();
        }
    }

    public static class LosingCounter {
        private final Counting.LosingCounter counter =
                new Counting.LosingCounter();

        @Operation
        public int increment() {
            return counter.increment();
        }
    }

    public static class NodeStack {
        private final Stacks.NodeStack stack = new Stacks.NodeStack();

        @Operation
        public void push(int value) {
            stack.push(value);
        }

        @Operation
        public @Nullable Object pop() {
            return stack.pop();
        }
    }

    public static class StoringStack {
        private final Stacks.StoringStack stack = new Stacks.StoringStack();

        @Operation
        public void push(int value) {
            stack.push(value);
        }

        @Operation
        public @Nullable Object pop() {
            return stack.pop();
        }
    }

    public static class SharedWriteSlot {
        private final Locks.SharedWriteSlot slot = new Locks.SharedWriteSlot();

        @Operation
        public void set(int value) {
            slot.set(value);
        }

        @Operation
        public int get() {
            return slot.get();
        }
    }

    public static class StampedSlot {
        private final Locks.StampedSlot slot = new Locks.StampedSlot();

        @Operation
        public void set(int value) {
            slot.set(value);
        }

        @Operation
        public int get() {
            return slot.get();
        }
    }

    public static class TrustingStampedSlot {
        private final Locks.TrustingStampedSlot slot =
                new Locks.TrustingStampedSlot();

        @Operation
        public void set(int value) {
            slot.set(value);
        }

        @Operation
        public int get() {
            return slot.get();
        }
    }

    public static class SpinSlot {
        private final Locks.SpinSlot slot = new Locks.SpinSlot();

        @Operation
        public void set(int value) {
            slot.set(value);
        }

        @Operation
        public int get() {
            return slot.get();
        }
    }

    public static class LookingSpinSlot {
        private final Locks.LookingSpinSlot slot = new Locks.LookingSpinSlot();

        @Operation
        public void set(int value) {
            slot.set(value);
        }

        @Operation
        public int get() {
            return slot.get();
        }
    }

    public static class Cells {
        private final CellVector vector = new CellVector();

        @Operation
        public void push(int value) {
            vector.push(value);
        }

        @Operation
        public @Nullable Object pop() {
            return vector.pop();
        }

        @Operation
        public @Nullable Object setFirst(int value) {
            return vector.set(0, value);
        }

        @Operation
        public @Nullable Object getFirst() {
            return vector.get(0);
        }

        @Operation
        public int size() {
            return vector.size();
        }
    }

    public static class SizeWithoutHelp {
        private final WrongVectors.SizeWithoutHelp vector =
                new WrongVectors.SizeWithoutHelp();

        @Operation
        public void push(int value) {
            vector.push(value);
        }

        @Operation
        public @Nullable Object pop() {
            return vector.pop();
        }

        @Operation
        public @Nullable Object setFirst(int value) {
            return vector.set(0, value);
        }

        @Operation
        public @Nullable Object getFirst() {
            return vector.get(0);
        }

        @Operation
        public int size() {
            return vector.size();
        }
    }

    private ForLincheck() {}
}
