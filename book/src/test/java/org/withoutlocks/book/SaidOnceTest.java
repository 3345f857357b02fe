package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.withoutlocks.weave.laws.Chapter;

/**
 * A long sentence stands on one page only. A line of the source is a
 * sentence; shorter ones may come again, such as "A question to answer before
 * you read on."
 */
class SaidOnceTest {

    private static final int LONG = 9;

    private static final Pattern XREF = Pattern.compile("xref:\\S+?\\[|]");

    @Test
    void noLongSentenceStandsInTwoChapters() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : List.of("using-this-book", "histories",
                "compare-and-set", "progress", "memory-model")) {
            pages.put(page,
                    Files.readString(Path.of("src/pages", page + ".adoc")));
        }
        for (Chapter chapter : Chapter.in(Path.of("../chapters"))) {
            pages.put(chapter.folder().getFileName().toString(),
                    chapter.prose()
                            .stream()
                            .map(Chapter.Prose::text)
                            .collect(Collectors.joining("\n")));
        }
        assertThat(repeated(pages)).isEmpty();
    }

    private static List<String> repeated(Map<String, String> pages) {
        Map<String, String> saidIn = new HashMap<>();
        List<String> repeated = new ArrayList<>();
        pages.forEach((page, prose) -> sentences(prose).distinct()
                .forEach(sentence -> {
                    String before = saidIn.putIfAbsent(sentence, page);
                    if (before != null) {
                        repeated.add(before + " and " + page + ": " + sentence);
                    }
                }));
        return repeated;
    }

    private static Stream<String> sentences(String prose) {
        return prose.lines()
                .filter(line -> line.matches("\\W*\\p{Lu}.*[.?:)*_]"))
                .map(line -> XREF.matcher(line).replaceAll(""))
                .filter(line -> line.split(" ").length >= LONG);
    }
}
