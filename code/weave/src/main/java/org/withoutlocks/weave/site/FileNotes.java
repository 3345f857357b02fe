package org.withoutlocks.weave.site;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Says of a source file's page where the file is quoted, and its versions; and
 * of a page that shows changes of a file, how to read it.
 */
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
        FilePage file = new FilePage(name);
        Element path = Objects.requireNonNull(page.selectFirst(".path"));
        path.after("<p class=\"notes\">" + (file.showsChanges()
                ? "Part of " + quoting(name) + "."
                        + versions("The same in other chapters", name)
                        + "<br>A line that is new begins with + and has its"
                        + " number of now, on the right; one that is gone"
                        + " begins with − and has its number of before, on the"
                        + " left. Package, imports and lines that mark listings"
                        + " are left out."
                : "Quoted in " + quoting(name) + "."
                        + versions("The same class in other chapters", name)
                        + (files.contains(file.changes())
                                ? " " + link(file.changes(), "",
                                        "What has changed") + "."
                                : "")
                        + "<br>The lines are numbered as in the file; those"
                        + " that mark listings are left out.")
                + "</p>");
    }

    private String quoting(String name) {
        return contents.pages()
                .stream()
                .filter(quoted -> quotes(quoted.name(), name))
                .map(quoted -> link(quoted.name(), section(quoted.name(), name),
                        quoted.numbered()))
                .collect(Collectors.joining(", "));
    }

    /** Returns links to pages of files of the same name, if there are any. */
    private String versions(String label, String name) {
        FilePage file = new FilePage(name);
        String others = files.stream()
                .map(FilePage::new)
                .filter(other -> !other.equals(file)
                        && other.file().equals(file.file()))
                .map(other -> link(other.name(), "", other.home(contents)))
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? "" : " " + label + ": " + others + ".";
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
}
