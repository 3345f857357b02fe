package org.withoutlocks.weave.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of the book in order, read from the master document: what it
 * includes is a page, and a line {@code = Title} begins a part.
 */
public record Contents(List<Page> pages) {

    /** A page: its file name without extension, and where it belongs. */
    public record Page(String name, String part, String title) {

        private static final Pattern CHAPTER = Pattern.compile("0*(\\d+)-.*");

        /** Returns "3" for a page named 03-push; empty if not a chapter. */
        public String chapter() {
            Matcher number = CHAPTER.matcher(name);
            return number.matches() ? number.group(1) : "";
        }

        /** Returns the title, after the number of a chapter. */
        String numbered() {
            return (chapter() + " " + title).strip();
        }
    }

    private static final Pattern INCLUDE =
            Pattern.compile("include::(.+?)\\.adoc\\[.*]");

    /** Reads the contents; {@code chapters} is the folder of the chapters. */
    public static Contents of(Path master, Path chapters) {
        List<Page> pages = new ArrayList<>();
        String part = "";
        List<String> lines = lines(master);
        for (String line : lines.subList(1, lines.size())) {
            Matcher include = INCLUDE.matcher(line);
            if (line.startsWith("= ")) {
                part = line.substring(2);
            } else if (include.matches()) {
                Path page = master.resolveSibling(include.group(1) + ".adoc");
                pages.add(new Page(include.group(1), part,
                        title(page, chapters)));
            }
        }
        return new Contents(pages);
    }

    /** Returns the page of that name, if it is in the contents. */
    Optional<Page> page(String name) {
        return pages.stream()
                .filter(page -> page.name().equals(name))
                .findFirst();
    }

    /** Returns the page that is {@code distance} pages after another. */
    Optional<Page> neighbour(String name, int distance) {
        int there = pages.stream().map(Page::name).toList().indexOf(name)
                + distance;
        return page(name).isPresent() && 0 <= there && there < pages.size()
                ? Optional.of(pages.get(there))
                : Optional.empty();
    }

    private static String title(Path page, Path chapters) {
        for (String line : lines(page)) {
            Matcher include = INCLUDE.matcher(line);
            if (line.startsWith("= ")) {
                return line.substring(2);
            } else if (include.matches()) {
                String target = include.group(1)
                        .replace("{chapters}", chapters.toString());
                return title(page.resolveSibling(target + ".adoc"), chapters);
            }
        }
        throw new IllegalArgumentException(page + " has no title");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
