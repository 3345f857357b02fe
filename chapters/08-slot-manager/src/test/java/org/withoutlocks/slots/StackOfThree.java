package org.withoutlocks.slots;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a free list of three indices does, one operation at a time. */
public final class StackOfThree {

    private final Deque<Integer> free = new ArrayDeque<>(List.of(0, 1, 2));

    public int pop() {
        return free.isEmpty() ? FreeList.NONE : free.pop();
    }

    public void push(int index) {
        free.push(index);
    }
}
