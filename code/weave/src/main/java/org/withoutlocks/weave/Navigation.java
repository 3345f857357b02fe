package org.withoutlocks.weave;

import java.util.List;
import org.asciidoctor.ast.Document;

/** The links around a page of the site. */
final class Navigation {

    private final List<Contents.Page> pages;
    private final int current;

    private Navigation(List<Contents.Page> pages, String name) {
        this.pages = pages;
        this.current = pages.stream()
                .map(Contents.Page::name)
                .toList()
                .indexOf(name);
    }

    static Navigation of(Document page) {
        Contents contents = Contents.of(
                PageAttributes.path(page, "master"),
                PageAttributes.path(page, "chapters"));
        return new Navigation(contents.pages(),
                page.getAttribute("docname").toString());
    }

    /** Returns what stands above the title. */
    String header() {
        String chapter = current < 0 ? "" : pages.get(current).chapter();
        return "<a class=\"to-contents\" href=\"#contents\">Contents</a>\n"
                + (chapter.isEmpty()
                        ? ""
                        : "<p class=\"eyebrow\">Chapter " + chapter + "</p>\n");
    }

    /** Returns the links to the neighbours, then the table of contents. */
    String footer() {
        return "<nav class=\"neighbours\" aria-label=\"Previous and next\">\n"
                + link(current - 1, "prev", "Previous")
                + link(current + 1, "next", "Next") + "</nav>\n" + contents();
    }

    private String contents() {
        StringBuilder html = new StringBuilder("""
                <nav id="contents" class="contents" aria-label="Contents">
                <a class="home" href="index.html">Vector Without Locks</a>
                """);
        String part = "";
        for (int i = 0; i < pages.size(); i++) {
            Contents.Page page = pages.get(i);
            if (!page.part().equals(part)) {
                html.append(part.isEmpty() ? "" : "</ul>\n")
                        .append("<p>" + page.part() + "</p>\n<ul>\n");
                part = page.part();
            }
            html.append("<li><a href=\"" + page.name() + ".html\""
                    + (i == current ? " aria-current=\"page\"" : "") + ">"
                    + numbered(page) + "</a></li>\n");
        }
        return html + "</ul>\n</nav>\n";
    }

    private String link(int i, String rel, String label) {
        if (i < 0 || i >= pages.size()) {
            return "";
        }
        Contents.Page page = pages.get(i);
        return "<a rel=\"" + rel + "\" href=\"" + page.name() + ".html\"><span>"
                + label + "</span> " + numbered(page) + "</a>\n";
    }

    private static String numbered(Contents.Page page) {
        String title = page.title().replace("&", "&amp;").replace("<", "&lt;");
        return (page.chapter() + " " + title).strip();
    }
}
