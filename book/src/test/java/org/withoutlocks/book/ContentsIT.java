package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** The contents of a phone, which lie before the page. */
class ContentsIT {

    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        browser = Browser.start(folder);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openThem() {
        browser.show(Width.PHONE, Scheme.LIGHT);
        browser.open("02-get.html");
        assertThat(contents().isDisplayed()).isFalse();
        browser.element(".to-contents").click();
        until(() -> contents().isDisplayed() && isFocused(".close"));
    }

    @Test
    void closeWithEscapeAndGoBackToWhereTheReaderWas() {
        browser.press(Keys.ESCAPE);
        until(() -> !contents().isDisplayed() && isFocused(".to-contents"));
        assertThat(browser.address()).isEqualTo("02-get.html");
    }

    @Test
    void closeWithTheirLink() {
        browser.element(".close").click();
        until(() -> !contents().isDisplayed());
        assertThat(browser.run("return document.querySelector('main').inert"))
                .isEqualTo(false);
    }

    @Test
    void keepTheFocusFromWhatLiesBehindThem() {
        for (int tabs = 0; tabs < 60; tabs++) {
            browser.press(Keys.TAB);
            assertThat(browser.run("""
                    const at = document.activeElement;
                    return at === document.body || at.closest("#contents")
                      ? "" : at.outerHTML;
                    """)).isEqualTo("");
        }
    }

    @Test
    void lieBesideThePageOnAWideScreen() {
        browser.show(Width.DESK, Scheme.LIGHT);
        until(() -> Boolean.FALSE.equals(browser.run(
                "return document.querySelector('main').inert")));
        assertThat(contents().isDisplayed()).isTrue();
    }

    private static WebElement contents() {
        return browser.element("#contents");
    }

    private static boolean isFocused(String css) {
        return browser.driver()
                .switchTo()
                .activeElement()
                .equals(browser.element(css));
    }

    private static void until(BooleanSupplier condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(driver -> condition.getAsBoolean());
    }
}
