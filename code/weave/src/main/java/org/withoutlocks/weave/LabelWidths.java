package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jsoup.parser.Parser;

/**
 * Says in a figure how wide each of its labels is in the book's fonts, so that
 * it keeps that width where these fonts are not: an image in an EPUB is drawn in
 * those of the reader.
 */
final class LabelWidths {

    private static final Pattern LABEL = Pattern
            .compile("<text class=\"([^\"]+)\"([^>]*)>([^<]+)</text>");

    private static final Map<Path, LabelWidths> READ =
            new ConcurrentHashMap<>();

    /** The size of every label, as figure.css says. */
    private static final double SIZE = 14;

    private final Map<String, TrueTypeFont> fonts;

    private LabelWidths(Path folder) {
        TrueTypeFont sans = font(folder, "SourceSans3-Regular");
        fonts = Map.of("label", sans, "note", sans, "strong",
                font(folder, "SourceSans3-SemiBold"), "code",
                font(folder, "SourceCodePro-Regular"));
    }

    /** Returns the widths in the fonts of a folder. */
    static LabelWidths in(Path folder) {
        return READ.computeIfAbsent(folder, LabelWidths::new);
    }

    /** Returns the SVG in which each label has its width. */
    String fix(String svg) {
        return LABEL.matcher(svg)
                .replaceAll(label -> Matcher.quoteReplacement(String.format(
                        Locale.ROOT,
                        "<text class=\"%s\"%s textLength=\"%.1f\""
                                + " lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                        label.group(1), label.group(2),
                        width(label.group(1),
                                Parser.unescapeEntities(label.group(3), false)),
                        label.group(3))));
    }

    private double width(String classes, String text) {
        TrueTypeFont font = Stream.of(classes.split(" ", -1))
                .filter(fonts::containsKey)
                .map(fonts::get)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "a figure has text of the class " + classes
                                + "; it may be of label, note, strong or code"));
        try {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            int width = 0;
            for (int character : text.codePoints().toArray()) {
                width += font.getAdvanceWidth(glyphs.getGlyphId(character));
            }
            return width * SIZE / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont font(Path folder, String name) {
        Path file = folder.resolve(name + ".ttf");
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
