package org.withoutlocks.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A line of text on a page, without footers: where it is, in points from the
 * upper left corner, and the font in which it begins.
 */
record PrintedLine(int page, String text, String font, double size, double left,
        double right, double y) {

    /** Below it are the footers. */
    private static final double FOOT = 674;

    private static final double SAME_LINE = 3;

    /** Returns the lines of a document, page for page, from top to bottom. */
    static List<List<PrintedLine>> pages(PDDocument pdf) throws IOException {
        List<List<PrintedLine>> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            pages.add(lines(pdf, page));
        }
        return pages;
    }

    private static List<PrintedLine> lines(PDDocument pdf, int page)
            throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getY() < FOOT && !isSpace(text)) {
                    glyphs.add(text);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        glyphs.sort(Comparator.comparing(TextPosition::getY));
        List<PrintedLine> lines = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            if (!line.isEmpty()
                    && glyph.getY() - line.get(0).getY() >= SAME_LINE) {
                lines.add(of(page, line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(of(page, line));
        }
        return lines;
    }

    private static boolean isSpace(TextPosition text) {
        return text.getUnicode().replace('\u00a0', ' ').isBlank();
    }

    private static PrintedLine of(int page, List<TextPosition> glyphs) {
        glyphs.sort(Comparator.comparing(TextPosition::getX));
        StringBuilder text = new StringBuilder();
        double end = glyphs.get(0).getX();
        for (TextPosition glyph : glyphs) {
            if (glyph.getX() - end > glyph.getYScale() * 0.15) {
                text.append(' ');
            }
            text.append(glyph.getUnicode());
            end = glyph.getX() + glyph.getWidth();
        }
        TextPosition first = glyphs.get(0);
        return new PrintedLine(page, text.toString(),
                first.getFont().getName().replaceFirst("^\\w+\\+", ""),
                first.getYScale(), first.getX(), end, first.getY());
    }

    /** Says whether it is of that size, as the theme has it. */
    boolean isOfSize(double points) {
        return Math.abs(size - points) < 0.05;
    }

    boolean isProse() {
        return font.startsWith("SourceSerif") && size > 10;
    }
}
