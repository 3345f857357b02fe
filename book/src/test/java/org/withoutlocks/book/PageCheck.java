package org.withoutlocks.book;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.withoutlocks.book.Browser.Scheme;
import org.withoutlocks.book.Browser.Width;

/** A browser that finds what is wrong with a page. */
final class PageCheck implements AutoCloseable {

    /** Questions to the search: words, parts of code, mistakes, a phrase. */
    static final String[] QUERIES = {"c", "counter", "own", "1_0",
        "compareAndSet", "setRelease(", "push()", "@Contended", "helping.",
        "while", "linearisable", "desciptor", "linearization point", "<T>"};

    final Browser browser;

    /** Global names of a page without scripts, and those of these tests. */
    private final Set<String> globals;

    private PageCheck(Browser browser, Path blank) {
        this.browser = browser;
        browser.driver().get(blank.toUri().toString());
        globals = browser.globals();
    }

    static PageCheck start(Path folder) throws IOException {
        Browser browser = Browser.start(folder);
        browser.addToEveryPage(
                script(AxeBuilder.class, "/axe.min.js")
                        + script("axe-once.js") + script("searched.js"));
        return new PageCheck(browser,
                Files.createFile(folder.resolve("blank.html")));
    }

    /** Returns a script of these tests. */
    static String script(String name) throws IOException {
        return script(PageCheck.class, name);
    }

    private static String script(Class<?> beside, String name)
            throws IOException {
        try (InputStream script = beside.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }

    /** Returns the pages that show all of a file of code, or the others. */
    static List<String> pages(boolean wholeFiles) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target/site"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .filter(name -> wholeFiles == name
                            .matches(".*-[A-Z]\\w*(-changes)?\\.html"))
                    .sorted()
                    .toList();
        }
    }

    void open(String page, Width width, Scheme scheme) {
        browser.show(width, scheme);
        browser.open(page);
    }

    void assertFits(String view) {
        assertThat(overflow()).as("too wide, " + view).isEmpty();
    }

    /** On a narrow screen; and on a phone, in letters of twice the size. */
    void assertFitsWithLittleRoom(String page) {
        browser.show(Width.NARROW, Scheme.LIGHT);
        assertFits(page + " on a narrow screen");
        browser.show(Width.PHONE, Scheme.LIGHT);
        browser.run("document.documentElement.style.fontSize = '32px'");
        assertFits(page + " in large letters");
        browser.run("document.documentElement.style.fontSize = ''");
    }

    void assertAccessible(String view) {
        assertThat(violations()).as("axe, " + view).isEmpty();
    }

    void assertQuiet(String page) {
        assertThat(browser.console()).as("console, " + page).isEmpty();
        assertThat(browser.requests()).as("requests, " + page)
                .isNotEmpty()
                .allMatch(url -> url.startsWith("file:"));
    }

    void assertAddsNoGlobals(String page) {
        assertThat(addedGlobals()).as("globals, " + page).isEmpty();
    }

    /** Returns what the scripts of a page can meet of each other. */
    Set<String> addedGlobals() {
        Set<String> added = browser.globals();
        added.removeAll(globals);
        return added;
    }

    /** Leaves only some places in the search, which then is quick. */
    void shortenSearch() throws IOException {
        Path index = browser.file("search-index.js");
        String all = Files.readString(index);
        int end = all.lastIndexOf("],");
        Files.writeString(index,
                all.substring(0, end) + "].slice(0, 50)"
                        + all.substring(end + 1));
    }

    /** Searches with the page's own dialog, letter by letter. */
    @SuppressWarnings("unchecked")
    void assertSearches(String page, String... queries) {
        assertThat((List<String>) browser.driver()
                .executeAsyncScript("const [queries, done] = arguments;"
                        + "searched.open().then(() =>"
                        + " done(searched.wrongWhileTyping(queries)))",
                        List.of(queries)))
                .as("search, " + page)
                .isEmpty();
    }

    /** Returns what sticks out, if the page scrolls to the side. */
    @SuppressWarnings("unchecked")
    List<String> overflow() {
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
    List<String> violations() {
        return (List<String>) browser.driver()
                .executeAsyncScript(
                        """
                                const done = arguments[0];
                                prepareForAxe();
                                axe.run(document, { preload: false, resultTypes: ["violations"], selectors: false })
                                  .then(result => done(result.violations
                                    .filter(v => ["serious", "critical"].includes(v.impact))
                                    .map(v => v.id + ": " + v.help + " " + v.nodes[0].html)));
                                """);
    }

    @Override
    public void close() {
        browser.close();
    }
}
