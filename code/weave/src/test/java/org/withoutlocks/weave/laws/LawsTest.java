package org.withoutlocks.weave.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each law, broken once by a small book, and kept once. */
class LawsTest {

    private static final String GET = """
            package p;

            // tag::get[]
            int get() {
                return 1;
            }
            // end::get[]
            """;

    @TempDir
    Path chapters;

    @Test
    void aTagWhoseTextChangedIsNamedWithBothLines() throws IOException {
        stage("01-a", GET);
        stage("02-b", GET.replace("return 1", "return 2"));
        assertThat(SameTagSameText.violations(book())).singleElement()
                .asString()
                .contains("02-b", "V.java:4: tag get differs", "01-a",
                        "\"return 1;\" became \"return 2;\"",
                        "Changed code gets a new tag name");
    }

    @Test
    void aTagThatGotLongerIsNamedToo() throws IOException {
        stage("01-a", GET);
        stage("02-b", GET.replace("// end", "int more;\n// end"));
        assertThat(SameTagSameText.violations(book())).singleElement()
                .asString()
                .contains("\"(end)\" became \"int more;\"");
    }

    @Test
    void aTagThatMovedOrWasIndentedIsStillTheSame() throws IOException {
        stage("01-a", GET);
        stage("02-b", "int x;\n" + GET.indent(4));
        assertThat(SameTagSameText.violations(book())).isEmpty();
    }

    @Test
    void aLineInNoListingIsNamedWithWhatToDo() throws IOException {
        stage("01-a", GET + "int forgotten;\n");
        prose("01-a", "listing::{stage}/V.java[get]");
        assertThat(EveryLineInBook.violations(book())).singleElement()
                .asString()
                .contains("V.java:8: \"int forgotten;\" is in no listing",
                        "add listing::{stage}/V.java[tag] to", "chapter.adoc");
    }

    @Test
    void aTagThatNoListingIncludesIsNotEnough() throws IOException {
        stage("01-a", GET);
        assertThat(EveryLineInBook.violations(book())).hasSize(3);
    }

    @Test
    void aListingOfAnEarlierChapterCountsWhileTheTextStays()
            throws IOException {
        stage("01-a", GET);
        prose("01-a", "listing::{stage}/V.java[get]");
        stage("02-b", GET);
        assertThat(EveryLineInBook.violations(book())).isEmpty();
        stage("02-b", GET.replace("return 1", "return 2"));
        assertThat(EveryLineInBook.violations(book())).hasSize(3);
    }

    @Test
    void aListingOfAnEarlierChapterDoesNotCountAfterAGap() throws IOException {
        stage("01-a", GET);
        prose("01-a", "listing::{stage}/V.java[get]");
        stage("02-b", "");
        stage("03-c", GET);
        assertThat(EveryLineInBook.violations(book())).hasSize(3);
    }

    @Test
    void javadocThatDidNotChangeIsExemptAndOtherJavadocIsNot()
            throws IOException {
        String documented = "/** Says one. */\n" + GET;
        stage("01-a", documented);
        stage("02-b", documented);
        prose("01-a", "listing::{stage}/V.java[get]");
        assertThat(EveryLineInBook.violations(book())).singleElement()
                .asString()
                .contains("01-a", "Says one");
    }

    @Test
    void aTaggedLineOfEightyOneColumnsIsTooLong() throws IOException {
        String eighty = "// " + "x".repeat(77);
        stage("01-a", "// tag::a[]\n" + eighty + "\n" + eighty + "x\n"
                + "// end::a[]\n" + eighty + "xx\n");
        assertThat(LineLength.violations(book())).singleElement()
                .asString()
                .contains("V.java:3: 81 columns in tag a",
                        "room for 80");
    }

    @Test
    void aCrossReferenceWithoutAnchorOrTextIsNamed() {
        assertThat(CrossReferences.violations("02-get.adoc", """
                See xref:03-push.adoc#help[helping].
                See xref:03-push.adoc[helping].
                See xref:03-push.adoc#help[].
                See xref:03-push#help[helping].
                """)).hasSize(3)
                .allSatisfy(message -> assertThat(message)
                        .contains("should name page, anchor and text"))
                .first()
                .asString()
                .startsWith("02-get.adoc:2:");
    }

    private List<Chapter> book() {
        return Chapter.in(chapters);
    }

    private void stage(String chapter, String source) throws IOException {
        Path file = chapters.resolve(chapter + "/src/main/java/p/V.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Path prose = chapters.resolve(chapter + "/chapter.adoc");
        if (!Files.exists(prose)) {
            Files.writeString(prose, "= Chapter\n");
        }
    }

    private void prose(String chapter, String listing) throws IOException {
        Files.writeString(chapters.resolve(chapter + "/chapter.adoc"),
                "= Chapter\n\n" + listing + "\n");
    }
}
