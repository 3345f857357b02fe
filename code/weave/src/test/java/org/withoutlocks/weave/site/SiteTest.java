package org.withoutlocks.weave.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small book, from rendered pages to the site. */
class SiteTest {

    @TempDir
    Path folder;

    @BeforeEach
    void make() throws IOException {
        write("_book.adoc", """
                = Book

                = First & last

                include::about.adoc[leveloffset=+1]

                include::01-push.adoc[leveloffset=+1]
                """);
        write("_metadata.adoc", """
                :book-title: Book
                :book-subtitle: It has pages
                :author: The authors of Book
                :edition: First edition
                :uuid: urn:uuid:0
                :keywords: one, two
                :description: What it is.
                """);
        write("about.adoc", "= About\n");
        write("01-push.adoc", "= Push < pop\n");
        write("pages/index.html", "<h1>Book</h1><p>Start.</p>");
        write("pages/about.html", """
                <h1>About</h1><p>Nothing.</p><div class="beside">2</div>
                <dl><dt><a id="term-cas"></a>CAS</dt><dd>It swaps.</dd></dl>
                """);
        write("pages/01-push.html",
                """
                        <h1>Push &lt; pop</h1>
                        <div class="paragraph"><p>An acquiring read.
                        And this:</p></div>
                        <h2 id="one">One <code>x</code></h2>
                        <pre>f(); // <b class="conum">(1)</b></pre>
                        <a href="01-push-A.html#L3">A.java</a>
                        <h2 id="two">Two</h2><p class="player">See 2.</p>
                        <a href="01-push-A-changes.html#L3"></a><svg><text>no</text></svg>
                        """);
        write("files/01-push-A.html",
                "<h1>A.java</h1><p class='path'>A.java</p>"
                        + "<div class='whole'><pre>x</pre></div>");
        write("files/02-pop-A.html",
                "<h1>A.java</h1><p class='path'>A.java</p>");
        for (String name : List.of("01-push-A", "02-pop-A")) {
            write("files/" + name + "-changes.html",
                    "<h1>Changes</h1><p class='path'>A.java</p>");
        }
        write("slides/deck.html", """
                <html><head>
                <meta name="viewport" content="user-scalable=no">
                <style>h1 { color: red }</style>
                </head><body><section><h1>Deck</h1><pre>x</pre></section>
                </body></html>
                """);
        Site.main(new String[]{folder + "/pages", folder + "/files",
            folder + "/_book.adoc", folder.toString(), folder + "/slides",
            "../../book/src/theme", folder + "/site", "2026-01-02", ""});
    }

    @Test
    void aPageHasItsTitleItsSectionsAndItsPlaceInTheBook() throws IOException {
        Document page = page("01-push.html");
        assertThat(page.title()).isEqualTo("Push < pop · Vector Without Locks");
        assertThat(page.select(".eyebrow").text()).isEqualTo("Chapter 1");
        assertThat(page.select(".sections a").eachText())
                .containsExactly("One x", "Two");
        assertThat(page.select("[aria-current]").text())
                .isEqualTo("1 Push < pop");
        assertThat(page.select(".contents p").text())
                .isEqualTo("First & last");
        assertThat(page.select("[rel=prev]").attr("href"))
                .isEqualTo("about.html");
        assertThat(page.select("[rel=next]")).isEmpty();
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo("An acquiring read.");
    }

    @Test
    void aPageOfAFileSaysWhichIsMeant() throws IOException {
        Document page = page("01-push-A.html");
        assertThat(page.title())
                .isEqualTo("A.java · 1 Push < pop · Vector Without Locks");
        assertThat(page.select("meta[name=description]").attr("content"))
                .isEqualTo("The whole of A.java.");
        assertThat(page("about.html").select("meta[name=description]")
                .attr("content"))
                .isEqualTo("About of the book Vector Without Locks.");
    }

    @Test
    void theStartPageLeadsToTheFirst() throws IOException {
        assertThat(page("index.html").title())
                .isEqualTo("Vector Without Locks");
        assertThat(page("index.html").select("[rel=next]").attr("href"))
                .isEqualTo("about.html");
        assertThat(page("index.html").select("[rel=prev]")).isEmpty();
    }

    @Test
    void aPageWithThingsBesideEachOtherIsWide() throws IOException {
        assertThat(page("about.html").body().classNames())
                .containsExactly("chapter", "wide");
        assertThat(page("01-push.html").body().classNames())
                .containsExactly("chapter");
    }

    @Test
    void aFileSaysWhereItIsQuotedAndWhichOthersThereAre() throws IOException {
        assertThat(page("01-push-A.html").select(".notes").text())
                .startsWith("Quoted in 1 Push < pop."
                        + " The same class in other chapters: 02-pop."
                        + " What has changed. The lines are numbered");
    }

    @Test
    void aPageOfChangesSaysWhereItBelongsAndHowToReadIt() throws IOException {
        Document page = page("01-push-A-changes.html");
        assertThat(page.select(".notes").text())
                .startsWith("Part of 1 Push < pop. The same in other chapters:"
                        + " 02-pop. A line that is new begins with +");
        assertThat(page.select(".notes a").eachAttr("href")).containsExactly(
                "01-push.html#one", "02-pop-A-changes.html");
    }

    @Test
    void theIndexHasSectionsTermsAndWholeFiles() throws IOException {
        assertThat(folder.resolve("site/search-index.js")).content()
                .contains("{\"at\":\"01-push.html#two\",\"title\":\"Two\","
                        + "\"page\":\"1 Push < pop\",\"text\":\"See 2.\","
                        + "\"file\":false}")
                .contains("\"text\":\"f(); A.java\"")
                .contains("{\"at\":\"about.html#term-cas\",\"title\":\"CAS\","
                        + "\"page\":\"About\",\"text\":\"It swaps.\","
                        + "\"file\":false}")
                .contains("{\"at\":\"01-push-A.html\",\"title\":\"A.java\","
                        + "\"page\":\"1 Push < pop\",\"text\":\"x\","
                        + "\"file\":true}")
                .doesNotContain("-changes.html");
    }

    @Test
    void slidesHaveTheirOwnStyleAndCanBeEnlarged() throws IOException {
        Document deck = page("slides/deck.html");
        assertThat(deck.title()).isEqualTo("Deck · Vector Without Locks");
        assertThat(deck.select("meta[name=viewport]").attr("content"))
                .doesNotContain("user-scalable");
        assertThat(deck.select("style")).isEmpty();
        assertThat(deck.select("script[src=slides.js]")).hasSize(1);
        assertThat(deck.select("pre").attr("tabindex")).isEqualTo("0");
        assertThat(folder.resolve("site/search-index.js")).content()
                .doesNotContain("Deck");
    }

    @Test
    void aScriptIsOneStrictFunctionOfItsParts() throws IOException {
        String theme = "../../book/src/theme/site/";
        assertThat(folder.resolve("site/player.js")).content()
                .startsWith("\"use strict\";\n(() => {\n")
                .contains(Files.readString(Path.of(theme + "play.js"))
                        + Files.readString(Path.of(theme + "player.js")))
                .endsWith("})();\n");
    }

    @Test
    void aPageHasTheScriptsThatItsBlocksNeed() throws IOException {
        assertThat(page("about.html").select("script").eachAttr("src"))
                .containsExactly("theme.js", "search.js", "site.js");
        assertThat(page("01-push.html").select("script").eachAttr("src"))
                .containsExactly("theme.js", "search.js", "site.js",
                        "player.js");
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(folder.resolve("site").resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
