package org.withoutlocks.benchmarks;

import java.util.concurrent.ArrayBlockingQueue;
import org.withoutlocks.slots.FreeList;

/**
 * Free indices that any number of threads take and give back. A fork makes one,
 * so that the JIT compiler sees no other and inlines it.
 */
@FunctionalInterface
interface Indices {

    int CAPACITY = 64;

    /** Takes one and gives it back. */
    int pair();

    /** Returns the one that benchmarks and the book call {@code impl}. */
    static Indices of(String impl) {
        return switch (impl) {
            case "FreeList" -> freeList();
            case "synchronized" -> locked();
            case "ArrayBlockingQueue" -> queue();
            default -> throw new IllegalArgumentException(impl);
        };
    }

    private static Indices freeList() {
        FreeList list = new FreeList(CAPACITY);
        return () -> {
            int index = list.pop();
            list.push(index);
            return index;
        };
    }

    private static Indices locked() {
        int[] free = new int[CAPACITY];
        int[] length = {0};
        for (int i = 0; i < CAPACITY; i++) {
            free[length[0]++] = i;
        }
        return () -> {
            int index;
            synchronized (free) {
                index = free[--length[0]];
            }
            synchronized (free) {
                free[length[0]++] = index;
            }
            return index;
        };
    }

    private static Indices queue() {
        ArrayBlockingQueue<Integer> queue = new ArrayBlockingQueue<>(CAPACITY);
        for (int i = 0; i < CAPACITY; i++) {
            queue.add(i);
        }
        return () -> {
            Integer index = queue.remove();
            queue.add(index);
            return index;
        };
    }
}
