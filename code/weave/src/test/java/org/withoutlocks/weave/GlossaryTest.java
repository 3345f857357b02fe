package org.withoutlocks.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {

    @TempDir
    Path folder;

    private Glossary glossary;

    @BeforeEach
    void entries() throws IOException {
        Files.writeString(folder.resolve("glossary.adoc"), """
                [[term-cas]]compare-and-set, CAS:: A step.

                [[term-history]]history:: Calls and returns.

                [[term-slot]]slot:: A place.
                """);
        glossary = new Glossary(folder.resolve("glossary.adoc"));
    }

    @Test
    void linksTheFirstUseOfATermAndNoOther() {
        Glossary.Page page = glossary.new Page();
        assertThat(page.link("A slot is a slot."))
                .isEqualTo("A xref:glossary.adoc#term-slot[slot] is a slot.");
        assertThat(page.link("Another slot.")).isEqualTo("Another slot.");
        assertThat(glossary.new Page().link("slot"))
                .isEqualTo("xref:glossary.adoc#term-slot[slot]");
    }

    @Test
    void knowsPluralsCapitalsAndOtherNames() {
        Glossary.Page page = glossary.new Page();
        assertThat(page.link("Histories"))
                .isEqualTo("xref:glossary.adoc#term-history[Histories]");
        assertThat(page.link("slots"))
                .isEqualTo("xref:glossary.adoc#term-slot[slots]");
        assertThat(page.link("CAS, a compare-and-set"))
                .isEqualTo("xref:glossary.adoc#term-cas[CAS],"
                        + " a compare-and-set");
    }

    @Test
    void leavesOtherWordsCodeAndMacrosAlone() {
        for (String text : new String[]{"slotted", "a time-slot", "`slot`",
            "xref:02-get.adoc#slot[the slot]", "{slot}",
            "https://example.org/slot[a slot]"}) {
            assertThat(glossary.new Page().link(text)).isEqualTo(text);
        }
    }

    @Test
    void aLinkByHandCounts() {
        String byHand = "A xref:glossary.adoc#term-slot[place] or slot.";
        assertThat(glossary.new Page().link(byHand)).isEqualTo(byHand);
    }

    @Test
    void reachesListsAndAsidesOfADocument() {
        Document page = render("""
                == A slot

                * CAS

                ****
                a slot
                ****

                term:: a history
                """);
        assertThat(page.select("a").eachText()).containsExactly("CAS", "slot",
                "history");
    }

    @Test
    void inABookEveryChapterBeginsAnew() {
        Document page = render("""
                = Book
                :doctype: book

                == One

                A slot, a slot.

                == Two

                A slot.
                """);
        assertThat(page.select("a").eachText()).containsExactly("slot", "slot");
    }

    private Document render(String prose) {
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            return Jsoup.parse(asciidoctor.convert(prose, Options.builder()
                    .safe(SafeMode.UNSAFE)
                    .attributes(Attributes.builder()
                            .attribute("glossary", folder + "/glossary.adoc")
                            .build())
                    .build()));
        }
    }
}
