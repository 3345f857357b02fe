package org.withoutlocks.weave.laws;

import java.util.List;
import java.util.stream.Stream;
import org.withoutlocks.weave.TaggedSource;

/** Law: a tagged line has at most 80 columns, to fit a PDF page. */
public final class LineLength {

    private static final int LIMIT = 80;

    /** Returns one message for each line that breaks the law. */
    public static List<String> violations(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(chapter.stage().stream(),
                        chapter.tests().stream()))
                .flatMap(LineLength::tooLong)
                .toList();
    }

    private static Stream<String> tooLong(TaggedSource source) {
        return source.lines()
                .stream()
                .filter(line -> !line.tags().isEmpty())
                .filter(line -> columns(line.text()) > LIMIT)
                .map(line -> source.file() + ":" + line.number() + ": "
                        + columns(line.text()) + " columns in tag "
                        + String.join(", ", line.tags())
                        + "; a listing has room"
                        + " for " + LIMIT + ".");
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private LineLength() {}
}
