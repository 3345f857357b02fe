package org.withoutlocks.benchmarks;

import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.profile.ProfilerException;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/**
 * Reports how many bytes an operation allocates, and nothing else of what
 * {@link GCProfiler} does.
 */
public final class AllocatedBytes implements InternalProfiler {

    private static final String METRIC = "gc.alloc.rate.norm";

    private final GCProfiler all = new GCProfiler("");

    public AllocatedBytes() throws ProfilerException {}

    @Override
    public String getDescription() {
        return "Bytes allocated per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark,
            IterationParams iteration) {
        all.beforeIteration(benchmark, iteration);
    }

    @Override
    public List<? extends Result<?>> afterIteration(BenchmarkParams benchmark,
            IterationParams iteration, IterationResult result) {
        return all.afterIteration(benchmark, iteration, result)
                .stream()
                .filter(metric -> metric.getLabel().equals(METRIC))
                .map(metric -> (Result<?>) metric)
                .toList();
    }
}
