package org.withoutlocks.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be recorded. */
final class Plans {

    /** What a reader records on another machine, to compare. */
    static final List<Plan> STANDARD = List.of(
            Plan.of("reading", Reading.class, 1, 2, 8)
                    .with("impl", "synchronizedList", "ReentrantLock",
                            "ReentrantReadWriteLock", "StampedLock",
                            "chapter 7"),
            Plan.of("read-mostly", Mix.class, 1, 2, 8)
                    .with("mix", "90/9/1")
                    .with("impl", "synchronizedList", "ReentrantLock",
                            "ReentrantReadWriteLock", "StampedLock",
                            "chapter 7"),
            Plan.of("pairs-by-threads", Pairs.class, 1, 2, 8, 16)
                    .with("impl", "synchronizedList", "ReentrantLock",
                            "ConcurrentLinkedDeque", "chapter 6", "chapter 7"),
            Plan.of("latency-8", Latency.class, 8, 16)
                    .with("impl", "ReentrantLock", "chapter 6", "chapter 7"),
            Plan.of("fairness-8", Pairs.class, 8)
                    .with(SlowestThread.class)
                    .with("impl", "ReentrantLock", "chapter 7"),
            Plan.of("allocation", Pairs.class, 1)
                    .with(AllocatedBytes.class)
                    .with("impl", "chapter 6", "chapter 7"));

    /** What the book shows besides. */
    private static final List<Plan> BOOK = List.of(
            Plan.of("false-sharing", FalseSharing.class, 2),
            Plan.of("get", Get.class, 2), Plan.of("filling", Filling.class, 1),
            Plan.of("get-by-stage", GetByStage.class, 2),
            Plan.of("pairs", Pairs.class, 2)
                    .with("impl", "synchronizedList", "ReentrantLock",
                            "ConcurrentLinkedDeque", "TreiberStack",
                            "chapter 4")
                    .asTimes(),
            Plan.of("walking", Walking.class, 1),
            Plan.of("exploring", Exploring.class, 1), contended(2),
            contended(8),
            Plan.of("limits", Limits.class, 2)
                    .with("stage", "chapter 6")
                    .with("backoff", "no backoff", "64 to 64", "64 to 512",
                            "64 to 4096", "64 to 32768")
                    .asTimes(),
            Plan.of("work-between", WorkBetween.class, 2)
                    .with("stage", "chapter 7")
                    .with("backoff", "64 to 4096", "1024 to 4096",
                            "4096 to 4096", "16384 to 16384"),
            Plan.of("limits-faster", Limits.class, 2, 8)
                    .with("stage", "chapter 7")
                    .with("backoff", "64 to 4096", "1024 to 4096",
                            "4096 to 4096", "16384 to 16384"),
            Plan.of("fairness-2", Pairs.class, 2)
                    .with(SlowestThread.class)
                    .with("impl", "synchronizedList", "ReentrantLock",
                            "ConcurrentLinkedDeque", "chapter 5", "chapter 6"),
            Plan.of("latency", Latency.class, 2)
                    .with("impl", "synchronizedList", "ReentrantLock",
                            "ConcurrentLinkedDeque", "chapter 5", "chapter 6"),
            Plan.of("alone", Alone.class, 1),
            Plan.of("free-indices", FreeIndices.class, 2),
            Plan.of("slot-locks", SlotLocks.class, 2),
            Plan.of("storing-2", Storing.class, 2).asTimes(),
            Plan.of("storing-8", Storing.class, 8).asTimes(),
            Plan.of("reading-slots", ReadingSlots.class, 2),
            Plan.of("balanced", Mix.class, 2)
                    .with("mix", "50/25/25")
                    .with("impl", "synchronizedList", "ReentrantLock",
                            "ReentrantReadWriteLock", "StampedLock",
                            "chapter 7"),
            Plan.of("pushing", Pushing.class, 2)
                    .with("room", "empty")
                    .with("impl", "ReentrantLock", "ConcurrentLinkedDeque",
                            "chapter 6", "chapter 7"),
            Plan.of("popping", Popping.class, 2)
                    .with("impl", "ReentrantLock", "ConcurrentLinkedDeque",
                            "chapter 6", "chapter 7"),
            Plan.of("setting", Setting.class, 2)
                    .with("impl", "ReentrantLock", "growing array",
                            "chapter 6", "chapter 7"),
            Plan.of("stopped", Stopped.class, 2)
                    .with("impl", "ReentrantLock", "chapter 7"));

    private static Plan contended(int threads) {
        return Plan.of("contended-" + threads, Pairs.class, threads)
                .with("impl", "synchronizedList", "ReentrantLock",
                        "ConcurrentLinkedDeque", "chapter 5", "chapter 6")
                .asTimes();
    }

    /** Every workload and every peer. It takes many hours. */
    private static final List<Plan> FULL = List.of(
            full("reading", Reading.class), full("mix", Mix.class),
            full("pairs", Pairs.class), full("pushing", Pushing.class),
            full("popping", Popping.class), full("setting", Setting.class),
            full("latency", Latency.class),
            full("fairness", Pairs.class).with(SlowestThread.class),
            full("allocation", Pairs.class).with(AllocatedBytes.class),
            full("stopped", Stopped.class), full("storing", Storing.class),
            full("reading-slots", ReadingSlots.class));

    private static Plan full(String name, Class<?> benchmark) {
        return Plan.of("full-" + name, benchmark, 1, 2, 4, 8, 16);
    }

    /**
     * Returns the plans that {@code set} names: "standard", "full", or one of
     * them.
     *
     * @throws IllegalArgumentException if there is no such set; the message
     *         names those that there are
     */
    static List<Plan> of(String set) {
        return switch (set) {
            case "standard" -> STANDARD;
            case "full" -> FULL;
            default -> all().filter(plan -> plan.name().equals(set))
                    .findFirst()
                    .map(List::of)
                    .orElseThrow(() -> new IllegalArgumentException("no set \""
                            + set + "\" to record; there are standard, full, "
                            + names()));
        };
    }

    static Stream<Plan> all() {
        return Stream.of(STANDARD, BOOK, FULL).flatMap(List::stream);
    }

    private static String names() {
        return all().map(Plan::name).collect(Collectors.joining(", "));
    }

    private Plans() {}
}
