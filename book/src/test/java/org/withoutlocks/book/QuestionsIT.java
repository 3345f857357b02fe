package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** The computed questions, answered as a reader answers them. */
class QuestionsIT {

    /** A question in a page that no script has changed. */
    private record Question(String id, String title, List<Option> options) {

        static Question of(Element block) {
            List<Option> options = new ArrayList<>();
            for (Element term : block.select("details > .content > .dlist"
                    + " > dl > dt")) {
                options.add(new Option(
                        block.select(".ulist li").get(options.size()).text(),
                        !term.select(".can").isEmpty(),
                        term.nextElementSibling().selectFirst("p").text()));
            }
            return new Question(block.id(), block.select(".asked").text(),
                    options);
        }

        /** Returns what a reader has to see who ticked all but these. */
        List<String> judged(boolean rightly) {
            List<String> seen = new ArrayList<>(List.of(title,
                    (rightly ? options.size() : 0) + " of " + options.size()
                            + " right."));
            for (Option option : options) {
                seen.add((option.can() == rightly ? "[x] " : "[ ] ")
                        + option.text());
                seen.add((rightly ? "Right: it "
                        : option.can() ? "Missed: it " : "Not so: it ")
                        + (option.can() ? "can happen."
                                : "cannot happen."));
                seen.add(option.reason());
            }
            return seen;
        }

        List<String> fresh() {
            List<String> seen = new ArrayList<>(
                    List.of(title, "Tick what can happen."));
            options.forEach(option -> seen.add("[ ] " + option.text()));
            return seen;
        }
    }

    private record Option(String text, boolean can, String reason) {}

    private static final String SMALL_PAGE = "histories.html";

    private static final Map<String, List<Question>> QUESTIONS =
            new TreeMap<>();

    private static PageCheck check;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        for (String page : PageCheck.pages(false)) {
            List<Question> questions =
                    Jsoup.parse(Path.of("target/site", page))
                            .select(".question")
                            .stream()
                            .map(Question::of)
                            .toList();
            if (!questions.isEmpty()) {
                QUESTIONS.put(page, questions);
            }
        }
        check = PageCheck.start(folder);
        check.browser.addToEveryPage(PageCheck.script("asked.js"));
    }

    @AfterAll
    static void stop() {
        if (check != null) {
            check.close();
        }
    }

    static List<String> pages() {
        return List.copyOf(QUESTIONS.keySet());
    }

    @Test
    void areAllThereAndEachHasAnOptionThatCanHappenAndOneThatCannot()
            throws IOException {
        int written = 0;
        try (Stream<Path> chapters = Files.walk(Path.of("../chapters"), 2);
                Stream<Path> pages = Files.list(Path.of("src/pages"))) {
            for (Path file : Stream.concat(chapters, pages)
                    .filter(file -> file.toString().endsWith(".adoc"))
                    .toList()) {
                written += (int) Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("[question,"))
                        .count();
            }
        }
        List<Question> all = QUESTIONS.values()
                .stream()
                .flatMap(List::stream)
                .toList();
        assertThat(all).hasSize(written).allSatisfy(question -> {
            assertThat(question.options()).anyMatch(Option::can)
                    .anyMatch(option -> !option.can());
            assertThat(question.id()).isNotEmpty();
        });
        assertThat(all).extracting(Question::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void areAnsweredAndRememberedAndForgotten(String page) {
        check.open(page, Width.DESK, Scheme.LIGHT);
        for (Question question : QUESTIONS.get(page)) {
            assertThat(seen(question)).isEqualTo(question.fresh());
            answer(question, false);
            assertThat(seen(question)).isEqualTo(question.judged(false));
        }
        if (page.equals(SMALL_PAGE)) {
            check.open(page, Width.DESK, Scheme.LIGHT);
        }
        for (Question question : QUESTIONS.get(page)) {
            assertThat(seen(question)).as("remembered")
                    .isEqualTo(question.judged(false));
            act(question, "buttonOf(asked, 'Forget').click()");
            assertThat(seen(question)).isEqualTo(question.fresh());
            answer(question, true);
            assertThat(seen(question)).isEqualTo(question.judged(true));
            assertThat(act(question, "return changeable(asked)")).as(
                    "An answer cannot be changed when it has been judged")
                    .isEqualTo(false);
            act(question, "buttonOf(asked, 'Forget').click()");
        }
        if (page.equals(SMALL_PAGE)) {
            check.open(page, Width.DESK, Scheme.LIGHT);
        }
        for (Question question : QUESTIONS.get(page)) {
            assertThat(seen(question)).as("forgotten")
                    .isEqualTo(question.fresh());
        }
        check.assertQuiet(page);
    }

    @Test
    void aBrowserThatKeepsNothingAnswersAllTheSame() {
        Question question = QUESTIONS.get(SMALL_PAGE).get(0);
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        check.browser.run("Storage.prototype.setItem = () => {"
                + " throw new DOMException('full') }");
        answer(question, true);
        assertThat(seen(question)).isEqualTo(question.judged(true));
        check.browser.run("localStorage['question:" + question.id()
                + "'] = '{'");
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        assertThat(seen(question)).isEqualTo(question.fresh());
        check.browser.run("localStorage.clear()");
        check.assertQuiet(SMALL_PAGE);
    }

    @Test
    void nothingIsRevealedToOneWhoTicksNothing() {
        Question question = QUESTIONS.get(SMALL_PAGE).get(0);
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        act(question, "buttonOf(asked, 'Check').click()");
        List<String> asked = new ArrayList<>(question.fresh());
        asked.add(2, "Tick what can happen first, then check.");
        assertThat(seen(question)).isEqualTo(asked);
        assertThat(focused().getDomAttribute("type")).isEqualTo("checkbox");
        check.assertAccessible("a question that asks for an answer");
        check.browser.press(Keys.SPACE);
        assertThat(seen(question)).as("once something is ticked")
                .doesNotContain(asked.get(2));
        act(question, "buttonOf(asked, 'Check').click()");
        assertThat(seen(question)).contains("1 of "
                + question.options().size() + " right.");
        act(question, "buttonOf(asked, 'Forget').click()");
    }

    @Test
    void areAnsweredByTheKeyboardAlone() {
        Question question = QUESTIONS.get(SMALL_PAGE).get(0);
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        act(question, "asked.tabIndex = -1; asked.focus()");
        for (Option option : question.options()) {
            check.browser.press(Keys.TAB);
            if (option.can()) {
                check.browser.press(Keys.SPACE);
            }
            check.browser.press(Keys.ARROW_RIGHT);
        }
        check.browser.press(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Check");
        check.browser.press(Keys.ENTER);
        assertThat(seen(question)).isEqualTo(question.judged(true));
        assertThat(focused().getText()).endsWith(" right.");
        for (int i = 0; !focused().getText().startsWith("Forget"); i++) {
            assertThat(i).as("presses of the tab key").isLessThan(20);
            check.browser.press(Keys.TAB);
        }
        check.browser.press(Keys.ENTER);
        assertThat(seen(question)).isEqualTo(question.fresh());
        assertThat(focused().getDomAttribute("type")).isEqualTo("checkbox");
        assertThat(check.browser.address()).isEqualTo(SMALL_PAGE);
    }

    @Test
    void areListsWithAFoldedAnswerWithoutScripts() {
        check.browser.scripts(false);
        try {
            check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
            assertThat(check.browser.element(".question li").isDisplayed())
                    .isTrue();
            WebElement answer = check.browser.element(".question .can");
            assertThat(answer.isDisplayed()).isFalse();
            check.browser.element(".question summary").click();
            assertThat(answer.isDisplayed()).isTrue();
        } finally {
            check.browser.scripts(true);
        }
    }

    @Test
    void areAccessibleAndFitWhenTheyAreAnswered() {
        check.open(SMALL_PAGE, Width.DESK, Scheme.LIGHT);
        Question question = QUESTIONS.get(SMALL_PAGE).get(0);
        answer(question, false);
        check.assertAccessible("an answer");
        check.browser.show(Width.PHONE, Scheme.DARK);
        check.assertFits(SMALL_PAGE);
        check.assertAccessible("an answer in the dark");
        act(question, "buttonOf(asked, 'Forget').click()");
    }

    /** Ticks what can happen, or all the rest. */
    private static void answer(Question question, boolean rightly) {
        List<Boolean> ticks = question.options()
                .stream()
                .map(option -> option.can() == rightly)
                .toList();
        act(question, "tick(asked, " + ticks + ");"
                + "buttonOf(asked, 'Check').click()");
    }

    @SuppressWarnings("unchecked")
    private static List<String> seen(Question question) {
        return (List<String>) act(question, "return seen(asked)");
    }

    private static Object act(Question question, String script) {
        return check.browser.run("const asked = document.getElementById('"
                + question.id() + "');" + script);
    }

    private static WebElement focused() {
        return check.browser.driver().switchTo().activeElement();
    }
}
