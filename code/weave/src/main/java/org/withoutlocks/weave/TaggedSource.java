package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A source file and the tags its lines lie in. A tag may open and close more
 * than once; its text is then all of its parts in order.
 */
public final class TaggedSource {

    /** A line that is not itself a tag, and the tags around it. */
    public record Line(int number, String text, Set<String> tags) {}

    private static final Pattern MARK =
            Pattern.compile("^\\s*//\\s*(tag|end)::([\\w-]+)\\[]\\s*$");

    private static final Pattern ALMOST =
            Pattern.compile("//\\s*(tag|end)::");

    private final Path file;
    private final List<Line> lines = new ArrayList<>();

    private TaggedSource(Path file) {
        this.file = file;
    }

    /**
     * Reads {@code file}.
     *
     * @throws IllegalArgumentException if a tag is opened twice, closed
     *         without being open, or left open; names file and line
     */
    public static TaggedSource read(Path file) {
        TaggedSource source = new TaggedSource(file);
        Map<String, Integer> open = new LinkedHashMap<>();
        int number = 0;
        for (String text : source.readLines()) {
            number++;
            Matcher mark = MARK.matcher(text);
            if (!mark.matches()) {
                source.require(!ALMOST.matcher(text).find(), number,
                        "should read // tag::name[] or // end::name[]");
                source.lines.add(new Line(number, text,
                        new LinkedHashSet<>(open.keySet())));
            } else if (mark.group(1).equals("tag")) {
                Integer before = open.put(mark.group(2), number);
                source.require(before == null, number,
                        mark.group(2) + " is open already");
            } else {
                source.require(open.remove(mark.group(2)) != null, number,
                        mark.group(2) + " is not open");
            }
        }
        open.forEach((tag, line) -> source.require(false, line,
                tag + " is never closed"));
        return source;
    }

    public Path file() {
        return file;
    }

    /** Returns every line but the tags themselves. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Returns the names of all tags, in order of appearance. */
    public Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        lines.forEach(line -> tags.addAll(line.tags()));
        return tags;
    }

    /**
     * Returns the lines in {@code tag}.
     *
     * @throws IllegalArgumentException if there is no such tag; names those
     *         there are
     */
    public List<Line> in(String tag) {
        List<Line> found = lines.stream()
                .filter(line -> line.tags().contains(tag))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(file + " has no tag " + tag
                    + "; it has " + String.join(", ", tags()));
        }
        return found;
    }

    /** Returns the text of {@code tag} as printed: without its indentation. */
    public List<String> text(String tag) {
        return withoutIndent(in(tag).stream().map(Line::text).toList());
    }

    /** Returns lines without the indentation that all have. */
    static List<String> withoutIndent(List<String> texts) {
        int indent = texts.stream()
                .filter(text -> !text.isBlank())
                .mapToInt(TaggedSource::indent)
                .min()
                .orElse(0);
        return texts.stream()
                .map(text -> text.isBlank() ? "" : text.substring(indent))
                .toList();
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    private List<String> readLines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private void require(boolean condition, int line, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(
                    file + ":" + line + ": tag " + problem);
        }
    }
}
