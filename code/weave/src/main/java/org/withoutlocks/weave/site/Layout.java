package org.withoutlocks.weave.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** What stands around the text of every page. */
final class Layout {

    static final String BOOK = "Vector Without Locks";

    private final Contents contents;
    private final Metadata metadata;

    Layout(Contents contents, Metadata metadata) {
        this.contents = contents;
        this.metadata = metadata;
    }

    /** Returns a page of the site. */
    String page(String name, Element body) {
        Element title = Objects.requireNonNull(body.selectFirst("h1"), name);
        Head head = new Head(contents, name, body);
        boolean start = name.equals("index");
        String description = start ? metadata.get("description")
                : head.description();
        linkHeadings(body);
        fit(body);
        title.after(sections(body));
        contents.page(name)
                .filter(page -> !page.chapter().isEmpty())
                .ifPresent(page -> title.before("<p class=\"eyebrow\">Chapter "
                        + page.chapter() + "</p>"));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <meta name="description" content="%s">
                %s<link rel="icon" href="icon.svg">
                <link rel="stylesheet" href="site.css">
                <script src="theme.js"></script>
                <script src="search.js" defer></script>
                <script src="site.js" defer></script>
                %s</head>
                <body class="%s">
                <a class="skip" href="#text">Skip to the text</a>
                <div class="side">
                <header class="bar">
                <a class="home" href="index.html">%s</a>
                <a class="to-contents" href="#contents">Contents</a>
                <button class="search" type="button" hidden>Search</button>
                <button class="theme" type="button" hidden>Theme</button>
                </header>
                %s</div>
                <main id="text">
                %s
                %s</main>
                </body>
                </html>
                """
                .formatted(
                        Entities.escape(
                                start ? BOOK : head.title() + " · " + BOOK),
                        Entities.escape(description),
                        metadata.head(name, head.title(), description),
                        scripts(body), kind(name, body), BOOK,
                        contents(name),
                        body.html(), neighbours(name));
    }

    /** Lets listings scroll, tables fold, and long names in them break. */
    static void fit(Element body) {
        body.select("pre").attr("tabindex", "0");
        body.select("thead th").forEach(Layout::dropEmptyHeader);
        labelCells(body);
        body.select("table.tableblock:not(.stack, .folds)")
                .forEach(Layout::letScroll);
        body.select("td code").forEach(Layout::letBreak);
    }

    /** Returns the scripts that only a page with something to play needs. */
    private static String scripts(Element body) {
        return Script.forBlocksOf(body)
                .map(script -> "<script src=\"" + script.file()
                        + "\" defer></script>\n")
                .collect(Collectors.joining());
    }

    private static String kind(String name, Element body) {
        return name.equals("index") ? "start"
                : body.selectFirst(".whole") != null ? "file"
                        : body.selectFirst(".beside") != null
                                ? "chapter wide"
                                : "chapter";
    }

    private static void linkHeadings(Element body) {
        for (Element heading : body.select("h2[id], h3[id]")) {
            Element link = new Element("a").addClass("anchor")
                    .attr("href", "#" + heading.id());
            heading.childNodes()
                    .forEach(child -> link.appendChild(child.clone()));
            heading.empty().appendChild(link);
        }
    }

    /** Tells each cell of a table that a phone folds what its column is. */
    private static void labelCells(Element body) {
        for (Element table : body.select("table.stack, table.folds")) {
            List<String> labels = table.select("thead tr > *")
                    .stream()
                    .map(Element::text)
                    .toList();
            for (Element cell : table.select("tbody td")) {
                cell.attr("data-label",
                        labels.get(cell.elementSiblingIndex()));
            }
        }
    }

    /** Lets a table scroll that a narrow page has no room for. */
    private static void letScroll(Element table) {
        Element caption = table.selectFirst("caption");
        table.wrap("<div class=\"scrolls\" tabindex=\"0\"></div>");
        if (caption != null) {
            Objects.requireNonNull(table.parent())
                    .attr("role", "region")
                    .attr("aria-label", caption.text());
        }
    }

    /** A column that has no name has no header either. */
    private static void dropEmptyHeader(Element header) {
        if (!header.hasText()) {
            header.tagName("td");
        }
    }

    /** Lets a long name break after a dot, and before a capital. */
    private static void letBreak(Element code) {
        code.html(code.html()
                .replaceAll("(?<=[a-z][._])(?=\\w)|(?<=[a-z])(?=[A-Z])",
                        "<wbr>"));
    }

    private static String sections(Element body) {
        List<Element> headings = body.select("h2[id]");
        if (headings.size() < 2) {
            return "";
        }
        StringBuilder html = new StringBuilder("""
                <nav class="sections" aria-label="On this page">
                <details>
                <summary>On this page</summary>
                <ul>
                """);
        for (Element heading : headings) {
            html.append("<li><a href=\"#" + heading.id() + "\">"
                    + heading.child(0).html() + "</a></li>\n");
        }
        return html + "</ul>\n</details>\n</nav>\n";
    }

    private String contents(String name) {
        StringBuilder html = new StringBuilder("""
                <nav id="contents" class="contents" aria-label="Contents">
                <a class="close" href="#text">Close</a>
                <a class="start-page" href="index.html">Start page</a>
                """);
        String part = "";
        for (Contents.Page page : contents.pages()) {
            if (!page.part().equals(part)) {
                html.append(part.isEmpty() ? "" : "</ul>\n")
                        .append("<p>" + page.part() + "</p>\n<ul>\n");
                part = page.part();
            }
            html.append("<li>" + link(page, current(page, name), "")
                    + "</li>\n");
        }
        return html + "</ul>\n</nav>\n";
    }

    /** Marks the page itself; for a page of a file, its chapter's first. */
    private String current(Contents.Page page, String name) {
        return page.name().equals(name) ? " aria-current=\"page\""
                : contents.page(name).isEmpty()
                        && name.startsWith(page.name() + "-")
                                ? " aria-current=\"true\""
                                : "";
    }

    private String neighbours(String name) {
        String previous = contents.neighbour(name, -1)
                .map(page -> link(page, " rel=\"prev\"",
                        "<span>← Previous</span> "))
                .orElse("");
        String next = (name.equals("index")
                ? contents.pages().stream().findFirst()
                : contents.neighbour(name, 1))
                .map(page -> link(page, " rel=\"next\"",
                        "<span>Next →</span> "))
                .orElse("");
        return previous.isEmpty() && next.isEmpty() ? "" : """
                <nav class="neighbours" aria-label="Previous and next">
                %s
                %s
                </nav>
                """.formatted(previous, next);
    }

    private static String link(Contents.Page page, String attribute,
            String label) {
        return "<a href=\"" + page.name() + ".html\"" + attribute + ">" + label
                + Entities.escape(page.numbered()) + "</a>";
    }
}
