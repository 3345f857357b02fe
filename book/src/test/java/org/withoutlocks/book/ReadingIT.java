package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** What a reader does with keyboard and mouse. */
class ReadingIT {

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
    void open() {
        browser.show(Width.DESK, Scheme.LIGHT);
        browser.open("02-get.html");
        browser.run("localStorage.clear()");
        browser.open("02-get.html");
    }

    @Test
    void arrowKeysTurnThePages() {
        press(Keys.ARROW_LEFT);
        waitFor("01-memory-allocation.html");
        press(Keys.ARROW_RIGHT);
        waitFor("02-get.html");
    }

    @Test
    void aSlashOpensTheSearchWhichFindsAWord() {
        press("/");
        press("acquire");
        List<WebElement> found = results();
        assertThat(found).extracting(WebElement::getText)
                .anyMatch(text -> text.contains("Memory orders in Java"));
        assertThat(found.get(0).findElement(By.tagName("mark")).getText())
                .startsWithIgnoringCase("acqui");
        String best = found.get(0).getDomAttribute("href");
        press(Keys.ENTER);
        waitFor(best);
    }

    @Test
    void theSlashCanBeSwitchedOff() {
        press("/");
        element("dialog [type=checkbox]").click();
        browser.open("glossary.html");
        press("/");
        assertThat(element("dialog").isDisplayed()).isFalse();
        element(".search").click();
        press("a/");
        assertThat(element("dialog [type=search]").getDomProperty("value"))
                .isEqualTo("a/");
        element("dialog [type=checkbox]").click();
        press(Keys.ESCAPE);
        press("/");
        assertThat(element("dialog").isDisplayed()).isTrue();
    }

    @Test
    void theChosenThemeIsRememberedOnEveryPage() {
        WebElement theme = element(".theme");
        assertThat(theme.getText()).isEqualTo("Theme: system");
        theme.click();
        assertThat(theme.getText()).isEqualTo("Theme: dark");
        browser.open("glossary.html");
        assertThat(element(".theme").getText()).isEqualTo("Theme: dark");
        assertThat(browser.run("return getComputedStyle(document.body)"
                + ".colorScheme")).isEqualTo("dark");
        element(".theme").click();
        assertThat(element(".theme").getText()).isEqualTo("Theme: light");
        element(".theme").click();
        assertThat(element(".theme").getText()).isEqualTo("Theme: system");
    }

    @Test
    void theFirstTabLeadsPastTheContents() {
        press(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText())
                .isEqualTo("Skip to the text");
        press(Keys.ENTER);
        waitFor("02-get.html#text");
    }

    @Test
    void aListingIsCopiedWithoutTheNumbersOfItsNotes() {
        browser.driver()
                .executeCdpCommand("Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite",
                                "clipboardSanitizedWrite")));
        WebElement listing = browser.driver()
                .findElements(By.cssSelector(".listingblock"))
                .stream()
                .filter(block -> !block.findElements(By.className("conum"))
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        WebElement copy = listing.findElement(By.className("copy"));
        copy.click();
        until(() -> copy.getText().equals("Copied"));
        String copied = browser.driver()
                .executeAsyncScript("navigator.clipboard.readText()"
                        + ".then(arguments[0])")
                .toString();
        assertThat(copied).contains("set(int index, E")
                .doesNotContain("(1)")
                .doesNotContainPattern("//\\s*\n")
                .endsWith("}\n");
    }

    @Test
    void besideAWidePageTheContentsShowWhereItIs() {
        browser.open("bibliography.html");
        assertThat(browser.run("""
                const side = document.querySelector(".side");
                const place = side.querySelector("[aria-current]")
                  .getBoundingClientRect();
                return place.top >= 0 && place.bottom <= innerHeight;
                """)).isEqualTo(true);
    }

    @Test
    void inForcedColoursCodeHasAnEdgeAndTheSectionBeingReadAMark() {
        browser.driver()
                .executeCdpCommand("Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name",
                                "forced-colors", "value", "active"))));
        browser.open("02-get.html#write");
        until(() -> element(".sections [aria-current]").getText()
                .equals("Set"));
        assertThat(element(".listingblock pre").getCssValue("border-top-style"))
                .isEqualTo("solid");
        assertThat(element(".sections [aria-current]").getCssValue(
                "border-left-width")).isNotEqualTo(
                        element(".sections a:not([aria-current])")
                                .getCssValue("border-left-width"));
    }

    @Test
    void theSectionBeingReadIsMarkedInTheMargin() {
        assertThat(element(".sections li").isDisplayed()).isTrue();
        browser.open("02-get.html#write");
        until(() -> element(".sections [aria-current]").getText()
                .equals("Set"));
    }

    private static void press(CharSequence keys) {
        browser.press(keys);
    }

    private static WebElement element(String css) {
        return browser.element(css);
    }

    private static List<WebElement> results() {
        By links = By.cssSelector("dialog li a");
        until(() -> !browser.driver().findElements(links).isEmpty());
        return browser.driver().findElements(links);
    }

    private static void waitFor(String address) {
        until(() -> browser.address().equals(address));
    }

    private static void until(BooleanSupplier condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(driver -> condition.getAsBoolean());
    }
}
