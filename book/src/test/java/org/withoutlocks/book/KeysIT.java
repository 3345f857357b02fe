package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** When the arrow keys turn a page, and when they are meant for a block. */
class KeysIT {

    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        browser = Browser.start(folder);
        browser.show(Width.DESK, Scheme.LIGHT);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"03-push.html, .player .drawing",
        "03-push.html, .player .controls button", "03-push.html, .copy",
        "03-push.html, .listingblock pre", "03-push.html, .question .hint",
        "03-push.html, .question label", "play-push.html, .game .drawing",
        "play-push.html, .game .move button",
        "play-push.html, details summary", "03-push.html, .theme"})
    void turnNoPageAfterAClickInto(String page, String css) {
        open(page);
        click(css);
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_LEFT);
        assertThat(turned()).isEqualTo("");
    }

    @Test
    void turnNoPageFromTheVerdictOfAQuestion() {
        open("03-push.html");
        click(".question label");
        browser.run("document.querySelector('.question form button:not("
                + "[type=button])').click()");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(turned()).isEqualTo("");
    }

    @Test
    void turnThePageAfterAClickIntoTheText() {
        open("03-push.html");
        click(".player .drawing");
        click("main > p, .paragraph > p");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_LEFT);
        assertThat(turned()).isEqualTo(" next prev");
    }

    @Test
    void turnThePageAfterTheSearchWasClosed() {
        open("03-push.html");
        browser.press("/");
        browser.press("push");
        browser.press(Keys.ARROW_LEFT);
        assertThat(turned()).isEqualTo("");
        browser.press(Keys.ESCAPE);
        browser.press(Keys.ARROW_LEFT);
        assertThat(turned()).isEqualTo(" prev");
    }

    /** Opens a page, whose links to its neighbours only say that they were. */
    private static void open(String page) {
        browser.open(page);
        browser.run("localStorage.clear()");
        browser.open(page);
        browser.run("""
                document.body.dataset.turned = "";
                for (const link of document.querySelectorAll(".neighbours a")) {
                  link.addEventListener("click", event => {
                    event.preventDefault();
                    document.body.dataset.turned += ` ${link.rel}`;
                  });
                }
                """);
    }

    private static void click(String css) {
        browser.run("document.querySelector('" + css
                + "').scrollIntoView({ block: 'center' })");
        browser.element(css).click();
    }

    private static Object turned() {
        return browser.run("return document.body.dataset.turned");
    }
}
