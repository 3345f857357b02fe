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

    public static class ReadWriteSlot {
        private final Locks.ReadWriteSlot slot = new Locks.ReadWriteSlot();

        @Operation
        public void set(int value) {
            slot.set(value);
        }

        @Operation
        public int get() {
            return slot.get();
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

    public static class TakingTooEarly {
        private final Mutants.TakingTooEarly vector =
                new Mutants.TakingTooEarly();

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

    public static class GettingWithoutHelp {
        private final Mutants.GettingWithoutHelp vector =
                new Mutants.GettingWithoutHelp();

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

    public static class PoppingWithoutHelp {
        private final Mutants.PoppingWithoutHelp vector =
                new Mutants.PoppingWithoutHelp();

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

    public static class StoringWithoutLooking {
        private final Mutants.StoringWithoutLooking vector =
                new Mutants.StoringWithoutLooking();

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

    public static class ExpectingTooEarly {
        private final Mutants.ExpectingTooEarly vector =
                new Mutants.ExpectingTooEarly();

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

    public static class ExpectingBeforeHelping {
        private final Mutants.ExpectingBeforeHelping vector =
                new Mutants.ExpectingBeforeHelping();

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

    public static class ExpectingNull {
        private final WrongVectors.ExpectingNull vector =
                new WrongVectors.ExpectingNull();

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

    public static class ClearingToNull {
        private final WrongVectors.ClearingToNull vector =
                new WrongVectors.ClearingToNull();

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

    public static class SettingTheRawSlot {
        private final WrongVectors.SettingTheRawSlot vector =
                new WrongVectors.SettingTheRawSlot();

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

    public static class SizeMinusPending {
        private final WrongVectors.SizeMinusPending vector =
                new WrongVectors.SizeMinusPending();

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
