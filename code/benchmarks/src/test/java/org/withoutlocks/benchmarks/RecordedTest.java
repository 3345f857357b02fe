package org.withoutlocks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the book says of chapter 7's vector holds in the results that it shows.
 * Nothing is measured here. Throughputs are medians of the forks.
 */
class RecordedTest {

    private static final List<String> LOCKS_OF_READERS = List.of(
            "synchronizedList", "ReentrantLock", "ReentrantReadWriteLock");

    @ParameterizedTest
    @ValueSource(strings = {"reading", "read-mostly"})
    void readersAreAtLeastThreeTimesAsFastAsUnderALock(String name)
            throws IOException {
        assertThat(throughput(name, 2, "chapter 7"))
                .isGreaterThan(3 * best(name, 2));
    }

    /** One thread that also writes is: it meets nobody at the lock. */
    @ParameterizedTest
    @CsvSource({"reading, 1", "reading, 8", "read-mostly, 8"})
    void readersAreNotSlowerThanUnderALock(String name, int threads)
            throws IOException {
        assertThat(throughput(name, threads, "chapter 7"))
                .isGreaterThanOrEqualTo(best(name, threads));
    }

    @Test
    void twoThreadsPushAndPopFasterThanWithTheOthers() throws IOException {
        double ours = throughput("pairs-by-threads", 2, "chapter 7");
        assertThat(ours)
                .isGreaterThan(2 * throughput("pairs-by-threads", 2,
                        "synchronizedList"))
                .isGreaterThan(
                        throughput("pairs-by-threads", 2, "ReentrantLock"))
                .isGreaterThan(3 * throughput("pairs-by-threads", 2,
                        "ConcurrentLinkedDeque"));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16})
    void manyThreadsPushAndPopAsFastAsUnderALock(int threads)
            throws IOException {
        assertThat(throughput("pairs-by-threads", threads, "chapter 7"))
                .isGreaterThanOrEqualTo(throughput("pairs-by-threads", threads,
                        "ReentrantLock"));
    }

    @Test
    void aPairAllocatesOneNode() throws IOException {
        assertThat(run("allocation", 1, "chapter 7").path("secondaryMetrics")
                .elements()
                .next()
                .path("score")
                .asDouble()).isLessThan(25);
    }

    private static double best(String name, int threads) throws IOException {
        double best = 0;
        for (String impl : LOCKS_OF_READERS) {
            best = Math.max(best, throughput(name, threads, impl));
        }
        return best;
    }

    private static double throughput(String name, int threads, String impl)
            throws IOException {
        double[] forks = StreamSupport.stream(run(name, threads, impl)
                .path("primaryMetric")
                .path("rawData")
                .spliterator(), false)
                .mapToDouble(RecordedTest::mean)
                .sorted()
                .toArray();
        return forks[forks.length / 2];
    }

    private static double mean(JsonNode fork) {
        return StreamSupport.stream(fork.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .average()
                .orElseThrow();
    }

    private static JsonNode run(String name, int threads, String impl)
            throws IOException {
        for (JsonNode run : new ObjectMapper().readTree(
                Path.of("results", name + ".json").toFile())) {
            if (run.path("threads").asInt() == threads
                    && run.path("params").path("impl").asText().equals(impl)) {
                return run;
            }
        }
        throw new AssertionError(
                name + " has no " + impl + " with " + threads + " threads");
    }
}
