package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** Every page of prose in a browser, at two widths and in two schemes. */
class EveryPageIT {

    private static PageCheck check;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        check = PageCheck.start(folder);
        check.shortenSearch();
    }

    @AfterAll
    static void stop() {
        if (check != null) {
            check.close();
        }
    }

    static List<String> pages() throws IOException {
        return PageCheck.pages(false);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isQuietAndFitsAndIsAccessibleAndSearches(String page) {
        examine(page, Width.DESK, Scheme.LIGHT);
        examine(page, Width.PHONE, Scheme.DARK);
        check.assertFitsWithLittleRoom(page);
        check.assertSearches(page, PageCheck.QUERIES);
        check.assertQuiet(page);
    }

    private static void examine(String page, Width width, Scheme scheme) {
        String view = page + " " + width + " " + scheme;
        check.open(page, width, scheme);
        check.assertAddsNoGlobals(view);
        check.assertFits(view);
        check.assertAccessible(view);
    }

    @Test
    void aBadPageWouldBeFound(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html><html lang="en"><title>Bad</title>
                <main style="width: 2000px"><h1>Bad</h1><img src="gone.png">
                <p style="color: #ccc">Pale</p></main>
                <script>var mine; class My {}; undefined.x</script>
                """);
        check.browser.show(Width.PHONE, Scheme.LIGHT);
        check.browser.driver().get(bad.toUri().toString());
        assertThat(check.addedGlobals()).containsExactly("My", "mine");
        assertThat(check.browser.console()).hasSize(2);
        assertThat(check.overflow()).contains("MAIN");
        assertThat(check.violations()).hasSize(2)
                .anyMatch(violation -> violation.contains("image-alt"))
                .anyMatch(violation -> violation.contains("color-contrast"));
    }

    @Test
    void paleTextWouldBeFoundAmongTextOfItsClass(@TempDir Path folder)
            throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html><html lang="en"><title>Bad</title>
                <style>p, code { color: #666 }
                pre { background: linear-gradient(#fff, #eee), #fff }
                .dark { background: #999 }</style>
                <main><h1>Bad</h1><p>Right here</p><p>Right again</p>
                <pre><code>Right in a listing</code></pre>
                %s
                <p>Right at last</p></main>
                """);
        String right = Files.readString(bad);
        for (String wrong : List.of("<p>Right</p>",
                "<div class=dark><p>Pale on dark</p></div>",
                "<p style='opacity: 0.5'>Pale by being thin</p>",
                "<pre class=dark><code>Pale listing</code></pre>",
                "<p>A <b style='color: #999'>pale word</b></p>")) {
            Files.writeString(bad, right.formatted(wrong));
            check.browser.driver().get(bad.toUri().toString());
            assertThat(check.violations()).as(wrong)
                    .hasSize(wrong.equals("<p>Right</p>") ? 0 : 1)
                    .allMatch(found -> found.startsWith("color-contrast"));
        }
    }

    @Test
    void theSchemeOfTheSystemShows() {
        check.open("02-get.html", Width.DESK, Scheme.LIGHT);
        String light = background();
        check.browser.show(Width.DESK, Scheme.DARK);
        assertThat(background()).isNotEqualTo(light);
    }

    private static String background() {
        return check.browser.run("return getComputedStyle(document.body)"
                + ".backgroundColor").toString();
    }
}
