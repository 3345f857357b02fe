package org.withoutlocks.stress;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.TestExecutor;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.MuxCollector;
import org.openjdk.jcstress.infra.collectors.SerializedBufferCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.grading.ConsoleReportPrinter;
import org.openjdk.jcstress.infra.runners.TestConfig;
import org.openjdk.jcstress.infra.runners.TestList;
import org.openjdk.jcstress.os.OSSupport;
import org.openjdk.jcstress.os.Scheduler;
import org.openjdk.jcstress.os.SchedulingClass;
import org.openjdk.jcstress.os.topology.Topology;
import org.openjdk.jcstress.vm.CompileMode;
import org.openjdk.jcstress.vm.VMSupport;

/**
 * Runs trials as jcstress's own main class runs tests, but each in JVMs that
 * were told its vector.
 */
final class Run {

    private static final int ACTORS = 2;

    /** Half of jcstress's configurations, and idle where nobody locks. */
    private static final String BIASED = "-XX:+UseBiasedLocking";

    private final Options options;
    private final Scheduler scheduler;

    private Run(Options options) throws IOException {
        this.options = options;
        scheduler = new Scheduler(Topology.get(), options.getCPUCount());
    }

    /** Returns what each trial showed. */
    static List<Finding> of(List<Trial> trials, String mode)
            throws IOException {
        Options options = new Options(new String[]{"-m", mode});
        if (!options.parse()) {
            throw new IllegalArgumentException("no mode of jcstress: " + mode);
        }
        if (options.getCPUCount() < ACTORS) {
            throw new IllegalStateException(
                    "needs " + ACTORS + " cores, for as many threads");
        }
        OSSupport.init();
        VMSupport.initFlags(options);
        VMSupport.detectAvailableVMConfigs(true, List.of(), List.of());
        return new Run(options).findings(trials);
    }

    private List<Finding> findings(List<Trial> trials) throws IOException {
        List<TestConfig> forks = new ArrayList<>();
        trials.forEach(trial -> forks.addAll(forks(trial)));
        Collections.shuffle(forks);
        List<TestResult> results = results(forks);
        return trials.stream()
                .map(trial -> Finding.of(trial, of(trial, results)))
                .toList();
    }

    private List<TestConfig> forks(Trial trial) {
        TestInfo test = TestList.getInfo(trial.test().getName());
        List<TestConfig> forks = new ArrayList<>();
        for (VMSupport.Config jvm : VMSupport.getAvailableVMConfigs()) {
            if (jvm.origArgs().contains(BIASED)) {
                continue;
            }
            int count = options.getForks()
                    * (jvm.stress() ? options.getForksStressMultiplier() : 1);
            for (int mode : modes(jvm)) {
                for (SchedulingClass cores : scheduler.scheduleClasses(ACTORS,
                        options.getCPUCount(), options.affinityMode())) {
                    for (int i = 0; i < count; i++) {
                        forks.add(new TestConfig(options, test, i,
                                arguments(jvm, trial), mode, cores));
                    }
                }
            }
        }
        return forks;
    }

    private static int[] modes(VMSupport.Config jvm) {
        return Arrays.stream(CompileMode.casesFor(ACTORS,
                VMSupport.c1Available(), VMSupport.c2Available()))
                .filter(mode -> !jvm.onlyIfC2()
                        || CompileMode.hasC2(mode, ACTORS))
                .toArray();
    }

    private static List<String> arguments(VMSupport.Config jvm, Trial trial) {
        return Stream.concat(jvm.args().stream(),
                Stream.of(trial.subject().option())).toList();
    }

    private List<TestResult> results(List<TestConfig> forks)
            throws IOException {
        InProcessCollector results = new InProcessCollector();
        ConsoleReportPrinter printer = new ConsoleReportPrinter(options,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                forks.size());
        SerializedBufferCollector sink = new SerializedBufferCollector(
                MuxCollector.of(printer, results));
        TestExecutor executor =
                new TestExecutor(options.verbosity(), sink, scheduler);
        printer.setExecutor(executor);
        executor.runAll(forks);
        sink.close();
        printer.printFinishLine();
        return List.copyOf(results.getTestResults());
    }

    private static List<TestResult> of(Trial trial, List<TestResult> results) {
        return results.stream()
                .filter(result -> result.getName()
                        .equals(trial.test().getName())
                        && result.getConfig().jvmArgs
                                .contains(trial.subject().option()))
                .toList();
    }
}
