package org.withoutlocks.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schedules that a chapter asks for. */
class SchedulesTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theShortestFailingScheduleIsWritten() throws IOException {
        assertThat(
                run("schedule::Counting.LostUpdate[\"1 2 1 2\",watch=\"a\"]"))
                .isZero();
        assertThat(folder.resolve("out/Counting.LostUpdate.json")).content()
                .contains("\"verdict\" : \"assertion failed\"",
                        "\"schedule\" : \"");
    }

    @Test
    void aScheduleIsReplayedOnRequest() throws IOException {
        assertThat(run(
                "schedule::Counting.LostUpdate[\"1x2 2x2\",opts=replay]"))
                .isZero();
        assertThat(folder.resolve("out/Counting.LostUpdate-1x2-2x2.json"))
                .content()
                .contains("\"verdict\" : \"correct\"");
    }

    @Test
    void aChapterThatAsksForNothingGetsNothing() throws IOException {
        assertThat(run("See schedule::Counting.LostUpdate[].")).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "No.Such[\"1\"]|there is no class org.withoutlocks.explorer.zoo.No$Such",
        "ListSpecification[\"1\"]|is not a @Scenario",
        "Counting.Increments[\"1 2\"]|no schedule breaks Counting.Increments",
        "Counting.LostUpdate[\"1y\",opts=replay]|is no turn",
        "Counting.LostUpdate[\"3\",opts=replay]|of this scenario?"})
    void whatCannotBeShownIsNamedWithItsLine(String macro, String why)
            throws IOException {
        assertThat(run("schedule::" + macro)).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .startsWith(folder.resolve("chapter.adoc") + ":3: ")
                .contains(why);
    }

    private int run(String macro) throws IOException {
        Files.writeString(folder.resolve("chapter.adoc"),
                "= Chapter\n\n" + macro + "\n");
        return Schedules.run(
                new String[]{folder.toString(),
                    "org.withoutlocks.explorer.zoo",
                    folder.resolve("out").toString()},
                new PrintStream(err, true, UTF_8));
    }
}
