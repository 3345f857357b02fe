package org.withoutlocks.weave.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Says of a source file's page where the file is quoted, and its versions. */
final class FileNotes {

    private final Contents contents;
    private final Map<String, Element> pages;
    private final Collection<String> files;

    FileNotes(Contents contents, Map<String, Element> pages,
            Collection<String> files) {
        this.contents = contents;
        this.pages = pages;
        this.files = files;
    }

    /** Adds the notes below the file's path. */
    void addTo(String name, Element page) {
        List<String> quoting = contents.pages()
                .stream()
                .filter(quoted -> quotes(quoted.name(), name))
                .map(quoted -> link(quoted.name(), section(quoted.name(), name),
                        quoted.numbered()))
                .toList();
        List<String> versions = new ArrayList<>();
        for (String other : files) {
            if (!other.equals(name) && fileName(other).equals(fileName(name))) {
                versions.add(link(other, "", contents.page(module(other))
                        .map(Contents.Page::numbered)
                        .orElse(module(other))));
            }
        }
        Element path = Objects.requireNonNull(page.selectFirst(".path"));
        path.after("<p class=\"notes\">Quoted in " + String.join(", ", quoting)
                + "." + (versions.isEmpty()
                        ? ""
                        : " The same class in other chapters: "
                                + String.join(", ", versions)
                                + ".")
                + "<br>The lines are numbered as in the file; those that mark"
                + " listings are left out.</p>");
    }

    private boolean quotes(String page, String file) {
        Element body = pages.get(page);
        return body != null
                && !body.select("a[href^=" + file + ".html#]").isEmpty();
    }

    /** Returns the anchor of the section that first quotes a file. */
    private String section(String page, String file) {
        Element link = Objects.requireNonNull(pages.get(page))
                .selectFirst("a[href^=" + file + ".html#]");
        return Objects.requireNonNull(link)
                .parents()
                .stream()
                .map(parent -> parent.selectFirst("> h2[id], > h3[id]"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(heading -> "#" + heading.id())
                .orElse("");
    }

    private static String link(String name, String anchor, String text) {
        return "<a href=\"" + name + ".html" + anchor + "\">" + text + "</a>";
    }

    private static String fileName(String page) {
        return page.substring(page.lastIndexOf('-') + 1);
    }

    private static String module(String page) {
        return page.substring(0, page.lastIndexOf('-'));
    }
}
