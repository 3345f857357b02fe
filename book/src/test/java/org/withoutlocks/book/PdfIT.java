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
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rendered PDF. */
class PdfIT {

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
}
