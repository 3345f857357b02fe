package org.withoutlocks.benchmarks;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Reports what the slowest thread of an iteration achieved, as a percentage of
 * what the fastest did. A profiler, since JMH hands the threads' own results to
 * nobody else, and sums what {@code AuxCounters} count. For benchmarks of
 * throughput.
 *
 * <p>Threads have the same company throughout: JMH measures none before all
 * have begun, and keeps each at work until all have been measured. A thread
 * that starts late is measured from its own start. An iteration is to be long
 * against the few milliseconds for which the operating system leaves a thread
 * on a core.
 */
public final class SlowestThread implements InternalProfiler {

    @Override
    public String getDescription() {
        return "The slowest thread's throughput, compared with the fastest's";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark,
            IterationParams iteration) {}

    @Override
    public List<ScalarResult> afterIteration(BenchmarkParams benchmark,
            IterationParams iteration, IterationResult result) {
        DoubleSummaryStatistics threads = new DoubleSummaryStatistics();
        for (Result<?> thread : result.getRawPrimaryResults()) {
            threads.accept(thread.getScore());
        }
        return List.of(new ScalarResult("slowest",
                100 * threads.getMin() / threads.getMax(), "% of fastest",
                AggregationPolicy.AVG));
    }
}
