package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.openqa.selenium.support.ui.WebDriverWait;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** The games, won and lost by one who has looked at all states. */
class GamesIT {

    private static final Pattern MACRO =
            Pattern.compile("^game::(\\S+?)\\[.*right=([^,\\]]*).*]$",
                    Pattern.MULTILINE);

    private static final Pattern HINT = Pattern
            .compile("Let T(\\d) move\\. The goal is (\\d+) steps? away\\.");

    private static final Pattern SAID = Pattern
            .compile("^(You have reached|However|All have ended|$)");

    private static final String SMALL_PAGE = "play-lost-update.html";

    private static final String BACK = ".controls button:nth-of-type(1)";
    private static final String RESTART = ".controls button:nth-of-type(2)";
    private static final String HINTS = ".controls button:nth-of-type(3)";

    private static PageCheck check;

    private final List<Integer> taken = new ArrayList<>();
    private final List<List<Integer>> steps = new ArrayList<>();
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
    void areWonAndLost(String page) throws IOException {
        open(page);
        saysHowManyStatesThereAre(page);
        isWonByTheShortestWayInSpiteOfAWrongTurn();
        isWonByHints();
        hintsAtTheShorterOfTwoWays();
        saysSoIfAllIsRightAndGoesBack();
        saysThatTheGoalIsOutOfReachWhereItIsAndNowhereElse();
        goesOnToTheEndOfAnOperation();
        fitsOnAPhone();
        check.assertQuiet(page);
    }

    private void isWonByTheShortestWayInSpiteOfAWrongTurn() {
        restart();
        List<Integer> way = way(this::isWon);
        Set<Integer> open = canReach(node -> end(node) >= 0 && !isWon(node));
        int wrong = firstChoice(way);
        List<String> said = new ArrayList<>(go(way.subList(0, wrong)));
        go(List.of(otherThan(way.get(wrong))));
        goBack();
        said.addAll(go(way.subList(wrong, way.size())));
        for (int i = 0; i < way.size(); i++) {
            boolean sure = !open.contains(to(way.get(i)));
            assertThat(said.get(i)).startsWith(i == way.size() - 1
                    ? "You have reached the goal, in " + way.size() + " steps."
                    : sure ? "However it goes on now, the goal will be reached."
                            : "")
                    .matches(it -> sure == !it.isEmpty());
        }
        assertThat(won()).isTrue();
    }

    private void isWonByHints() {
        restart();
        int left = way(this::isWon).size();
        for (String text : strings("return followHints(document"
                + ".querySelector('.game'))")) {
            taken.add(next(hinted(text, left)));
            left--;
        }
        assertShows();
        assertThat(won()).isTrue();
        assertThat(left).isZero();
    }

    private void hintsAtTheShorterOfTwoWays() {
        restart();
        int[] far = distances();
        for (int node = 0; node < far.length; node++) {
            int here = node;
            if (far[here] < far.length && steps(here).stream()
                    .map(this::to)
                    .anyMatch(to -> far[here] <= far[to]
                            && far[to] < far.length)) {
                restart();
                go(way(it -> it == here));
                click(HINTS);
                move(hinted(says(), far[here]));
                assertThat(far[at()]).isEqualTo(far[here] - 1);
            }
        }
    }

    @Test
    void aStateHasAnAddressThatIsGoneBackTo() throws IOException {
        check.open("index.html", Width.DESK, Scheme.LIGHT);
        open(SMALL_PAGE);
        go(way(this::isWon));
        List<Integer> moves = List.copyOf(taken);
        String address = SMALL_PAGE + "#game-TwoIncrements:1-2x2-1";
        new WebDriverWait(check.browser.driver(), Duration.ofSeconds(10))
                .withMessage(address)
                .until(driver -> check.browser.address().equals(address));
        check.browser.driver().navigate().back();
        assertThat(check.browser.address()).isEqualTo("index.html");
        check.browser.driver().navigate().forward();
        assertShows();
        check.open("index.html", Width.DESK, Scheme.LIGHT);
        check.open(address, Width.DESK, Scheme.LIGHT);
        assertShows();
        assertThat(won()).isTrue();
        for (String state : List.of("", "7", "x", "1x99", "1-2x2-1x9")) {
            check.browser.run("location.hash = 'game-TwoIncrements:" + state
                    + "'");
            int steps = state.startsWith("1-") ? 4
                    : state.equals("1x99") ? 2 : 0;
            assertThat(check.browser.element(".step-number").getText())
                    .as(state)
                    .isEqualTo(steps + " steps");
        }
        taken.clear();
        taken.addAll(moves);
        restart();
    }

    @Test
    void isWonByTheKeyboardAlone() throws IOException {
        open(SMALL_PAGE);
        check.browser.run("document.querySelector('.game').tabIndex = -1;"
                + "document.querySelector('.game').focus()");
        for (int left = way(this::isWon).size(); left > 0; left--) {
            tabTo("Hint");
            check.browser.press(Keys.ENTER);
            int thread = hinted(says(), left);
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

    private static int hinted(String text, int left) {
        Matcher hint = HINT.matcher(text);
        assertThat(hint.find()).as(text).isTrue();
        assertThat(Integer.parseInt(hint.group(2))).isEqualTo(left);
        return Integer.parseInt(hint.group(1));
    }

    private void saysSoIfAllIsRightAndGoesBack() {
        restart();
        assertThat(says()).doesNotContain("However it goes on");
        go(way(node -> end(node) >= 0 && !isWon(node)));
        assertThat(won()).isFalse();
        Set<Integer> hopeful = canReach(this::isWon);
        int last = 0;
        for (int i = 0; i < taken.size(); i++) {
            last = hopeful.contains(to(taken.get(i))) ? i + 1 : last;
        }
        assertThat(says()).contains("All have ended, and every result is"
                + " right. The goal was last in reach after " + last + " step");
        String end = says();
        click(HINTS);
        assertThat(says()).as("there is no hint at an end").isEqualTo(end);
        goBack();
        restart();
    }

    private void saysThatTheGoalIsOutOfReachWhereItIsAndNowhereElse() {
        restart();
        Set<Integer> hopeful = canReach(this::isWon);
        go(way(node -> !hopeful.contains(node)));
        click(HINTS);
        click(HINTS);
        assertThat(says()).as("once, however often it is asked")
                .containsOnlyOnce(
                        "From here the goal is out of reach. Go back 1 step.");
        goBack();
        click(HINTS);
        assertThat(says()).containsPattern(HINT);
    }

    private void goesOnToTheEndOfAnOperation() {
        restart();
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

    private void fitsOnAPhone() {
        restart();
        check.browser.show(Width.PHONE, Scheme.LIGHT);
        List<Integer> way = way(this::isWon);
        int last = way.size() - 1;
        go(way.subList(0, last), "() => [...tooSmall(innerWidth),"
                + " ...wrongOnAPhone(document.querySelector('.game'),"
                + " document.querySelector('.move button'), 844)]");
        go(way.subList(last, last + 1), "() => tooSmall(innerWidth)");
        check.browser.show(Width.DESK, Scheme.LIGHT);
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

    private void saysHowManyStatesThereAre(String page) throws IOException {
        Matcher macro = macro(page);
        JsonNode graph = graph(macro.group(1));
        JsonNode right = graph(macro.group(2));
        assertThat(check.browser.element(".game .searched").getText())
                .isEqualTo(String.format(Locale.ROOT,
                        "This program can be in %,d states, and the shortest"
                                + " way to the goal takes %d steps. With the"
                                + " right version it can be in %,d: the build"
                                + " of this book has searched all of them, and"
                                + " in none is the goal reached.",
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
        open(SMALL_PAGE);
        go(way(this::isWon));
        assertThat(won()).isTrue();
        for (Scheme scheme : Scheme.values()) {
            check.browser.show(Width.DESK, scheme);
            check.assertAccessible("a game that is won, " + scheme);
        }
    }

    private void open(String page) throws IOException {
        check.open(page, Width.DESK, Scheme.LIGHT);
        read();
        assertShows();
        assertThat(check.browser.element(".game .goal").isDisplayed())
                .isTrue();
        assertThat(check.browser.element(".game table").isDisplayed())
                .as("the table, which gives the way away")
                .isFalse();
    }

    private void read() throws IOException {
        taken.clear();
        data = new ObjectMapper().readTree(check.browser
                .run("return document.querySelector('.game script')"
                        + ".textContent")
                .toString());
        steps.clear();
        for (JsonNode fields : data.get("nodes")) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 2; i < fields.size(); i++) {
                numbers.add(fields.get(i).asInt());
            }
            steps.add(numbers);
        }
    }

    private void restart() {
        taken.clear();
        assertShowsAfter(RESTART);
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
        return end(node) == 1;
    }

    /** Returns the numbers of the steps that can be taken. */
    private List<Integer> steps(int node) {
        return steps.get(node);
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

    /** Returns how many steps away the goal is; too many, if it is nowhere. */
    private int[] distances() {
        int[] far = new int[data.get("nodes").size()];
        for (int node = 0; node < far.length; node++) {
            far[node] = isWon(node) ? 0 : far.length;
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = far.length - 1; node >= 0; node--) {
                for (int number : steps(node)) {
                    if (far[to(number)] + 1 < far[node]) {
                        far[node] = far[to(number)] + 1;
                        changed = true;
                    }
                }
            }
        }
        return far;
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

    /** Takes steps, and returns what is said after each. */
    private List<String> go(List<Integer> way) {
        return go(way, "() => []");
    }

    private List<String> go(List<Integer> way, String alsoWrong) {
        List<String> said = strings("return walk(document.querySelector("
                + "'.game'), " + taken + ", " + way + ", " + alsoWrong + ")");
        assertThat(said).allMatch(SAID.asPredicate());
        taken.addAll(way);
        return said;
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
