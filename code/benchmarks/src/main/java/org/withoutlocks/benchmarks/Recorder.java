package org.withoutlocks.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/**
 * Records results for the book: {@code Recorder FOLDER SET} carries out the
 * {@link Plans} of a set. For each it writes NAME.json (by JMH) and
 * NAME.properties (the machine, the day, and the command that repeats it), as
 * soon as it is done, so that an interruption loses only the plan it falls
 * into.
 */
final class Recorder {

    private final Path folder;
    private final Effort effort;
    private final PrintStream out;

    Recorder(Path folder, Effort effort, PrintStream out) {
        this.folder = folder;
        this.effort = effort;
        this.out = out;
    }

    public static void main(String[] args)
            throws RunnerException, IOException {
        if (args.length != 2) {
            System.err.println("usage: Recorder FOLDER SET");
            System.exit(2);
        }
        new Recorder(Path.of(args[0]), Effort.RECORDING, System.out)
                .record(plans(args[1]));
    }

    private static List<Plan> plans(String set) {
        try {
            return Plans.of(set);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            throw e;
        }
    }

    void record(List<Plan> plans) throws RunnerException, IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i);
            out.printf(Locale.ROOT,
                    "%n== Plan %d of %d: %s, %d points; about %.0f minutes left"
                            + "%n%n",
                    i + 1, plans.size(), plan.name(), plan.points(),
                    minutes(plans.subList(i, plans.size())));
            write(plan, run(plan));
        }
        out.printf("%nThe results are in %s%n", folder);
    }

    private double minutes(List<Plan> plans) {
        return plans.stream().mapToDouble(effort::minutes).sum();
    }

    private List<RunResult> run(Plan plan) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int threads : plan.threads()) {
            ChainedOptionsBuilder options =
                    effort.options(plan.benchmark()).threads(threads);
            plan.params()
                    .forEach((param, values) -> options.param(param,
                            values.toArray(String[]::new)));
            plan.profilers().forEach(options::addProfiler);
            if (plan.asTime()) {
                options.mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS);
            }
            results.addAll(new Runner(options.build()).run());
        }
        return results;
    }

    private void write(Plan plan, List<RunResult> results) throws IOException {
        ResultFormatFactory
                .getInstance(ResultFormatType.JSON,
                        folder.resolve(plan.name() + ".json").toString())
                .writeOut(results);
        Files.writeString(folder.resolve(plan.name() + ".properties"),
                Machine.lines() + "command=mvn package -Precord -DskipTests"
                        + " -pl code/benchmarks -am -Dset=" + plan.name()
                        + "\n");
    }
}
