package org.withoutlocks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs, once and briefly: a sanity check, not a timing. */
class BenchmarksTest {

    @ParameterizedTest
    @CsvSource({"FalseSharing, 3", "Get, 5", "GetByStage, 3", "Filling, 9",
        "Pairs, 5", "Exploring, 2", "Contended, 5", "Latency, 5",
        "Fairness, 5", "Limits, 5", "Alone, 4", "Walking, 4",
        "FreeIndices, 3", "Storing, 3", "SlotLocks, 4"})
    void runs(String benchmark, int results) throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                .include("\\." + benchmark + "\\.")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(20))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build()).run()).hasSize(results);
    }
}
