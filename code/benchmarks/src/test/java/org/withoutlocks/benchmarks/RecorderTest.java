package org.withoutlocks.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.RunnerException;

class RecorderTest {

    private static final Effort BRIEF = new Effort(0, 0, 1, 10);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesWhatEachPlanMeasuredAndWhere()
            throws RunnerException, IOException {
        record(Plan.of("pairs", Pairs.class, 1, 2)
                .with("impl", "ReentrantLock", "chapter 6"),
                Plan.of("walking", Walking.class, 1).with("impl", "ArrayList"));
        assertThat(folder.resolve("pairs.json")).content()
                .contains("\"threads\" : 1,", "\"threads\" : 2,",
                        "\"impl\" : \"ReentrantLock\"",
                        "\"impl\" : \"chapter 6\"", "ops/us");
        assertThat(folder.resolve("pairs.properties")).content()
                .contains("cpu=", "cores=", "os=", "jvm=", "collector=",
                        "date=",
                        "command=mvn package -Precord -DskipTests"
                                + " -pl code/benchmarks -am -Dset=pairs\n");
        assertThat(folder.resolve("walking.json")).exists();
        assertThat(out.toString(UTF_8))
                .contains("Plan 1 of 2: pairs, 4 points",
                        "Plan 2 of 2: walking, 1 points");
    }

    @Test
    void recordsNoOtherMetricsThanAsked() throws RunnerException, IOException {
        record(Plan.of("allocation", Pairs.class, 1)
                .with(AllocatedBytes.class)
                .with("impl", "chapter 6"));
        assertThat(folder.resolve("allocation.json")).content()
                .contains("gc.alloc.rate.norm", "B/op")
                .doesNotContain("gc.count", "\"gc.alloc.rate\"");
    }

    private void record(Plan... plans) throws RunnerException, IOException {
        new Recorder(folder, BRIEF, new PrintStream(out, true))
                .record(List.of(plans));
    }
}
