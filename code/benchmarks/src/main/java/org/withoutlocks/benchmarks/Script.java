package org.withoutlocks.benchmarks;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Operations to go through again and again, drawn at random, the same each
 * time: a number from 0 is the index of a get, and the others are {@link #PUSH}
 * and {@link #POP}. In the second half of a script each push of the first is a
 * pop, and each pop a push, so that a whole script pushes as often as it pops.
 */
final class Script {

    static final int PUSH = -1;
    static final int POP = -2;

    /** A power of two. */
    static final int LENGTH = 8192;

    /**
     * Returns a script whose first half is {@code mix}: how many percent of it
     * are gets, pushes and pops, for example "90/9/1". Gets are from indices
     * below {@code size}.
     */
    static int[] of(String mix, int size) {
        int[] percent = Stream.of(mix.split("/", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        Random random = new Random(1);
        int[] half = IntStream.range(0, LENGTH / 2).map(i -> {
            int drawn = random.nextInt(100);
            int index = random.nextInt(size);
            return drawn < percent[0] ? index
                    : drawn < percent[0] + percent[1] ? PUSH : POP;
        }).toArray();
        return IntStream.concat(Arrays.stream(half),
                Arrays.stream(half).map(Script::exchanged)).toArray();
    }

    private static int exchanged(int operation) {
        return switch (operation) {
            case PUSH -> POP;
            case POP -> PUSH;
            default -> operation;
        };
    }

    private Script() {}
}
