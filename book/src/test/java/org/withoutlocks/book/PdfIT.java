package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rendered PDF. */
class PdfIT {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private static final float TOLERANCE = 1;

    private static final float MARGIN = 22.7f * POINTS_PER_MM;

    /** 62 % of the way down from the first line to the last. */
    private static final double LEAST_FILLED = 430;

    /** Sizes of text, in the sans serif. */
    private static final double CAPTION = 9;
    private static final double NOTE = 8.5;

    private static PDDocument pdf;
    private static List<List<PrintedLine>> printed;

    @BeforeAll
    static void open() throws IOException {
        pdf = Loader.loadPDF(
                Path.of("target/vector-without-locks.pdf").toFile());
        printed = PrintedLine.pages(pdf);
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
        List<String> found = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                float right = document.getPage(0).getMediaBox().getWidth()
                        - MARGIN;
                if (text.getX() < MARGIN - TOLERANCE
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
        assertThat(addresses(pdf)).isNotEmpty()
                .allMatch(address -> address.startsWith("https://"));
        try (PDDocument guide = guide()) {
            assertThat(addresses(guide))
                    .allMatch(address -> address.startsWith("https://"));
        }
    }

    private static List<String> addresses(PDDocument document)
            throws IOException {
        List<String> addresses = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action) {
                    addresses.add(action.getURI());
                }
            }
        }
        return addresses;
    }

    private static PDDocument guide() throws IOException {
        return Loader.loadPDF(
                Path.of("target/vector-without-locks-instructors.pdf")
                        .toFile());
    }

    @Test
    void whatIsElsewhereIsSaidToBeThere() throws IOException {
        assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                .contains("(on the book’s site)",
                        "(in the guide for instructors)");
        try (PDDocument guide = guide()) {
            assertThat(new PDFTextStripper().getText(guide)
                    .replaceAll("\\s+", " ")).contains("(in the book)");
        }
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
    void hasAtMostThreeHundredAndTwentyPages() {
        assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(320);
    }

    @Test
    void itsOutlineNamesSectionsAndExercises() {
        assertThat(titles()).contains("Helping", "3.3 Room for so many");
    }

    @Test
    void itsContentsNameSectionsAndExercises() throws IOException {
        assertThat(printed.subList(1, 8)
                .stream()
                .flatMap(List::stream)
                .map(PrintedLine::text)).anyMatch(
                        line -> line.matches("Helping[ .]+\\d+"))
                .anyMatch(line -> line
                        .matches("3\\.3 Room for so many[ .]+\\d+"));
    }

    @Test
    void theGuideForInstructorsHasItsPart() throws IOException {
        try (PDDocument guide = guide()) {
            assertThat(titles(guide.getDocumentCatalog()
                    .getDocumentOutline()))
                    .contains("Cards to print", "Twelve misconceptions",
                            "Grading")
                    .doesNotContain("Glossary");
        }
        assertThat(titles()).doesNotContain("Cards to print");
    }

    /** As a reader with a printed book follows them. */
    @Test
    void aPageNumberBehindAReferenceIsThatOfItsTarget() throws IOException {
        int numbers = 0;
        List<String> wrong = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.setSuppressDuplicateOverlappingText(false);
            List<PDAnnotationLink> links = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(page)
                    .getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getDestination() != null) {
                    stripper.addRegion(String.valueOf(links.size()),
                            area(link));
                    links.add(link);
                }
            }
            stripper.extractRegions(pdf.getPage(page));
            for (int i = 0; i < links.size(); i++) {
                String text =
                        stripper.getTextForRegion(String.valueOf(i)).strip();
                if (text.matches("\\d{1,3}") && !isInContents(page)) {
                    numbers++;
                    if (!text.equals(label(links.get(i)))) {
                        wrong.add("page " + (page + 1) + ": " + text + ", not "
                                + label(links.get(i)));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(numbers).isGreaterThan(200);
    }

    private static boolean isInContents(int page) throws IOException {
        return page < pageOf("Using this book") - 1;
    }

    private static Rectangle2D area(PDAnnotationLink link) {
        PDRectangle box = link.getRectangle();
        return new Rectangle2D.Float(box.getLowerLeftX() - 1,
                pdf.getPage(0).getMediaBox().getHeight()
                        - box.getUpperRightY(),
                box.getWidth() + 2, box.getHeight());
    }

    private static String label(PDAnnotationLink link) throws IOException {
        PDNamedDestination name = (PDNamedDestination) link.getDestination();
        int page = pdf.getDocumentCatalog()
                .findNamedDestinationPage(name)
                .retrievePageNumber();
        return pdf.getDocumentCatalog()
                .getPageLabels()
                .getLabelsByPageIndices()[page];
    }

    @Test
    void theIndexHasTermsAndNames() throws IOException {
        List<String> index = printed
                .subList(pageOf("Index") - 1,
                        pageOf("About this edition") - 1)
                .stream()
                .flatMap(List::stream)
                .map(PrintedLine::text)
                .toList();
        assertThat(index)
                .anyMatch(line -> line.contains("ABA problem, "))
                .anyMatch(line -> line.contains("push (LockFreeVector), "));
    }

    @Test
    void everyEntryOfTheIndexNamesAPage() throws IOException {
        PDFTextStripper columns = new PDFTextStripper();
        columns.setStartPage(pageOf("Index"));
        columns.setEndPage(pageOf("About this edition") - 1);
        String entries = columns.getText(pdf)
                .replaceAll(",\\s*\\n(?=\\d)", ", ")
                .replaceAll(
                        "(?m)^(\\p{Lu}|Index( \\d+)?|.*hints and solutions.*"
                                + "|\\d*)\\s*$\\n?",
                        "");
        assertThat(entries.lines().map(String::strip)).hasSizeGreaterThan(100)
                .allMatch(entry -> entry.matches(".+, \\d[\\d–, -]*"));
    }

    @Test
    void answersAreNotBelowTheirQuestions() {
        assertThat(lines()).noneMatch(line -> line.startsWith("▼"))
                .anyMatch(line -> line.matches(".*Answer p\\. *\\d+"));
    }

    @Test
    void noTitleIsApartFromWhatItNames() {
        assertThat(printed.stream()
                .filter(page -> !page.isEmpty())
                .map(page -> page.get(page.size() - 1))
                .filter(PdfIT::isTitle))
                .isEmpty();
    }

    /** A figure's title is below it, and in the middle. */
    private static boolean isTitle(PrintedLine line) {
        return line.font().startsWith("SourceSans3")
                && line.left() < MARGIN + TOLERANCE
                && (line.isOfSize(CAPTION) || line.size() > 11);
    }

    @Test
    void noNoteIsApartFromItsChart() {
        assertThat(printed.stream()
                .filter(page -> !page.isEmpty())
                .map(page -> page.get(0))
                .filter(line -> line.font().equals("SourceSans3-Regular")
                        && line.isOfSize(NOTE)))
                .isEmpty();
    }

    private static boolean isIndexEntry(PrintedLine line) {
        return line.text().matches(".*, \\d+([–, ]+\\d+)*");
    }

    /** A line that goes on from the page before has company. */
    @Test
    void noParagraphLeavesOneLineOnAPage() {
        List<String> alone = new ArrayList<>();
        for (List<PrintedLine> page : printed) {
            if (page.size() > 2 && page.get(0).isProse()
                    && !isIndexEntry(page.get(0))
                    && page.get(0).text().matches("[a-z].*")
                    && !follows(page.get(0), page.get(1))) {
                alone.add("first on " + page.get(0));
            }
        }
        for (int i = 0; i + 1 < printed.size(); i++) {
            List<PrintedLine> page = printed.get(i);
            List<PrintedLine> next = printed.get(i + 1);
            if (page.size() > 2 && !next.isEmpty()
                    && page.get(page.size() - 1).isProse()
                    && next.get(0).isProse()
                    && next.get(0).text().matches("[a-z].*")
                    && !follows(page.get(page.size() - 2),
                            page.get(page.size() - 1))) {
                alone.add("last on " + page.get(page.size() - 1));
            }
        }
        assertThat(alone).isEmpty();
    }

    @Test
    void noCodeIsBrokenInsideAStatement() {
        List<PrintedLine> broken = new ArrayList<>();
        for (int i = 0; i + 1 < printed.size(); i++) {
            List<PrintedLine> page = printed.get(i);
            List<PrintedLine> next = printed.get(i + 1);
            if (!page.isEmpty() && !next.isEmpty()
                    && next.get(0).font().startsWith("SourceCodePro")
                    && next.get(0).size() < 8
                    && page.get(page.size() - 1)
                            .text()
                            .matches("[^*/].*[(,=+&|]")) {
                broken.add(page.get(page.size() - 1));
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Only what cannot be broken may leave much of a page empty. */
    @Test
    void noPageIsLeftHalfEmptyByProse() {
        List<Integer> empty = new ArrayList<>();
        for (int i = 0; i + 1 < printed.size(); i++) {
            List<PrintedLine> page = printed.get(i);
            List<PrintedLine> next = printed.get(i + 1);
            if (!page.isEmpty() && !next.isEmpty() && next.get(0).isProse()
                    && page.get(page.size() - 1).y() < LEAST_FILLED) {
                empty.add(i + 1);
            }
        }
        assertThat(empty).isEmpty();
    }

    private static boolean follows(PrintedLine above, PrintedLine below) {
        return below.y() - above.y() < 1.45
                * Math.max(above.size(), below.size());
    }

    @Test
    void quotesAreCurly() {
        assertThat(printed.stream()
                .flatMap(List::stream)
                .filter(PrintedLine::isProse)
                .map(PrintedLine::text)
                .filter(line -> line.matches("[^0-9A-Za-z]*[\"'].*")))
                .isEmpty();
    }

    private static List<String> lines() {
        return printed.stream()
                .flatMap(List::stream)
                .map(PrintedLine::text)
                .toList();
    }

    private static List<String> titles() {
        return titles(pdf.getDocumentCatalog().getDocumentOutline());
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
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
