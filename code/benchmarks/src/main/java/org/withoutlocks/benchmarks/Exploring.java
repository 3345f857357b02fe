package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Explorer;
import org.withoutlocks.explorer.Report;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.memory.TwoLevelArray;

/**
 * Explores a scenario from scratch: loads it, runs its schedules one by one and
 * does not merge states. In both scenarios every schedule has as many steps as
 * any other, so that steps can be counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Exploring {

    private static final int SCHEDULES = 5_000;

    @Param({"Apart", "OneBucket"})
    public String scenario = "";

    /** What was done, a second. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Done {
        public long schedules;
        public long steps;
    }

    @Benchmark
    public Report explore(Done done) {
        boolean apart = scenario.equals("Apart");
        Report report =
                Explorer.of(apart ? Apart.class : OneBucket.class)
                        .exhaustively()
                        .schedules(SCHEDULES)
                        .withoutMerging()
                        .explore();
        done.schedules += report.schedules();
        done.steps += (long) report.schedules() * (apart ? 20 : 12);
        return report;
    }

    /** Two actors with ten steps each, on different variables. */
    @Scenario
    public static class Apart {
        private final AtomicInteger a = new AtomicInteger();
        private final AtomicInteger b = new AtomicInteger();

        @Actor
        void first() {
            count(a);
        }

        @Actor
        void second() {
            count(b);
        }

        private static void count(AtomicInteger counter) {
            for (int i = 0; i < 10; i++) {
                counter.set(i);
            }
        }
    }

    /** Two actors that write to a bucket, six steps each. */
    @Scenario
    public static class OneBucket {
        private final TwoLevelArray<String> array = new TwoLevelArray<>();

        OneBucket() {
            array.allocate(0);
        }

        @Actor
        void first() {
            write("A");
        }

        @Actor
        void second() {
            write("B");
        }

        private void write(String element) {
            for (int i = 0; i < 3; i++) {
                array.allocate(0).set(i, element);
            }
        }
    }
}
