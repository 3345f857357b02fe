package org.withoutlocks.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schedules and graphs that a chapter asks for. */
class SchedulesTest {

    private static final String LOST =
            "schedule::Counting.LostUpdate[\"1 2 1 2\",watch=\"a\"]";

    private static final String OLD = "not explored again";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Path classes;
    private Path found;

    @BeforeEach
    void prepare() throws IOException {
        classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(classes.resolve("A.class"), "as it was");
        found = folder.resolve("out/Counting.LostUpdate.json");
    }

    @Test
    void theShortestFailingScheduleIsWritten() throws IOException {
        assertThat(run(LOST)).isZero();
        assertThat(found).content()
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

    @ParameterizedTest
    @ValueSource(strings = {"game::Counting.LostUpdate[goal=\"lost\"]",
        "game::Counting.LostUpdate[]",
        "[question,Counting.LostUpdate,ask=\"count\"]",
        "[question#id.role,\"Counting.LostUpdate\",ask=\"count\"]",
        "[question,Counting.LostUpdate]"})
    void aGameAndAQuestionGetTheGraph(String macro) throws IOException {
        assertThat(run(macro)).as(err.toString(UTF_8)).isZero();
        assertThat(folder.resolve("out/Counting.LostUpdate.graph.json"))
                .content()
                .contains("\"complete\":true", "\"edges\":[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"right=Counting.Increments",
        "goal=\"lose, one\",right=\"Counting.Increments\""})
    void aGameGetsTheGraphOfWhatIsRightToo(String attributes)
            throws IOException {
        assertThat(run("game::Counting.LostUpdate[" + attributes + "]"))
                .isZero();
        assertThat(folder.resolve("out/Counting.LostUpdate.graph.json"))
                .exists();
        assertThat(folder.resolve("out/Counting.Increments.graph.json"))
                .exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"See schedule::Counting.LostUpdate[].",
        "----\ngame::No.Such[]\n----", "[question]",
        "------\n[question,No.Such]\n----\nA::\n----\n------",
        "....\nschedule::No.Such[\"1\"]\n....",
        "////\ngame::No.Such[]\n////", "include::{output}/demo.txt[]"})
    void aChapterThatAsksForNothingGetsNothing(String text)
            throws IOException {
        assertThat(run(text)).isZero();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatFollowsAListingIsSeen() throws IOException {
        assertThat(run("[question,Counting.LostUpdate]\n----\nA:: b\n----\n\n"
                + LOST)).isZero();
        assertThat(found).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "schedule::No.Such[\"1\"]|there is no class org.withoutlocks.explorer.zoo.No$Such",
        "schedule::ListSpecification[\"1\"]|is not a @Scenario",
        "schedule::Counting.Increments[\"1 2\"]|no schedule breaks Counting.Increments",
        "schedule::Counting.LostUpdate[\"1y\",opts=replay]|is no turn",
        "schedule::Counting.LostUpdate[\"3\",opts=replay]|of this scenario?",
        "game::No.Such[]|there is no class org.withoutlocks.explorer.zoo.No$Such",
        "game::Counting.LostUpdate[right=No.Such]|there is no class",
        "[question,ListSpecification]|is not a @Scenario",
        "[question,Vectors.PaperAba]|has more than 500 states"})
    void whatCannotBeShownIsNamedWithItsLine(String macro, String why)
            throws IOException {
        assertThat(run(macro)).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .startsWith(folder.resolve("chapter.adoc") + ":3: ")
                .contains(why);
    }

    @Test
    void whatCouldNotTurnOutOtherwiseIsNotExploredAgain() throws IOException {
        run(LOST);
        Files.writeString(found, OLD);
        assertThat(run(LOST)).isZero();
        assertThat(found).hasContent(OLD);
        assertThat(run(LOST.replace("1 2 1 2", "1 2"))).isZero();
        assertThat(found).as("which schedule the page expects decides nothing")
                .hasContent(OLD);
    }

    @Test
    void aClassThatChangedCounts() throws IOException {
        run(LOST);
        Files.writeString(found, OLD);
        Files.writeString(classes.resolve("A.class"), "as it is");
        run(LOST);
        assertThat(found).content().contains("assertion failed");
    }

    @Test
    void aClassThatMovedIntoAJarDoesNot() throws IOException {
        Path ours = Files.createDirectories(
                classes.resolve("org/withoutlocks"))
                .resolve("B.class");
        Files.writeString(ours, "as it was");
        run(LOST);
        Files.writeString(found, OLD);
        Path jar = folder.resolve("ours.jar");
        try (JarOutputStream out =
                new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("org/withoutlocks/B.class"));
            Files.copy(ours, out);
            out.putNextEntry(new JarEntry("A.class"));
            Files.copy(classes.resolve("A.class"), out);
        }
        classes = jar;
        run(LOST);
        assertThat(found).hasContent(OLD);
    }

    @Test
    void ofAJarOfOthersTheNameCounts() throws IOException {
        classes = folder.resolve("others-1.jar");
        jar(classes, "as it was");
        run(LOST);
        Files.writeString(found, OLD);
        jar(classes, "as it is");
        run(LOST);
        assertThat(found).hasContent(OLD);
        classes = Files.move(classes, folder.resolve("others-2.jar"));
        run(LOST);
        assertThat(found).content().contains("assertion failed");
    }

    private static void jar(Path jar, String content) throws IOException {
        try (JarOutputStream out =
                new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("com/example/A.class"));
            out.write(content.getBytes(UTF_8));
        }
    }

    @Test
    void whatWasInterruptedIsExploredAgain() throws IOException {
        run(LOST);
        Path key = folder.resolve("out/Counting.LostUpdate.json.key");
        assertThat(key).exists();
        Files.writeString(found, OLD);
        Files.delete(key);
        run(LOST);
        assertThat(found).content().contains("assertion failed");
        Files.writeString(found, OLD);
        Files.writeString(key, Files.readString(key).substring(1));
        run(LOST);
        assertThat(found).content().contains("assertion failed");
        Files.delete(found);
        run(LOST);
        assertThat(found).exists();
    }

    @Test
    void whatNobodyAsksForIsDeleted() throws IOException {
        run(LOST);
        Path other = folder.resolve("out/notes.txt");
        Files.writeString(other, "not ours");
        run("game::Counting.LostUpdate[]");
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("notes.txt",
                            "Counting.LostUpdate.graph.json",
                            "Counting.LostUpdate.graph.json.key");
        }
    }

    @Test
    void aCleanRunWritesTheSame() throws IOException {
        String macros = "schedule::Vectors.PaperAba[]\n"
                + "game::Stacks.Nodes[]";
        run(macros);
        Path out = folder.resolve("out");
        Path before = Files.move(out, folder.resolve("before"));
        run(macros);
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(4)
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(
                                    before.resolve(file.getFileName())));
        }
    }

    private int run(String macro) throws IOException {
        Files.writeString(folder.resolve("chapter.adoc"),
                "= Chapter\n\n" + macro + "\n");
        return Schedules.run(
                new String[]{folder.toString(),
                    "org.withoutlocks.explorer.zoo",
                    folder.resolve("out").toString()},
                classes.toString(), 500, new PrintStream(err, true, UTF_8));
    }
}
