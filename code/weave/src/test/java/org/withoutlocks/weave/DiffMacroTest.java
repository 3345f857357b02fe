package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.withoutlocks.weave.OneAsciidoctor.ASCIIDOCTOR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed in a file, in a page and on a page of its own. */
class DiffMacroTest {

    private static final String MACRO =
            "diff::{folder}/03-push/src/A.java[from={folder}/02-get/src/A.java]";

    @TempDir
    Path folder;

    @BeforeEach
    void versions() throws IOException {
        write("02-get/src/A.java", """
                package get;

                import java.util.List;

                // tag::a[]
                /** A thing. */
                class A {
                    int gone;

                    A() {}

                    /* Same. */
                    int same() {
                        return 1; // <1>
                    }

                    int other(int x) {
                        int y = x;
                        y++;
                        return y;
                    }

                    int last() {
                        return 3;
                    }
                }
                // end::a[]
                """);
        write("03-push/src/A.java", """
                package push;

                // tag::a[]
                /** A thing. */
                class A {
                    // end::a[]
                    // tag::b[]
                    A() {}

                    int last() {
                        return 3;
                    }

                    /* Same. */
                    int same() {
                        return 1;
                    }

                    int other(int x) {
                        long y = x;
                        y++;
                        return 2;
                    }

                    /**
                     * Grown.
                     */
                    record Grown() {

                        int size() {
                            return 0;
                        }
                    }
                }
                // end::b[]
                """);
    }

    @Test
    void namesEveryMemberThatIsChangedOrNewOrGone() {
        Document page = render(MACRO);
        assertThat(page.select("caption").text()).isEqualTo(
                "A.java of chapter 3, compared with that of chapter 2");
        assertThat(page.select("tr").eachText()).containsExactly(
                "Changed other +2 −2", "New record Grown +8", "Gone gone −1",
                "In all +10 −3");
    }

    @Test
    void aMemberThatMovedOrWhoseTagsAndCalloutsChangedIsUnchanged() {
        assertThat(render(MACRO).select(".measured").text()).isEqualTo(
                "Unchanged: class A, constructor, last, same. Counted are lines"
                        + " that came (+) and went (−), without blank ones.");
    }

    @Test
    void shortChangesAreShownWithTheLinesAround() {
        assertThat(render(MACRO).select("pre").text()).isEqualTo("""
                @@ other @@
                  int other(int x) {
                -     int y = x;
                +     long y = x;
                      y++;
                -     return y;
                +     return 2;
                  }""");
    }

    @Test
    void linesThatMissBetweenShortChangesAreMarked() throws IOException {
        write("02-get/src/A.java",
                "class A {\n    int[] x = {\n1,\n2,\n3,\n4,\n5\n};\n}\n");
        write("03-push/src/A.java",
                "class A {\n    int[] x = {\n0,\n2,\n3,\n4,\n6\n};\n}\n");
        assertThat(render(MACRO).select("pre").text().lines()).containsExactly(
                "@@ x @@", "      int[] x = {", "- 1,", "+ 0,", "  2,", "  …",
                "  4,", "- 5", "+ 6", "  };");
    }

    @Test
    void aLongChangeIsOnlyCounted() throws IOException {
        write("02-get/src/A.java", "class A {\n    int x() {}\n}\n");
        write("03-push/src/A.java",
                "class A {\n    int x() {\nx();\nx();\nx();\nx();\nx();\n}\n}\n");
        Document page = render(MACRO);
        assertThat(page.select("tr").eachText())
                .containsExactly("Changed x +7 −1", "In all +7 −1");
        assertThat(page.select("pre")).isEmpty();
    }

    @Test
    void theSiteGetsAPageWithEveryLineOfBothFiles() throws IOException {
        Document page = site(MACRO);
        assertThat(page.select("caption a").attr("href"))
                .isEqualTo("03-push-A-changes.html");
        assertThat(page.select("td a").eachAttr("href")).containsExactly(
                "03-push-A-changes.html#old-18", "03-push-A-changes.html#L25",
                "03-push-A-changes.html#old-8");
        assertThat(page.select("details pre")).hasSize(1);
        Document whole = Jsoup.parse(
                folder.resolve("files/03-push-A-changes.html"));
        assertThat(whole.select("h1").text()).isEqualTo("Changes in A.java");
        assertThat(whole.select(".path").text()).isEqualTo(
                "03-push/src/A.java compared with 02-get/src/A.java");
        assertThat(whole.select(".path a").eachAttr("href"))
                .containsExactly("03-push-A.html", "02-get-A.html");
        assertThat(whole.select("del").eachText()).containsExactly(
                "−     int gone;", "−",
                "−         int y = x;", "−         return y;");
        assertThat(whole.select("ins").eachText()).startsWith(
                "+         long y = x;", "+         return 2;", "+",
                "+     /**", "+      * Grown.");
        assertThat(whole.select(".whole pre").get(1).wholeText().lines())
                .startsWith("  /** A thing. */", "  class A {",
                        "−     int gone;", "− ", "      A() {}", "  ",
                        "      int last() {")
                .endsWith("+     }", "  }");
        assertThat(whole.select("#old-18").text()).isEqualTo("18");
        assertThat(whole.select("#L25").text()).isEqualTo("25");
        assertThat(whole.select("#L5").text()).isEqualTo("7  5");
        assertThat(whole.select(".numbers span"))
                .hasSameSizeAs(whole.select(".whole pre")
                        .get(1)
                        .wholeText()
                        .lines()
                        .toList());
    }

    @Test
    void aCommentOverSeveralLinesIsHighlightedOnEach() throws IOException {
        site(MACRO);
        assertThat(Jsoup.parse(folder.resolve("files/03-push-A-changes.html"))
                .select("ins .cm")
                .eachText()).containsExactly("/**", "* Grown.", "*/");
    }

    @Test
    void filesOfDifferentNamesAreBothNamed() throws IOException {
        write("03-push/src/B.java", "class B {}\n");
        assertThat(render("diff::{folder}/03-push/src/B.java"
                + "[from={folder}/02-get/src/A.java]").select("caption").text())
                .isEqualTo(
                        "B.java of chapter 3, compared with A.java of chapter 2");
        assertThat(render("diff::{folder}/03-push/src/B.java"
                + "[from={folder}/03-push/src/A.java]").select("caption")
                .text()).isEqualTo("B.java, compared with A.java");
    }

    @Test
    void aTitleReplacesTheCaption() {
        assertThat(render(".Grown\n" + MACRO).select("caption").text())
                .isEqualTo("Grown");
    }

    @Test
    void filesThatDoNotDifferFailWithFileAndLine() throws IOException {
        Path chapter = write("chapter.adoc", "== End\n\nLook.\n\n" + MACRO
                .replace("03-push", "02-get"));
        fails("include::" + chapter + "[]", chapter + ":5: ");
        fails("include::" + chapter + "[]", "02-get/src/A.java do not differ");
    }

    @Test
    void aFileThatIsNotThereFailsWithFileAndLine() throws IOException {
        Path chapter = write("chapter.adoc", "== End\n\n" + MACRO.replace(
                "02-get", "01-gone"));
        fails("include::" + chapter + "[]", chapter + ":3: Cannot read "
                + folder.resolve("01-gone/src/A.java"));
    }

    @Test
    void aDiffFromNothingFailsWithFileAndLine() throws IOException {
        Path chapter = write("chapter.adoc", """
                == End

                diff::{folder}/03-push/src/A.java[]
                """);
        fails("include::" + chapter + "[]",
                chapter + ":3: say which file to compare with");
    }

    private void fails(String prose, String message) {
        assertThatThrownBy(() -> render(prose))
                .hasStackTraceContaining(message);
    }

    private Document site(String prose) {
        return render("""
                :root: {folder}
                :files-out: {folder}/files
                :source-highlighter: rouge
                :rouge-css: class

                """ + prose);
    }

    private Document render(String prose) {
        return Jsoup.parse(ASCIIDOCTOR.convert(prose, Options.builder()
                .safe(SafeMode.UNSAFE)
                .sourcemap(true)
                .attributes(Attributes.builder()
                        .attribute("folder", folder.toString())
                        .attribute("table-caption", false)
                        .build())
                .build()));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
