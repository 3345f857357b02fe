package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** The search of the site: hits, suggestions, marks, and the way back. */
class SearchIT {

    private static final String PAGE = "03-push.html";

    private static PageCheck check;

    private static SitePlaces places;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        places = SitePlaces.read();
        check = PageCheck.start(folder);
        check.browser.show(Width.DESK, Scheme.LIGHT);
    }

    @AfterAll
    static void stop() {
        if (check != null) {
            check.close();
        }
    }

    @Test
    void answersEveryLetter() {
        check.browser.open(PAGE);
        check.assertSearches(PAGE, PageCheck.QUERIES);
        check.assertQuiet(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"counter", "own", "1_0", "compareAndSet",
        "setRelease(", "push()", "@Contended", "helping.", "while",
        "VarHandle", "Descriptor"})
    void findsEveryPlaceThatHasTheWord(String query) {
        Set<String> expected = places.with(
                Pattern.compile("\\b" + query.replaceAll("\\W", "")));
        assertThat(expected).isNotEmpty();
        assertThat(found(query)).containsAll(expected);
    }

    @Test
    void findsAnIdentifierByEachOfItsParts() {
        Set<String> whole = places.with(Pattern.compile("\\bcompareAndSet"));
        assertThat(found("andSet")).containsAll(whole);
        assertThat(found("set")).containsAll(whole);
        assertThat(found("compareAndS")).containsAll(whole);
    }

    @Test
    void findsWholeFilesAfterWhatTheBookSays() {
        List<String> found = found("compareAndSet");
        assertThat(found).contains("book-CasCounter.html");
        assertThat(found.get(0)).doesNotMatch(".*-[A-Z].*");
    }

    @ParameterizedTest
    @CsvSource({"linearization point, glossary.html#term-linearization-point",
        "happens-before, glossary.html#term-happens-before",
        "linearizable, glossary.html#term-linearizable",
        "acquires, glossary.html#term-acquire-release",
        "herlihy wing 1990, bibliography.html#herlihy-wing-1990"})
    void findsFirstWhatHasTheTitle(String query, String place) {
        assertThat(found(query)).startsWith(place);
    }

    @ParameterizedTest
    @CsvSource({"linearisable, linearizable", "desciptor, descriptor",
        "compareAndSwet, compareAndSet", "happens befroe, happens before"})
    void suggestsHowTheBookSpellsIt(String query, String spelling) {
        List<String> unknown = found(query);
        WebElement suggestion = check.browser.driver()
                .findElements(By.cssSelector("dialog [role=status] button"))
                .stream()
                .filter(button -> button.getText().equals(spelling))
                .findFirst()
                .orElseThrow();
        suggestion.click();
        assertThat(check.browser.element("dialog input")
                .getDomProperty(
                        "value"))
                .isEqualTo(spelling);
        assertThat(shown()).isNotEmpty().isNotEqualTo(unknown);
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(found("compareAndSxyzzy")).isEmpty();
        assertThat(status()).isEqualTo("Nothing found.");
    }

    @Test
    void showsPlacesWithSomeOfTheWordsIfNoneHasAll() {
        assertThat(found("descriptor elephantine")).isNotEmpty();
        assertThat(status()).startsWith("No place has all of these words.");
    }

    @Test
    void marksWhatWasFoundUntilTheReaderTakesTheMarksAway() {
        found("compareAndSet");
        WebElement link = check.browser
                .element("dialog a[href^='06-backoff.html'][href*='#']");
        String place = link.getDomAttribute("href").replaceAll("\\?q=\\w+", "");
        link.click();
        until(() -> !marks().isEmpty());
        assertThat(marks())
                .allMatch(mark -> mark.matches("(?i)compareAndSet.*"));
        assertThat(check.browser.run("""
                const heading = document.getElementById(location.hash.slice(1));
                return [...document.querySelectorAll("mark")].some(mark => {
                  const { top, bottom } = mark.getBoundingClientRect();
                  return top >= 0 && bottom <= innerHeight
                    && heading.compareDocumentPosition(mark)
                      & Node.DOCUMENT_POSITION_FOLLOWING;
                });
                """)).as("one in the section is in sight").isEqualTo(true);
        check.browser.element(".found button").click();
        assertThat(marks()).isEmpty();
        assertThat(check.browser.address()).isEqualTo(place);
    }

    @Test
    void marksAllThatItFindsOnAPage() {
        check.browser.open("memory-orders.html?q=compareAndSet");
        until(() -> !marks().isEmpty());
        long inText = places.count("memory-orders.html",
                Pattern.compile("(?i)(?<![a-z])(weak)?compareAndSet"));
        assertThat((long) marks().size()).isEqualTo(inText).isPositive();
    }

    @Test
    void showsTheMarkInAFoldedAnswer() {
        check.browser.open("exercises.html?q=Turnstile");
        until(() -> !marks().isEmpty());
        assertThat(check.browser.run("return document.querySelector('mark')"
                + ".checkVisibility()")).isEqualTo(true);
    }

    @Test
    void hasTheQueryAndThePlacesAgainAfterBack() {
        List<String> found = found("helping.");
        check.browser.press(Keys.ENTER);
        until(() -> !check.browser.address().startsWith(PAGE));
        check.browser.driver().navigate().back();
        until(() -> check.browser.address().startsWith(PAGE)
                && !shown().isEmpty());
        assertThat(check.browser.element("dialog input")
                .getDomProperty(
                        "value"))
                .isEqualTo("helping.");
        assertThat(shown()).isEqualTo(found.subList(0, 20));
        check.browser.press(Keys.ESCAPE);
        check.browser.driver().navigate().refresh();
        assertThat(check.browser.element("dialog").isDisplayed())
                .as("after it was closed")
                .isFalse();
    }

    /** Asks for something on a page, and returns all places. */
    @SuppressWarnings("unchecked")
    private static List<String> found(String query) {
        check.browser.open(PAGE);
        return (List<String>) check.browser.driver()
                .executeAsyncScript("const [query, done] = arguments;"
                        + "searched.open().then(() =>"
                        + " done(searched.places(query)))", query);
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown() {
        return (List<String>) check.browser.run("return searched.shown");
    }

    private static String status() {
        return check.browser.element("dialog [role=status]").getText();
    }

    @SuppressWarnings("unchecked")
    private static List<String> marks() {
        return (List<String>) check.browser.run("return"
                + " [...document.querySelectorAll('main mark')]"
                + ".map(mark => mark.textContent)");
    }

    private static void until(BooleanSupplier condition) {
        new WebDriverWait(check.browser.driver(), Duration.ofSeconds(20))
                .until(driver -> condition.getAsBoolean());
    }
}
