package org.withoutlocks.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.openjdk.jol.info.GraphStats;
import org.withoutlocks.backoff.LockFreeVector;

/**
 * Prints how many bytes a sequence takes for each of its elements, the element
 * not counted. Elements were added one by one, so that unused room is counted.
 */
public final class Footprint {

    private static final Object ELEMENT = new Object();

    public static void main(String[] args) {
        lines(1_000, 100_000).forEach(System.out::println);
    }

    static List<String> lines(int few, int many) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-22s%,9d%,9d", "elements", few,
                many));
        sequences().forEach((name, sequence) -> lines
                .add(String.format(Locale.ROOT, "%-22s%9.1f%9.1f", name,
                        bytes(sequence, few), bytes(sequence, many))));
        return lines;
    }

    /** Returns, by name, what makes a sequence of so many elements. */
    @SuppressWarnings("JdkObsolete")
    private static Map<String, IntFunction<Object>> sequences() {
        Map<String, IntFunction<Object>> sequences = new LinkedHashMap<>();
        sequences.put("ArrayList", size -> filled(new ArrayList<>(), size));
        // Its array is as long as it has elements, however they were added.
        sequences.put("CopyOnWriteArrayList",
                size -> new CopyOnWriteArrayList<>(
                        Collections.nCopies(size, ELEMENT)));
        sequences.put("LinkedList", size -> filled(new LinkedList<>(), size));
        sequences.put("ConcurrentLinkedDeque",
                size -> filled(new ConcurrentLinkedDeque<>(), size));
        sequences.put("chapter 6", size -> {
            LockFreeVector<Object> vector = LockFreeVector.of();
            times(size, vector::push);
            return vector;
        });
        sequences.put("chapter 7", size -> {
            org.withoutlocks.faster.LockFreeVector<Object> vector =
                    org.withoutlocks.faster.LockFreeVector.of();
            times(size, vector::push);
            return vector;
        });
        return sequences;
    }

    private static double bytes(IntFunction<Object> sequence, int size) {
        return (bytes(sequence.apply(size)) - bytes(ELEMENT)) / (double) size;
    }

    private static long bytes(Object root) {
        return GraphStats.parseInstance(root).totalSize();
    }

    private static Collection<Object> filled(Collection<Object> empty,
            int size) {
        times(size, empty::add);
        return empty;
    }

    private static void times(int size, Consumer<Object> add) {
        for (int i = 0; i < size; i++) {
            add.accept(ELEMENT);
        }
    }

    private Footprint() {}
}
