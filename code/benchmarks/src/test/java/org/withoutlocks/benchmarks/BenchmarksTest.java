package org.withoutlocks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs, once and briefly: a sanity check, not a timing. */
class BenchmarksTest {

    @ParameterizedTest
    @ValueSource(classes = {FalseSharing.class, Get.class, GetByStage.class,
        Filling.class, Reading.class, Mix.class, Pairs.class, Pushing.class,
        Popping.class, Setting.class, Latency.class, Stopped.class,
        Limits.class, WorkBetween.class, Alone.class, Walking.class,
        Exploring.class,
        FreeIndices.class, SlotLocks.class, Storing.class, ReadingSlots.class})
    void runs(Class<?> benchmark) throws RunnerException {
        assertThat(new Runner(new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(10))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build()).run())
                .hasSize(Plan.of("brief", benchmark, 1).points());
    }
}
