package org.withoutlocks.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** Every page as a browser shows it, at two widths and in two schemes. */
class EveryPageIT {

    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        browser = Browser.start(folder);
        try (InputStream script =
                AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            browser.addToEveryPage(new String(script.readAllBytes(), UTF_8));
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/site"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isQuietAndFitsAndIsAccessible(String page) {
        for (Width width : Width.values()) {
            browser.show(width, Scheme.LIGHT);
            browser.open(page);
            for (Scheme scheme : schemes(page, width)) {
                browser.show(width, scheme);
                String view = page + " " + width + " " + scheme;
                assertThat(overflow()).as("too wide, " + view).isEmpty();
                if (!isWholeFile(page) || width == Width.DESK) {
                    assertThat(violations()).as("axe, " + view).isEmpty();
                }
            }
            assertThat(browser.console()).as("console, " + page).isEmpty();
            assertThat(browser.requests()).as("requests, " + page)
                    .isNotEmpty()
                    .allMatch(url -> url.startsWith("file:"));
        }
    }

    private static List<Scheme> schemes(String page, Width width) {
        return !isWholeFile(page) ? List.of(Scheme.values())
                : List.of(width == Width.PHONE ? Scheme.LIGHT : Scheme.DARK);
    }

    /** These pages are all alike, and not looked at in every way. */
    private static boolean isWholeFile(String page) {
        return page.matches(".*-[A-Z]\\w*\\.html");
    }

    @Test
    void aBadPageWouldBeFound(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.html"), """
                <!DOCTYPE html><html lang="en"><title>Bad</title>
                <main style="width: 2000px"><h1>Bad</h1><img src="gone.png">
                <p style="color: #ccc">Pale</p></main>
                <script>undefined.x</script>
                """);
        browser.show(Width.PHONE, Scheme.LIGHT);
        browser.driver().get(bad.toUri().toString());
        assertThat(browser.console()).hasSize(2);
        assertThat(overflow()).contains("MAIN");
        assertThat(violations()).hasSize(2)
                .anyMatch(violation -> violation.contains("image-alt"))
                .anyMatch(violation -> violation.contains("color-contrast"));
    }

    @Test
    void theSchemeOfTheSystemShows() {
        browser.show(Width.DESK, Scheme.LIGHT);
        browser.open("02-get.html");
        String light = background();
        browser.show(Width.DESK, Scheme.DARK);
        assertThat(background()).isNotEqualTo(light);
    }

    private static String background() {
        return browser.run("return getComputedStyle(document.body)"
                + ".backgroundColor").toString();
    }

    /** Returns what sticks out, if the page scrolls to the side. */
    @SuppressWarnings("unchecked")
    private static List<String> overflow() {
        return (List<String>) browser.run("""
                const width = document.documentElement.clientWidth;
                return document.documentElement.scrollWidth <= width ? []
                  : [...document.body.querySelectorAll("*")]
                    .filter(e => e.getBoundingClientRect().right > width)
                    .map(e => e.tagName);
                """);
    }

    /** Returns what axe-core calls serious or critical. */
    @SuppressWarnings("unchecked")
    private static List<String> violations() {
        return (List<String>) browser.driver()
                .executeAsyncScript(
                        """
                                const done = arguments[0];
                                axe.run(document, { preload: false, resultTypes: ["violations"] })
                                  .then(result => done(result.violations
                                    .filter(v => ["serious", "critical"].includes(v.impact))
                                    .map(v => v.id + ": " + v.help + " " + v.nodes[0].html)));
                                """);
    }
}
