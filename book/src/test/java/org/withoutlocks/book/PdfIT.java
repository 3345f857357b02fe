package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rendered PDF. */
class PdfIT {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private static final float TOLERANCE = 1;

    private static PDDocument pdf;

    @BeforeAll
    static void open() throws IOException {
        pdf = Loader.loadPDF(
                Path.of("target/vector-without-locks.pdf").toFile());
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void hasTheOutlineOfTheBook() {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem part : pdf.getDocumentCatalog()
                .getDocumentOutline()
                .children()) {
            for (PDOutlineItem chapter : part.children()) {
                titles.add(chapter.getTitle());
            }
        }
        assertThat(titles).containsSubsequence("Using this book",
                "What a concurrent object owes its callers",
                "Chapter 1. Memory allocation", "Chapter 2. Get", "Glossary",
                "Bibliography");
    }

    @Test
    void embedsItsFonts() throws IOException {
        int fonts = 0;
        for (PDPage page : pdf.getPages()) {
            PDResources resources = page.getResources();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded())
                        .as(resources.getFont(name).getName())
                        .isTrue();
                fonts++;
            }
        }
        assertThat(fonts).as("fonts seen").isPositive();
    }

    @Test
    void noTextLiesInTheMargins() throws IOException {
        assertThat(outside(pdf)).isEmpty();
    }

    @Test
    void textInAMarginWouldBeFound() throws IOException {
        try (PDDocument bad = new PDDocument()) {
            PDPage page = new PDPage(pdf.getPage(0).getMediaBox());
            bad.addPage(page);
            try (PDPageContentStream text =
                    new PDPageContentStream(bad, page)) {
                text.beginText();
                text.setFont(new PDType1Font(FontName.HELVETICA), 10);
                text.newLineAtOffset(page.getMediaBox().getWidth() - 90, 300);
                text.showText("This line is too long.");
                text.endText();
            }
            assertThat(outside(bad)).isNotEmpty();
        }
    }

    /** Returns the text left or right of the margins of pdf-theme.yml. */
    private static List<String> outside(PDDocument document)
            throws IOException {
        float margin = 22.7f * POINTS_PER_MM;
        List<String> found = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                float right = document.getPage(0).getMediaBox().getWidth()
                        - margin;
                if (text.getX() < margin - TOLERANCE
                        || text.getX() + text.getWidth() > right + TOLERANCE) {
                    found.add("page " + getCurrentPageNo() + ": "
                            + text.getUnicode());
                }
            }
        }.getText(document);
        return found;
    }

    @Test
    void whatItLinksToIsInItOrOnTheWeb() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action) {
                    addresses.add(action.getURI());
                }
            }
        }
        assertThat(addresses).isNotEmpty()
                .allMatch(address -> address.startsWith("https://"));
    }

    @Test
    void figuresAreVectors() throws IOException {
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                assertThat(page.getResources().isImageXObject(name))
                        .as(name.getName())
                        .isFalse();
            }
        }
    }

    @Test
    void beginsWithATitlePage() throws IOException {
        assertThat(text(1)).startsWith("Vector Without Locks");
        assertThat(pdf.getDocumentInformation().getTitle())
                .startsWith("Vector Without Locks");
    }

    @Test
    void everyPageOfAChapterSaysWhereItIs() throws IOException {
        int chapter = pageOf("Chapter 2. Get");
        for (int page = chapter; page < chapter + 4; page++) {
            assertThat(text(page).strip()).satisfiesAnyOf(
                    recto -> assertThat(recto).containsPattern("\\nGet \\d+$"),
                    verso -> assertThat(verso).containsPattern("\\n\\d+ "
                            + "The vector, one chapter at a time$"));
        }
    }

    @Test
    void noPageEndsWithTheTitleOfAFoldedPart() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setPageEnd("\f");
        String text = stripper.getText(pdf);
        assertThat(text).contains("\n▼ Answer");
        assertThat(text.split("\\s*\f", -1)).noneMatch(page -> {
            List<String> lines = page.lines().toList();
            return lines.size() > 1
                    && lines.get(lines.size() - 2).startsWith("▼");
        });
    }

    private static int pageOf(String title) throws IOException {
        for (PDOutlineItem part : pdf.getDocumentCatalog()
                .getDocumentOutline()
                .children()) {
            for (PDOutlineItem chapter : part.children()) {
                if (chapter.getTitle().equals(title)) {
                    return pdf.getPages()
                            .indexOf(chapter.findDestinationPage(pdf)) + 1;
                }
            }
        }
        throw new AssertionError("no chapter " + title);
    }

    private static String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
