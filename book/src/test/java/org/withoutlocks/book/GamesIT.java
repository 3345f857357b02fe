package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
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
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** The games, won and lost by one who has looked at all states. */
class GamesIT {

    private static final Pattern MACRO =
            Pattern.compile("^game::(\\S+?)\\[.*right=([^,\\]]*).*]$",
                    Pattern.MULTILINE);

    private static final Pattern HINT = Pattern
            .compile("Let T(\\d) move\\. The goal is (\\d+) steps? away\\.");

    private static final String SMALL_PAGE = "play-lost-update.html";

    private static final String BACK = ".controls button:nth-of-type(1)";
    private static final String RESTART = ".controls button:nth-of-type(2)";
    private static final String HINTS = ".controls button:nth-of-type(3)";

    private static PageCheck check;

    private final List<Integer> taken = new ArrayList<>();
    private JsonNode data;

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

    static List<String> pages() throws IOException {
        return PageCheck.pages(false)
                .stream()
                .filter(page -> page.startsWith("play-"))
                .toList();
    }

    @Test
    void thereAreFour() throws IOException {
        assertThat(pages()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWonByTheShortestWayInSpiteOfAWrongTurn(String page)
            throws IOException {
        open(page);
        List<Integer> way = way(this::isWon);
        Set<Integer> open = canReach(node -> end(node) >= 0 && !isWon(node));
        int wrong = firstChoice(way);
        for (int i = 0; i < way.size(); i++) {
            if (i == wrong) {
                move(thread(otherThan(way.get(i))));
                goBack();
            }
            assertThat(won()).isFalse();
            move(thread(way.get(i)));
            assertThat(says().contains("However it goes on now"))
                    .as("it is sure after " + taken)
                    .isEqualTo(!open.contains(at()) && !isWon(at()));
        }
        assertThat(taken).isEqualTo(way);
        assertThat(won()).isTrue();
        assertThat(says()).contains(
                "You have reached the goal, in " + way.size() + " steps.");
        check.assertQuiet(page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWonByHints(String page) throws IOException {
        open(page);
        for (int left = way(this::isWon).size(); left > 0; left--) {
            click(HINTS);
            move(hinted(left));
        }
        assertThat(won()).isTrue();
    }

    @Test
    void isWonByTheKeyboardAlone() throws IOException {
        open(SMALL_PAGE);
        check.browser.run("document.querySelector('.game').tabIndex = -1;"
                + "document.querySelector('.game').focus()");
        for (int left = way(this::isWon).size(); left > 0; left--) {
            tabTo("Hint");
            check.browser.press(Keys.ENTER);
            int thread = hinted(left);
            assertThat(focused()).startsWith("T" + thread + " ");
            taken.add(next(thread));
            check.browser.press(Keys.ENTER);
            assertShows();
        }
        assertThat(won()).isTrue();
        tabTo("Start again");
        check.browser.press(Keys.SPACE);
        taken.clear();
        assertShows();
        assertThat(focused()).isEqualTo("Start again");
    }

    private int hinted(int left) {
        Matcher hint = HINT.matcher(says());
        assertThat(hint.find()).as(says()).isTrue();
        assertThat(Integer.parseInt(hint.group(2))).isEqualTo(left);
        return Integer.parseInt(hint.group(1));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysSoIfAllIsRightAndGoesBack(String page) throws IOException {
        open(page);
        assertThat(says()).doesNotContain("However it goes on");
        go(way(node -> end(node) >= 0 && !isWon(node)));
        assertThat(won()).isFalse();
        assertThat(says()).contains("All have ended, and every result is"
                + " right. Go back.");
        String end = says();
        click(HINTS);
        assertThat(says()).as("there is no hint at an end").isEqualTo(end);
        goBack();
        click(RESTART);
        taken.clear();
        assertShows();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysThatTheGoalIsOutOfReachWhereItIsAndNowhereElse(String page)
            throws IOException {
        open(page);
        Set<Integer> hopeful = canReach(this::isWon);
        go(way(node -> !hopeful.contains(node)));
        click(HINTS);
        assertThat(says()).endsWith("From here the goal is out of reach."
                + " Go back.");
        goBack();
        click(HINTS);
        assertThat(says()).containsPattern(HINT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void goesOnToTheEndOfAnOperation(String page) throws IOException {
        open(page);
        for (int thread : List.of(1, 2, 1)) {
            List<Integer> ahead = ahead(thread);
            String all = ".t" + thread + "-panel button:last-child";
            assertThat(check.browser.element(all).isDisplayed())
                    .isEqualTo(ahead.size() > 1);
            if (ahead.size() > 1) {
                taken.addAll(ahead);
                assertShowsAfter(all);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsOnAPhone(String page) throws IOException {
        check.open(page, Width.PHONE, Scheme.DARK);
        read();
        for (int number : way(this::isWon)) {
            assertThat(strings("return tooSmall(innerWidth)")).isEmpty();
            move(thread(number));
        }
        assertThat(strings("return tooSmall(innerWidth)")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isATableWithoutScripts(String page) {
        check.browser.scripts(false);
        try {
            check.open(page, Width.DESK, Scheme.LIGHT);
            assertThat(check.browser.element(".game .goal").getText())
                    .startsWith("Your goal:");
            assertThat(check.browser.element(".game table").isDisplayed())
                    .isTrue();
            assertThat(check.browser.element(".game .won").isDisplayed())
                    .isTrue();
            assertThat(check.browser.driver().getPageSource())
                    .doesNotContain("class=\"stage\"");
        } finally {
            check.browser.scripts(true);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void saysHowManyStatesThereAre(String page) throws IOException {
        open(page);
        Matcher macro = macro(page);
        JsonNode graph = graph(macro.group(1));
        JsonNode right = graph(macro.group(2));
        assertThat(check.browser.element(".game .searched").getText())
                .isEqualTo(String.format(Locale.ROOT,
                        "This version has %,d states, and the shortest way to"
                                + " the goal takes %d steps. The right one has"
                                + " %,d: the build went through all of them,"
                                + " and none reaches the goal.",
                        graph.get("nodes").size(), way(this::isWon).size(),
                        right.get("nodes").size()));
        assertThat(data.get("nodes")).hasSameSizeAs(graph.get("nodes"));
        assertThat(data.get("steps")).hasSameSizeAs(graph.get("edges"));
        for (int node = 0; node < graph.get("nodes").size(); node++) {
            String end = graph.get("nodes").get(node).get("end").asText();
            assertThat(isWon(node)).as(end)
                    .isEqualTo(!end.isEmpty() && !end.equals("correct"));
            assertThat(end(node) >= 0).isEqualTo(!end.isEmpty());
        }
        right.get("nodes")
                .forEach(node -> assertThat(node.get("end").asText())
                        .isIn("", "correct"));
    }

    @Test
    void areAccessibleWhenTheyAreWon() throws IOException {
        for (Scheme scheme : Scheme.values()) {
            check.open(SMALL_PAGE, Width.DESK, scheme);
            read();
            go(way(this::isWon));
            assertThat(won()).isTrue();
            check.assertAccessible("a game that is won, " + scheme);
        }
    }

    private void open(String page) throws IOException {
        check.open(page, Width.DESK, Scheme.LIGHT);
        read();
        assertShows();
    }

    private void read() throws IOException {
        taken.clear();
        data = new ObjectMapper().readTree(check.browser
                .run("return document.querySelector('.game script')"
                        + ".textContent")
                .toString());
    }

    /** Returns the macro of a page, from the page or its chapter's. */
    private static Matcher macro(String page) throws IOException {
        try (Stream<Path> chapters = Files.list(Path.of("../chapters"))) {
            List<Path> files = Stream
                    .concat(Stream.of(Path.of("src/pages",
                            page.replace(".html", ".adoc"))),
                            chapters.map(folder -> folder.resolve("game.adoc")))
                    .filter(Files::exists)
                    .toList();
            for (Path file : files) {
                String text = Files.readString(file);
                Matcher macro = MACRO.matcher(text);
                if (text.contains("[#" + page.replace(".html", "]"))
                        && macro.find()) {
                    return macro;
                }
            }
        }
        throw new IOException("No game for " + page);
    }

    private static JsonNode graph(String scenario) throws IOException {
        try (Stream<Path> chapters = Files.list(Path.of("../chapters"))) {
            Path file = Stream.concat(Stream.of(Path.of("")), chapters)
                    .map(folder -> folder.resolve("target/schedules")
                            .resolve(scenario + ".graph.json"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            return new ObjectMapper().readTree(file.toFile());
        }
    }

    private int at() {
        return taken.isEmpty() ? 0 : to(taken.get(taken.size() - 1));
    }

    private int thread(int number) {
        return data.get("steps").get(number).get(0).asInt();
    }

    private int to(int number) {
        return data.get("steps").get(number).get(1).asInt();
    }

    private int end(int node) {
        return data.get("nodes").get(node).get(1).asInt();
    }

    private boolean isWon(int node) {
        return end(node) >= 0
                && data.get("ends").get(end(node)).get("won").asBoolean();
    }

    /** Returns the numbers of the steps that can be taken. */
    private List<Integer> steps(int node) {
        List<Integer> steps = new ArrayList<>();
        JsonNode fields = data.get("nodes").get(node);
        for (int i = 2; i < fields.size(); i++) {
            steps.add(fields.get(i).asInt());
        }
        return steps;
    }

    private int next(int thread) {
        return steps(at()).stream()
                .filter(number -> thread(number) == thread)
                .findFirst()
                .orElseThrow();
    }

    /** Returns a shortest way from where the game begins. */
    private List<Integer> way(IntPredicate goal) {
        Map<Integer, Integer> cameBy = new HashMap<>();
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Deque<Integer> reached = new ArrayDeque<>(List.of(0));
        while (!goal.test(reached.element())) {
            int node = reached.remove();
            for (int number : steps(node)) {
                if (to(number) != 0
                        && cameBy.putIfAbsent(to(number), number) == null) {
                    cameFrom.put(to(number), node);
                    reached.add(to(number));
                }
            }
        }
        Deque<Integer> way = new ArrayDeque<>();
        for (int node = reached.element(); node != 0; node =
                cameFrom.get(node)) {
            way.addFirst(cameBy.get(node));
        }
        return List.copyOf(way);
    }

    /** Returns the nodes from which there is a way to such a node. */
    private Set<Integer> canReach(IntPredicate goal) {
        Set<Integer> can = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (int node = data.get("nodes").size() - 1; node >= 0; node--) {
                if (!can.contains(node)
                        && (goal.test(node) || steps(node).stream()
                                .anyMatch(number -> can
                                        .contains(to(number))))) {
                    more = can.add(node);
                }
            }
        }
        return can;
    }

    /** Returns the first place where another thread may go too. */
    private int firstChoice(List<Integer> way) {
        int node = 0;
        for (int i = 0; i < way.size(); i++) {
            if (i > 0 && steps(node).size() > 1) {
                return i;
            }
            node = to(way.get(i));
        }
        throw new IllegalStateException("No choice");
    }

    private int otherThan(int number) {
        return steps(at()).stream()
                .filter(other -> thread(other) != thread(number))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a thread's steps from here to the end of its operation. */
    private List<Integer> ahead(int thread) {
        List<Integer> ahead = new ArrayList<>();
        int node = at();
        while (steps(node).stream().anyMatch(step -> thread(step) == thread)) {
            int step = steps(node).stream()
                    .filter(number -> thread(number) == thread)
                    .findFirst()
                    .orElseThrow();
            ahead.add(step);
            node = to(step);
            if (text(step, 5).startsWith("returns")
                    || text(step, 4).isEmpty()) {
                break;
            }
        }
        return ahead;
    }

    private String text(int step, int field) {
        return data.get("texts")
                .get(data.get("steps").get(step).get(field).asInt())
                .asText();
    }

    private void go(List<Integer> way) {
        way.forEach(number -> move(thread(number)));
    }

    private void move(int thread) {
        taken.add(next(thread));
        assertShowsAfter(".t" + thread + "-panel button:first-child");
    }

    private void goBack() {
        taken.remove(taken.size() - 1);
        assertShowsAfter(BACK);
    }

    private static void click(String css) {
        check.browser.run(clicking(css));
    }

    private static String clicking(String css) {
        return "document.querySelector('.game " + css + "').click();";
    }

    private void assertShows() {
        assertThat(strings(wrong())).isEmpty();
    }

    private void assertShowsAfter(String css) {
        assertThat(strings(clicking(css) + wrong())).isEmpty();
    }

    private String wrong() {
        return "return wrongGame(document.querySelector('.game'), " + taken
                + ")";
    }

    private static String says() {
        return check.browser
                .run("return document.querySelector('.says').textContent")
                .toString();
    }

    private static boolean won() {
        return (Boolean) check.browser.run("return document"
                + ".querySelector('.says').classList.contains('won')");
    }

    private static String focused() {
        return check.browser.run("return document.activeElement.textContent")
                .toString();
    }

    private static void tabTo(String button) {
        for (int i = 0; i < 12 && !focused().equals(button); i++) {
            check.browser.press(Keys.TAB);
        }
        assertThat(focused()).isEqualTo(button);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(String script) {
        return (List<String>) check.browser.run(script);
    }
}
