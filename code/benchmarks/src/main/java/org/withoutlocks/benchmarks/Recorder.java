package org.withoutlocks.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs one benchmark and records its result, with the machine it ran on, for
 * the book: {@code Recorder RESULTS BENCHMARK THREADS} writes RESULTS.json (by
 * JMH) and RESULTS.properties (the machine and the day).
 */
public final class Recorder {

    public static void main(String[] args)
            throws RunnerException, IOException {
        if (args.length != 3 || !args[2].matches("[1-9]\\d?")) {
            System.err.println("usage: Recorder RESULTS BENCHMARK THREADS,"
                    + " for example: Recorder results/get Get 2");
            System.exit(2);
        }
        Path machine = Path.of(args[0] + ".properties");
        Files.createDirectories(machine.toAbsolutePath().getParent());
        new Runner(options(args[0] + ".json", args[1],
                Integer.parseInt(args[2]))).run();
        Files.writeString(machine, machine());
    }

    private static Options options(String json, String benchmark,
            int threads) {
        ChainedOptionsBuilder options = new OptionsBuilder();
        if (benchmark.equals("Fairness")) {
            options.addProfiler(SlowestThread.class);
        }
        return options.include("\\." + benchmark + "\\.")
                .threads(threads)
                .forks(10)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(json)
                .build();
    }

    private static String machine() throws IOException {
        Properties java = System.getProperties();
        return String.join("\n", "cpu=" + cpu(),
                "cores=" + Runtime.getRuntime().availableProcessors(),
                "os=" + java.getProperty("os.name"),
                "jvm=" + java.getProperty("java.vm.name") + " "
                        + java.getProperty("java.vm.version"),
                "collector=" + collector(),
                "date=" + LocalDate.now(ZoneOffset.UTC), "");
    }

    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans()
                .stream()
                .map(bean -> bean.getName().replaceFirst(" .*", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst(".*: ", ""))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private Recorder() {}
}
