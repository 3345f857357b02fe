package org.withoutlocks.pop;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.withoutlocks.testkit.Together;

/**
 * Four threads push and pop {@link ExpectsOldValue} as fast as they can, and at
 * the end of each round we count. Not a test, since what it finds is chance.
 */
final class AbaStress {

    private static final int THREADS = 4;
    private static final int PAIRS = 40_000;

    /** Runs as many rounds as the argument says, for each choice. */
    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[0]);
        System.out.println("different elements   operations   wrong rounds");
        for (int different : new int[]{THREADS * PAIRS, 1000, 100, 4}) {
            int wrong = 0;
            for (int i = 0; i < rounds; i++) {
                wrong += balances(different) ? 0 : 1;
            }
            System.out.printf("%,18d %,12d %,8d of %,d%n", different,
                    2L * rounds * THREADS * PAIRS, wrong, rounds);
        }
    }

    /** Says whether each element came out as often as it went in. */
    private static boolean balances(int different) {
        ExpectsOldValue vector = new ExpectsOldValue();
        Integer[] elements = new Integer[different];
        for (int i = 0; i < different; i++) {
            elements[i] = i;
        }
        AtomicIntegerArray in = new AtomicIntegerArray(different);
        // tag::stress[]
        Together.run(THREADS, thread -> {
            for (int i = 0; i < PAIRS; i++) {
                Integer element = elements[(thread * PAIRS + i) % different];
                in.incrementAndGet(element);
                vector.push(element);
                if (vector.pop() instanceof Integer popped) {
                    in.decrementAndGet(popped);
                }
            }
        });
        // end::stress[]
        for (int i = 0; i < different; i++) {
            if (in.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private AbaStress() {}
}
