package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** The slides of the class, as a file and walked through by keyboard. */
class SlidesIT {

    private static final String DECK = "slides/who-finishes-my-push.html";

    /** The smallest type, in pixels of a stage that is 720 high. */
    private static final int LEGIBLE = 18;

    private static PageCheck check;

    private static Document deck;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        deck = Jsoup.parse(Path.of("target/site").resolve(DECK));
        check = PageCheck.start(folder);
    }

    @AfterAll
    static void stop() {
        if (check != null) {
            check.close();
        }
    }

    @Test
    void everyListingScheduleAndFigureIsThere() throws IOException {
        String source = Files.readString(
                Path.of("src/slides/who-finishes-my-push.adoc"));
        assertThat(deck.select(".listingblock > .title")).hasSize(
                macros(source, "listing"));
        assertThat(deck.select("table.schedule")).hasSize(
                macros(source, "schedule"));
        assertThat(deck.select(".imageblock svg > title")).hasSize(
                macros(source, "figure"));
    }

    private static int macros(String source, String name) {
        int count = (int) source.lines()
                .filter(line -> line.startsWith(name + "::"))
                .count();
        assertThat(count).as(name).isPositive();
        return count;
    }

    @Test
    void everySlideHasATitleAndSaysInNotesWhatToSay() {
        assertThat(deck.select("html").attr("lang")).isEqualTo("en");
        assertThat(deck.select(".slides > section")).hasSizeGreaterThan(20)
                .allMatch(slide -> slide.selectFirst("h1, h2") != null)
                .allMatch(slide -> slide.selectFirst("aside.notes") != null);
    }

    @Test
    void theMinutesGoOnFromTheFirstToTheNinetieth() {
        String begin = "0:00";
        String end = "0:00";
        for (Element when : deck.select(".when")) {
            String[] minutes = when.text().split("–", 2);
            if (!minutes[0].equals(begin)) {
                assertThat(minutes[0]).isEqualTo(end);
            }
            begin = minutes[0];
            end = minutes[1];
        }
        assertThat(end).isEqualTo("1:30");
    }

    @Test
    void everySlideFitsAndIsLegibleAndAccessible() {
        walk(Width.DESK, Scheme.LIGHT, slide -> {
            assertThat(tooLarge()).as("too large, " + slide).isEmpty();
            assertThat(tooSmall()).as("too small, " + slide).isEmpty();
            check.assertAccessible(slide);
        });
        check.assertQuiet(DECK);
    }

    @Test
    void noSlideIsTooWideForAPhone() {
        walk(Width.PHONE, Scheme.DARK, slide -> {
            check.assertFits(slide);
            assertThat(found("slide.scrollWidth > slide.clientWidth"
                    + " ? [slide.id] : []")).as("too wide").isEmpty();
        });
        check.assertAccessible("last slide on a phone");
        check.assertQuiet(DECK);
    }

    @Test
    void aBadSlideWouldBeFound() {
        open(Width.DESK, Scheme.LIGHT);
        check.browser.run("""
                Reveal.getCurrentSlide().insertAdjacentHTML("beforeend",
                  `<p style="color: #ccc">pale</p>
                  <pre style="overflow: auto">${"x".repeat(200)}</pre>
                  <p style="height: 900px; font-size: 17px">small</p>`)
                """);
        assertThat(tooLarge()).containsExactly("SECTION", "PRE");
        assertThat(tooSmall()).containsExactly("small");
        assertThat(check.violations())
                .anyMatch(found -> found.contains("color-contrast"));
    }

    /** Returns what scrolls. */
    private static List<String> tooLarge() {
        return found("""
                [slide, ...slide.querySelectorAll("pre")]
                  .filter(e => e.scrollWidth > e.clientWidth
                    || e.scrollHeight > e.clientHeight)
                  .map(e => e.tagName)
                """);
    }

    /** Returns text outside of figures that nobody can read from the back. */
    private static List<String> tooSmall() {
        return found("""
                [...slide.querySelectorAll("*")]
                  .filter(e => !e.closest("svg, .notes"))
                  .filter(e => parseFloat(getComputedStyle(e).fontSize) < %d)
                  .flatMap(e => [...e.childNodes])
                  .filter(n => n.nodeType === Node.TEXT_NODE)
                  .map(n => n.data.trim())
                  .filter(text => text)
                """.formatted(LEGIBLE));
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(String expression) {
        return (List<String>) check.browser.run(
                "const slide = Reveal.getCurrentSlide(); return "
                        + expression.strip());
    }

    /** Opens each slide with the right arrow key. */
    private static void walk(Width width, Scheme scheme,
            Consumer<String> examine) {
        open(width, scheme);
        int slides = deck.select(".slides > section").size();
        for (int i = 0; i < slides; i++) {
            assertThat(check.browser.run("return Reveal.getIndices().h"))
                    .isEqualTo((long) i);
            examine.accept("slide " + (i + 1) + " " + width + " " + scheme);
            new Actions(check.browser.driver()).sendKeys(Keys.ARROW_RIGHT)
                    .perform();
        }
    }

    private static void open(Width width, Scheme scheme) {
        check.browser.open("index.html");
        check.open(DECK, width, scheme);
        new WebDriverWait(check.browser.driver(), Duration.ofSeconds(20))
                .until(driver -> check.browser.run("return Reveal.isReady()")
                        .equals(true));
    }
}
