package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.CompilerControl;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long single pairs take, and the longest of them, when all threads do
 * nothing else. A time contains a reading of the clock. Most pairs are not
 * timed, and the longest of all may be among these.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Latency {

    /**
     * What a thread does between two timed pairs. It leaves JMH fewer than 20
     * times a millisecond; of more, JMH would thin out the common ones and keep
     * the rare.
     */
    @State(Scope.Thread)
    public static class Untimed {

        private static final int PAIRS = 2000;

        @Setup(Level.Invocation)
        public void pairs(Peers peers) {
            for (int i = 0; i < PAIRS; i++) {
                pair(peers);
            }
        }

        /** Not inlined, as JMH does it, so that no lock spans two pairs. */
        @CompilerControl(CompilerControl.Mode.DONT_INLINE)
        private static @Nullable Object pair(Peers peers) {
            return peers.pair();
        }
    }

    @Benchmark
    public @Nullable Object pair(Peers peers, Untimed untimed) {
        return peers.pair();
    }
}
