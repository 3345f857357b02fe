package org.withoutlocks.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rendered site, as files. */
class SiteIT {

    private static final Path SITE = Path.of("target/site");

    private static final Map<String, Document> PAGES = new TreeMap<>();

    private static final Map<String, Document> SLIDES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        read("", PAGES);
        read("slides/", SLIDES);
    }

    private static void read(String folder, Map<String, Document> pages)
            throws IOException {
        try (Stream<Path> files = Files.list(SITE.resolve(folder))) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(".html")) {
                    pages.put(folder + file.getFileName(), Jsoup.parse(file));
                }
            }
        }
    }

    @Test
    void hasAStartPageAndAPageForEachChapter() {
        assertThat(PAGES).containsKeys("index.html",
                "01-memory-allocation.html", "02-get.html", "glossary.html");
    }

    @Test
    void noPageIsTooBigWithWhatIsPlayedOnIt() throws IOException {
        for (String page : PAGES.keySet()) {
            assertThat(Files.size(SITE.resolve(page))).as(page)
                    .isLessThan(1_000_000);
        }
    }

    @Test
    void aChapterSaysItsNumberAboveItsTitleAndInTheContents() {
        Document page = PAGES.get("02-get.html");
        assertThat(page.select(".eyebrow").text()).isEqualTo("Chapter 2");
        assertThat(page.select(".contents [aria-current]").text())
                .isEqualTo("2 Get");
    }

    @Test
    void theContentsMarkOnePage() {
        PAGES.forEach((name, page) -> assertThat(
                page.select(".contents [aria-current]")).as(name)
                .hasSizeLessThan(2));
        assertThat(PAGES.get("04-pop-proof.html")
                .select(".contents [aria-current]")
                .text()).isEqualTo("4 Pop, get and set: the proof");
    }

    @Test
    void everyPageHasATitleOfItsOwnAndIsDescribedInSentences() {
        assertThat(PAGES.values().stream().map(Document::title))
                .doesNotHaveDuplicates();
        assertThat(PAGES.get("03-push-Demo.html").title()).isEqualTo(
                "Demo.java · 3 Push · Vector Without Locks");
        PAGES.forEach((name, page) -> assertThat(
                page.select("meta[name=description]").attr("content")).as(name)
                .hasSizeBetween(20, 250)
                .matches("[A-Zc].*[.?!]"));
    }

    @Test
    void everyHeaderOfATableSaysSomething() {
        PAGES.forEach((name, page) -> assertThat(page.select("th")).as(name)
                .allMatch(Element::hasText));
    }

    @Test
    void whereANoteIsNumberedTheCodeHasNoComment() {
        assertThat(PAGES.get("02-get.html").select(".conum")).isNotEmpty();
        PAGES.forEach((name, page) -> assertThat(
                page.select("pre:has(.conum)").textNodes()).as(name)
                .noneMatch(code -> code.getWholeText()
                        .matches(
                                "(?s).*//\\s*")));
    }

    @Test
    void aBrowserWithoutPairsOfColoursHasTheLightOnes() throws IOException {
        String style = Files.readString(SITE.resolve("site.css"));
        String fallback = style.substring(
                style.indexOf("@supports not (color: light-dark(") + 50);
        List<String> light = Pattern
                .compile("(--\\w+: )light-dark\\((rgb\\(.*?\\)|#\\w+), ")
                .matcher(style)
                .results()
                .map(pair -> pair.group(1) + pair.group(2) + ";")
                .toList();
        assertThat(light).hasSizeGreaterThan(15);
        assertThat(fallback).contains(light)
                .doesNotContain(": light-dark(");
    }

    @Test
    void everyInternalLinkAndAnchorResolves() {
        Map<String, Document> all = new TreeMap<>(PAGES);
        all.putAll(SLIDES);
        assertThat(SLIDES).isNotEmpty();
        assertThat(brokenLinks(all)).isEmpty();
    }

    @Test
    void aLinkToNowhereWouldBeFound() {
        Map<String, Document> pages = Map.of("a.html", Jsoup.parse("""
                <p id="here"><a href="#here">yes</a> <a href="#gone">no</a>
                <a href="a.html#here">yes</a> <a href="b.html">no</a></p>
                """), "slides/s.html", Jsoup.parse("""
                <a href="../a.html#here">yes</a> <a href="a.html">no</a>
                """));
        assertThat(brokenLinks(pages)).containsExactlyInAnyOrder(
                "a.html: #gone", "a.html: b.html", "slides/s.html: a.html");
    }

    @Test
    void theStyleRefersOnlyToWhatIsThere() throws IOException {
        assertThat(Pattern.compile("(?:url\\(|@import )\"(.*?)\"")
                .matcher(Files.readString(SITE.resolve("site.css")))
                .results()
                .map(use -> SITE.resolve(use.group(1)))).isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        HtmlCheck check = new HtmlCheck();
        for (Map<String, Document> pages : List.of(PAGES, SLIDES)) {
            for (String name : pages.keySet()) {
                assertThat(check
                        .complaints(Files.readString(SITE.resolve(name))))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void invalidHtmlWouldBeFound() throws Exception {
        HtmlCheck check = new HtmlCheck();
        String page = "<!DOCTYPE html><html lang=en><title>t</title><p id=a>";
        assertThat(check.complaints(page)).isEmpty();
        assertThat(check.complaints(page + "<p id=a>"))
                .contains("Duplicate ID “a”.");
        assertThat(check.complaints(page + "<br/>")).hasSize(1);
        assertThat(check.complaints(page + "<section>x</section>")).hasSize(1);
        assertThat(check.complaints(page)).as("of this page only").isEmpty();
    }

    @Test
    void aListingLeadsToTheWholeFileAndBack() {
        String whole = "02-get-LockFreeVector.html";
        assertThat(PAGES.get("02-get.html")
                .select(".listingblock .title a[href^=" + whole + "#L]"))
                .isNotEmpty();
        assertThat(PAGES.get(whole).select("pre.highlight").text())
                .startsWith("package org.withoutlocks.get;")
                .endsWith("}")
                .doesNotContain("tag::");
        assertThat(PAGES.get(whole).select(".notes").text())
                .startsWith("Quoted in 2 Get."
                        + " The same class in other chapters:"
                        + " 1 Memory allocation, 3 Push, 4 Pop,"
                        + " 5 Size, 6 Backoff, 7 Faster.");
        assertThat(PAGES.get(whole).select(".notes a").get(0).attr("href"))
                .isEqualTo("02-get.html#fill");
    }

    @Test
    void eachChapterSaysWhatItChangedAndLeadsToEveryLine() {
        for (String chapter : List.of("02-get", "03-push", "04-pop-proof",
                "05-size", "06-backoff", "07-faster", "08-slot-manager")) {
            Element link = PAGES.get(chapter + ".html")
                    .selectFirst("table.changes caption a");
            assertThat(link).as(chapter).isNotNull();
            Document changes = PAGES.get(link.attr("href"));
            assertThat(changes.select("ins")).as(chapter).isNotEmpty();
            assertThat(changes.select(".notes a").get(0).attr("href"))
                    .as(chapter)
                    .startsWith(chapter + ".html#");
        }
    }

    @Test
    void aScheduleIsInTheListOfAll() {
        String place = "03-push.html#schedule-FirstTries-CountingFirst";
        assertThat(PAGES.get("schedules.html")
                .select("td a[href=" + place + "]")
                .text()).isEqualTo("A read between the count and the slot");
    }

    @Test
    void aTermIsLinkedWhereAPageFirstUsesIt() {
        Element first = PAGES.get("02-get.html")
                .select("p:contains(bucket)")
                .get(0);
        assertThat(first.select("a[href=glossary.html#term-bucket]").text())
                .isEqualTo("bucket");
    }

    @Test
    void nothingIsFetchedFromAnotherHost() throws IOException {
        assertThat(Files.readString(SITE.resolve("site.css"))
                + Files.readString(SITE.resolve("figure.css")))
                .doesNotContain("//");
        PAGES.forEach((name, page) -> assertThat(
                page.select("link[href], script[src], img[src]")
                        .stream()
                        .map(element -> element.attr("href")
                                + element.attr("src")))
                .as(name)
                .noneMatch(url -> url.contains("//")));
    }

    @Test
    void everyFigureHasATitleAndADescription() {
        PAGES.forEach((name, page) -> assertThat(page.select("svg")).as(name)
                .allMatch(svg -> svg.select("> title").hasText()
                        && svg.select("> desc").hasText()));
        assertThat(PAGES.get("02-get.html").select("svg")).hasSize(5);
    }

    @Test
    void previousAndNextLeadThroughTheWholeBook() {
        List<String> forward = walk("using-this-book.html", "next");
        List<String> back = walk("imprint.html", "prev");
        assertThat(forward).hasSize(PAGES.get("index.html")
                .select(".contents li")
                .size())
                .containsSequence("01-memory-allocation.html", "02-get.html")
                .endsWith("imprint.html");
        assertThat(back).hasSameElementsAs(forward)
                .endsWith("using-this-book.html");
    }

    private static List<String> walk(String from, String rel) {
        List<String> walked = new ArrayList<>();
        String page = from;
        while (!page.isEmpty() && !walked.contains(page)) {
            walked.add(page);
            page = PAGES.get(page).select("a[rel=" + rel + "]").attr("href");
        }
        return walked;
    }

    private static List<String> brokenLinks(Map<String, Document> pages) {
        List<String> broken = new ArrayList<>();
        pages.forEach((name, page) -> {
            for (Element link : page.select("[href], [src]")) {
                String href = link.attr("href") + link.attr("src");
                if (!URI.create(href).isAbsolute()
                        && !resolves(pages, name, href)) {
                    broken.add(name + ": " + href);
                }
            }
        });
        return broken;
    }

    private static boolean resolves(Map<String, Document> pages, String from,
            String href) {
        String[] parts = href.split("#", 2);
        String file = parts[0].isEmpty()
                ? from
                : Path.of(from).resolveSibling(parts[0]).normalize().toString();
        Document page = pages.get(file);
        return page == null
                ? parts.length == 1 && Files.exists(SITE.resolve(file))
                : parts.length == 1 || page.getElementById(parts[1]) != null;
    }
}
