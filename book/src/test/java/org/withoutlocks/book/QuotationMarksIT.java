package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In prose, quotation marks and apostrophes are curved; straight ones are for code. */
class QuotationMarksIT {

    private static final String CODE = "code, pre, script, style, svg";

    private static final Pattern STRAIGHT =
            Pattern.compile(".{0,20}[\"'].{0,20}");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/site"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noneIsStraightInProse(Path page) throws IOException {
        Document document = Jsoup.parse(page);
        document.select(CODE).remove();
        assertThat(STRAIGHT.matcher(document.select("main").text()).results())
                .extracting(MatchResult::group)
                .isEmpty();
    }
}
