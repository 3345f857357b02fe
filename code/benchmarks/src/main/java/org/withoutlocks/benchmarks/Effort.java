package org.withoutlocks.benchmarks;

import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long each point of a plan is measured. A benchmark that says its own
 * number of iterations keeps it, has as many to warm up, and begins each without
 * the garbage of the last.
 */
record Effort(int forks, int warmups, int iterations, int milliseconds) {

    /** What the book's results are recorded with. */
    static final Effort RECORDING = new Effort(5, 3, 5, 400);

    /** To start a JVM, and what JMH does in it besides measuring. */
    private static final double SECONDS_A_FORK = 0.8;

    /** JMH waits until it is sure that garbage was collected. */
    private static final double SECONDS_A_COLLECTION = 0.6;

    /** Returns about how many minutes a plan takes. */
    double minutes(Plan plan) {
        return plan.points() * forks
                * (SECONDS_A_FORK + seconds(plan.benchmark())) / 60;
    }

    private double seconds(Class<?> benchmark) {
        Measurement own = benchmark.getAnnotation(Measurement.class);
        return own == null ? (warmups + iterations) * milliseconds / 1000.0
                : 2 * own.iterations() * SECONDS_A_COLLECTION;
    }

    ChainedOptionsBuilder options(Class<?> benchmark) {
        TimeValue time = TimeValue.milliseconds(milliseconds);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^\\Q" + benchmark.getName() + "\\E\\.")
                .forks(forks)
                .warmupTime(time)
                .measurementTime(time)
                .shouldFailOnError(true);
        if (benchmark.isAnnotationPresent(Measurement.class)) {
            options.shouldDoGC(true);
        } else {
            options.warmupIterations(warmups).measurementIterations(iterations);
        }
        return options;
    }
}
