package org.withoutlocks.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ResultRole;
import org.openjdk.jmh.results.ThroughputResult;

class SlowestThreadTest {

    private final IterationResult iteration =
            new IterationResult(null, null, null);

    @Test
    void theSlowestThreadIsAPercentageOfTheFastest() {
        thread(40, 1000);
        thread(30, 1000);
        thread(50, 1000);
        assertThat(slowest()).isEqualTo(60);
    }

    @Test
    void aThreadThatWasMeasuredForAShorterTimeIsNotSlower() {
        thread(50, 1000);
        thread(45, 900);
        assertThat(slowest()).isEqualTo(100);
    }

    private void thread(long pairs, long milliseconds) {
        iteration.addResult(new ThroughputResult(ResultRole.PRIMARY, "pair",
                pairs, TimeUnit.MILLISECONDS.toNanos(milliseconds),
                TimeUnit.SECONDS));
    }

    private double slowest() {
        return new SlowestThread()
                .afterIteration(iteration.getBenchmarkParams(),
                        iteration.getParams(), iteration)
                .stream()
                .mapToDouble(Result::getScore)
                .sum();
    }
}
