package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedSourceTest {

    @TempDir
    Path folder;

    @Test
    void joinsThePartsOfATagAndDropsTheIndentation() throws IOException {
        TaggedSource source = read("""
                // tag::skeleton[]
                class A {
                // end::skeleton[]
                    // tag::field[]
                    int x;

                    int y; // <1>
                    // end::field[]
                // tag::skeleton[]
                }
                // end::skeleton[]
                """);
        assertThat(source.text("skeleton")).containsExactly("class A {", "}");
        assertThat(source.text("field")).containsExactly("int x;", "",
                "int y; // <1>");
        assertThat(source.tags()).containsExactly("skeleton", "field");
    }

    @Test
    void linesKeepTheirNumbersAndAllTheirTags() throws IOException {
        TaggedSource source = read("""
                // tag::outer[]
                // tag::inner[]
                int x;
                // end::inner[]
                // end::outer[]
                """);
        assertThat(source.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.tags()).containsExactly("outer", "inner");
        });
    }

    @Test
    void aMissingTagIsNamedTogetherWithThoseThereAre() throws IOException {
        TaggedSource source = read("""
                // tag::here[]
                int x;
                // end::here[]
                """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.text("there"))
                .withMessageContaining("A.java has no tag there; it has here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "// tag::a[]              | A.java:1: tag a is never closed",
        "// end::a[]              | A.java:1: tag a is not open",
        "// tag::a               | A.java:1: tag should read // tag::name[]",
        "// tag::a[];// tag::a[]  | A.java:2: tag a is open already"})
    void tagsThatDoNotMatchAreRefused(String lines, String message)
            throws IOException {
        write(lines.replace(";", "\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaggedSource.read(folder.resolve("A.java")))
                .withMessageContaining(message);
    }

    private TaggedSource read(String text) throws IOException {
        write(text);
        return TaggedSource.read(folder.resolve("A.java"));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("A.java"), text);
    }
}
