package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;
import org.withoutlocks.explorer.Contradiction;

/** The schedules of the site, played as a reader plays them. */
class PlayersIT {

    private static final Pattern MACRO = Pattern.compile(
            "^schedule::(\\S+?)\\[\"(.*?)\"(.*)]$", Pattern.MULTILINE);

    private static final Pattern CHAPTER = Pattern.compile(
            "^include::\\{chapters}/(.*)\\[]$", Pattern.MULTILINE);

    private static final String SMALL_PAGE = "histories.html";
    private static final String SMALL_PLAYER =
            "schedule-TwoIncrements-1-2x2-1";

    private static PageCheck check;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        check = PageCheck.start(folder);
        check.browser.addToEveryPage(PageCheck.script("played.js"));
    }

    @AfterAll
    static void stop() {
        if (check != null) {
            check.close();
        }
    }

    static Set<String> pages() throws IOException {
        Set<String> pages = new TreeSet<>();
        for (String page : PageCheck.pages(false)) {
            if (!macros(page).isEmpty()) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static List<Matcher> macros(String page) throws IOException {
        String text = Files.readString(source(page));
        return MACRO.matcher(text)
                .results()
                .map(found -> MACRO.matcher(found.group()))
                .filter(Matcher::find)
                .toList();
    }

    /** Returns a page's text, or that of a chapter which it includes. */
    private static Path source(String page) throws IOException {
        Path own = Path.of("src/pages", page.replace(".html", ".adoc"));
        if (!Files.exists(own)) {
            return Path.of("/dev/null");
        }
        return CHAPTER.matcher(Files.readString(own))
                .results()
                .map(include -> Path.of("../chapters", include.group(1)))
                .findFirst()
                .orElse(own);
    }

    /** Returns what the build found for the macros of a page. */
    private static List<JsonNode> reports(String page) throws IOException {
        Path source = source(page);
        Path module = source.startsWith("..") ? source.getParent()
                : Path.of("");
        Path folder = module.resolve("target/schedules");
        List<JsonNode> reports = new ArrayList<>();
        for (Matcher macro : macros(page)) {
            String replayed = macro.group(3).contains("opts=replay")
                    ? "-" + macro.group(2).replaceAll("\\W+", "-")
                    : "";
            reports.add(new ObjectMapper().readTree(folder
                    .resolve(macro.group(1) + replayed + ".json")
                    .toFile()));
        }
        return reports;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void arePlayedToTheEndAndBackAndJumpedIn(String page) throws IOException {
        check.open(page, Width.DESK, Scheme.LIGHT);
        assertHaveWhatTheExplorerFound(page);
        assertSayWhatTheirTablesSay(page);
        assertThat(strings("""
                return [...document.querySelectorAll(".player")]
                  .flatMap((player, i) => playThrough(player)
                    .map(wrong => `player ${i + 1} ${wrong}`));
                """)).as(page).isEmpty();
        check.browser.show(Width.PHONE, Scheme.LIGHT);
        assertThat(strings("""
                return [...document.querySelectorAll(".player")]
                  .flatMap((player, i) => playOnAPhone(player, 844)
                    .map(wrong => `player ${i + 1} ${wrong}`));
                """)).as(page + " on a phone").isEmpty();
        check.assertQuiet(page);
    }

    private static void assertHaveWhatTheExplorerFound(String page)
            throws IOException {
        List<String> expected = new ArrayList<>();
        for (JsonNode report : reports(page)) {
            expected.addAll(summary(report));
        }
        assertThat(strings("""
                return [...document.querySelectorAll(".player")].map(dataOf)
                  .flatMap(({ threads, steps, sources, ...end }) => [
                    `${threads} threads`,
                    ...steps.map(({ thread, operation, source, line }) => {
                      const { file, numbers, lines } = sources[source];
                      const text = textOf(lines[numbers.indexOf(line)]);
                      return `T${thread} ${operation} ${file}:${line} `
                        + text.trim();
                    }),
                    end.verdict, textOf(end.why)]);
                """)).isEqualTo(expected);
    }

    private static List<String> summary(JsonNode report) throws IOException {
        List<String> steps = new ArrayList<>();
        int threads = 0;
        for (JsonNode step : report.get("steps")) {
            int line = step.at("/source/line").asInt();
            Path file = file(step.at("/source/path").asText());
            steps.add("T" + step.get("actor").asInt() + " "
                    + named(step.get("operation").asText()) + " "
                    + file.getFileName() + ":" + line + " "
                    + Files.readAllLines(file)
                            .get(line - 1)
                            .replaceFirst("// <\\d+>$", "")
                            .strip());
            threads = Math.max(threads, step.get("actor").asInt());
        }
        steps.add(0, threads + " threads");
        String verdict = report.get("verdict").asText();
        steps.add(verdict);
        steps.add(why(verdict, report));
        return steps;
    }

    private static String why(String verdict, JsonNode report)
            throws IOException {
        return switch (verdict) {
            case "assertion failed" -> "Assertion failed: " + report
                    .get("message")
                    .asText()
                    .replace("java.lang.AssertionError: ", "") + ".";
            case "not linearizable" -> "Not linearizable: " + new ObjectMapper()
                    .treeToValue(report.get("contradiction"),
                            Contradiction.class)
                    .toString()
                    .replace("'s ", "’s ") + ".";
            default -> "";
        };
    }

    private static String named(String text) {
        return text.replace('#', ' ');
    }

    private static Path file(String path) throws IOException {
        try (Stream<Path> chapters = Files.list(Path.of("../chapters"))) {
            return Stream.concat(chapters, Stream.of(Path.of("")))
                    .flatMap(module -> Stream
                            .of("src/main/java", "src/test/java")
                            .map(folder -> module.resolve(folder)
                                    .resolve(path)))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IOException("No file " + path));
        }
    }

    private static void assertSayWhatTheirTablesSay(String page)
            throws IOException {
        List<Matcher> macros = macros(page);
        for (int i = 0; i < macros.size(); i++) {
            if (!macros.get(i).group(3).contains("hide=")) {
                assertThat(strings("return missingInTable(document"
                        + ".querySelectorAll('.player')[" + i + "])"))
                        .as(macros.get(i).group())
                        .isEmpty();
            }
        }
    }

    @Test
    void anArrowKeyTakesAStepAndDoesNotTurnThePage() {
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        assertThat(check.browser.address()).isEqualTo(SMALL_PAGE);
        check.browser.run("document.querySelector('.player').tabIndex = -1;"
                + "document.querySelector('.player').focus()");
        check.browser.press(Keys.TAB);
        assertThat(focused()).as("Back cannot be pressed, but reached")
                .isEqualTo("← Back");
        check.browser.press(Keys.TAB);
        assertThat(focused()).isEqualTo("Step →");
        int last = number("return dataOf(document.querySelector('.player'))"
                + ".steps.length");
        check.browser.press(Keys.ENTER);
        assertShows(1);
        for (int at = 2; at <= last; at++) {
            check.browser.press(Keys.ARROW_RIGHT);
            assertShows(at);
        }
        check.browser.press(Keys.ARROW_RIGHT);
        assertShows(last);
        check.browser.press(Keys.ARROW_LEFT);
        assertShows(last - 1);
        check.browser.press(Keys.TAB);
        check.browser.press(Keys.HOME);
        assertShows(0);
        check.browser.press(Keys.ARROW_RIGHT);
        assertShows(1);
    }

    private static void assertShows(int at) {
        new WebDriverWait(check.browser.driver(), Duration.ofSeconds(10))
                .withMessage("the address of step " + at)
                .until(driver -> check.browser.address()
                        .equals(SMALL_PAGE + "#" + SMALL_PLAYER + ":" + at));
        assertThat(strings("return wrongAt(document.querySelector('.player'), "
                + at + ")")).isEmpty();
    }

    @Test
    void aClickIntoThePlayerGivesItTheArrowKeys() {
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        check.browser.element(".player .drawing").click();
        check.browser.press(Keys.ARROW_RIGHT);
        check.browser.press(Keys.ARROW_RIGHT);
        assertShows(2);
    }

    @Test
    void aStateHasAnAddressThatCanBeOpened() {
        String player = SMALL_PAGE + "#" + SMALL_PLAYER;
        check.open("index.html", Width.DESK, Scheme.LIGHT);
        check.open(player + ":3", Width.DESK, Scheme.LIGHT);
        assertShows(3);
        new WebDriverWait(check.browser.driver(), Duration.ofSeconds(10))
                .withMessage("it is scrolled to")
                .until(driver -> (Boolean) check.browser
                        .run("return Math.abs(document.querySelector('.player')"
                                + ".getBoundingClientRect().top) < 100"));
        for (String state : List.of("0", "4", "99", "x", "2")) {
            check.browser.run("location.hash = '" + SMALL_PLAYER + ":" + state
                    + "'");
            assertThat(check.browser.run("return document.querySelector("
                    + "'.player .step-number').textContent"))
                    .isEqualTo(state.equals("x") ? "0 of 4"
                            : Math.min(4, Integer.parseInt(state)) + " of 4");
        }
        assertThat(check.browser.run("return document.getElementById('"
                + SMALL_PLAYER + "').className")).isEqualTo("openblock player");
    }

    /** The address is replaced, so that Back leaves the page. */
    @Test
    void stepsAreNotGoneBackToButThePlayerIs() {
        check.open("index.html", Width.DESK, Scheme.LIGHT);
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        step(3);
        check.browser.driver().navigate().back();
        assertThat(check.browser.address()).isEqualTo("index.html");
        check.browser.driver().navigate().forward();
        assertShows(3);
        check.browser.run("location.hash = 'history'");
        assertThat(check.browser.address()).isEqualTo(SMALL_PAGE + "#history");
        check.browser.driver().navigate().back();
        assertShows(3);
    }

    @Test
    void theContentsOfAPhoneOpenAndCloseAndThePlayerKeepsItsState() {
        check.open(SMALL_PAGE, Width.PHONE, Scheme.LIGHT);
        step(2);
        check.browser.element(".to-contents").click();
        assertThat(check.browser.element(".contents").isDisplayed()).isTrue();
        check.browser.element(".close").click();
        new WebDriverWait(check.browser.driver(), Duration.ofSeconds(10))
                .until(driver -> !check.browser.element(".contents")
                        .isDisplayed());
        assertShows(2);
    }

    @Test
    void theABAProblemIsInWhatAThreadBelieves() throws IOException {
        String page = null;
        for (String name : PageCheck.pages(false)) {
            if (Files.readString(Path.of("target/site", name))
                    .contains("id=\"schedule-Pops-ExpectingOldValue\"")) {
                page = page == null ? name : page;
            }
        }
        check.open(page + "#schedule-Pops-ExpectingOldValue:24", Width.DESK,
                Scheme.LIGHT);
        assertThat(strings("return [...document.querySelectorAll("
                + "'#schedule-Pops-ExpectingOldValue .t1-panel .mind li')]"
                + ".map(line => line.textContent)")).containsExactly(
                        "descriptor: D2 (size 1, expected A), but now D4",
                        "D2.pending: B, but now null");
    }

    private static void step(int times) {
        for (int i = 0; i < times; i++) {
            check.browser.run("controlsOf(document.querySelector('.player'))"
                    + ".forward.click()");
        }
        assertShows(times);
    }

    @Test
    void areAccessibleAndFitInTheMiddle() {
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        check.browser.run("for (let i = 0; i < 2; i++) controlsOf("
                + "document.querySelector('.player')).forward.click()");
        assertShows(2);
        check.assertAccessible("a player in the middle");
        check.browser.show(Width.PHONE, Scheme.DARK);
        check.assertFits(SMALL_PAGE);
        check.assertAccessible("a player in the middle, in the dark");
    }

    @Test
    void areTablesWithoutScripts() {
        check.browser.scripts(false);
        try {
            check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
            assertThat(check.browser.element(".player table").isDisplayed())
                    .isTrue();
        } finally {
            check.browser.scripts(true);
        }
    }

    private static String focused() {
        return check.browser.driver().switchTo().activeElement().getText();
    }

    private static int number(String script) {
        return ((Number) check.browser.run(script)).intValue();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(String script) {
        return (List<String>) check.browser.run(script);
    }
}
