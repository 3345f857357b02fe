package org.withoutlocks.weave.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void book() throws IOException {
        Files.writeString(folder.resolve("_book.adoc"), """
                = The book

                = First part

                include::about.adoc[leveloffset=+1]

                = Second part

                include::03-push.adoc[leveloffset=+1]
                """);
        Files.writeString(folder.resolve("about.adoc"), "= About it\n");
        Files.writeString(folder.resolve("03-push.adoc"),
                ":x: y\ninclude::{chapters}/push.adoc[]\n");
    }

    @Test
    void readsPagesPartsAndTitlesFromTheMaster() throws IOException {
        Files.writeString(folder.resolve("push.adoc"), "[#push]\n= Push\n");
        assertThat(Contents.of(folder.resolve("_book.adoc"), folder).pages())
                .containsExactly(
                        new Contents.Page("about", "First part", "About it"),
                        new Contents.Page("03-push", "Second part", "Push"));
    }

    @Test
    void aChapterIsNumberedByItsFileName() {
        assertThat(new Contents.Page("03-push", "", "Push").chapter())
                .isEqualTo("3");
        assertThat(new Contents.Page("about", "", "About").chapter()).isEmpty();
    }

    @Test
    void aPageWithoutATitleIsRefused() throws IOException {
        Files.writeString(folder.resolve("push.adoc"), "No title.\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contents.of(folder.resolve("_book.adoc"),
                        folder))
                .withMessageContaining("push.adoc has no title");
    }
}
