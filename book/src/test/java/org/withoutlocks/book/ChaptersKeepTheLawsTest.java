package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutlocks.weave.laws.Chapter;
import org.withoutlocks.weave.laws.CrossReferences;
import org.withoutlocks.weave.laws.EveryLineInBook;
import org.withoutlocks.weave.laws.LineLength;
import org.withoutlocks.weave.laws.SameTagSameText;

class ChaptersKeepTheLawsTest {

    private final List<Chapter> chapters = Chapter.in(Path.of("../chapters"));

    @Test
    void findsTheChapters() {
        assertThat(chapters).extracting(
                chapter -> chapter.folder().getFileName().toString())
                .contains("01-memory-allocation", "02-get");
    }

    @Test
    void sameTagSameText() {
        assertThat(SameTagSameText.violations(chapters)).isEmpty();
    }

    @Test
    void everyLineOfAStageIsInTheBook() {
        assertThat(EveryLineInBook.violations(chapters)).isEmpty();
    }

    @Test
    void taggedLinesFitThePage() {
        assertThat(LineLength.violations(chapters)).isEmpty();
    }

    @Test
    void crossReferencesNamePageAnchorAndText() throws IOException {
        List<String> found = new ArrayList<>();
        for (Chapter chapter : chapters) {
            for (Chapter.Prose prose : chapter.prose()) {
                found.addAll(CrossReferences.violations(
                        prose.file().toString(), prose.text()));
            }
        }
        for (String folder : List.of("src/pages", "src/slides")) {
            try (Stream<Path> pages = Files.list(Path.of(folder))) {
                for (Path page : pages.toList()) {
                    found.addAll(CrossReferences.violations(page.toString(),
                            Files.readString(page)));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
