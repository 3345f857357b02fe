package org.withoutlocks.benchmarks;

import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long each point of a plan is measured. A benchmark that says its own
 * number of iterations keeps it: it makes something large in each, and is rid
 * of the last one's before.
 */
record Effort(int forks, int warmups, int iterations, int milliseconds) {

    /** What the book's results are recorded with. */
    static final Effort RECORDING = new Effort(5, 3, 5, 400);

    /** To start a JVM, and what JMH does in it besides measuring. */
    private static final double SECONDS_A_FORK = 0.8;

    /** Returns about how many seconds a point takes. */
    double seconds() {
        return forks * (SECONDS_A_FORK
                + (warmups + iterations) * milliseconds / 1000.0);
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
