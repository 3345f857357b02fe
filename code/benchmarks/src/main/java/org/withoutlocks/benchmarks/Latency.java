package org.withoutlocks.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How long single pairs take, and the slowest of them. JMH times some pairs,
 * each thread some twenty a millisecond, and leaves the others untimed: the
 * longest of all may be among these. A time contains a reading of the clock.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Latency extends Peers {}
