package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the prose of a page is: in its file, or in the {@code chapter.adoc} that
 * it includes.
 *
 * @param output what the attribute {@code output} is there, or nothing
 */
record ProseFile(Path file, List<String> lines, String output) {

    private static final Pattern ATTRIBUTE =
            Pattern.compile(":([\\w-]+): (.+)");

    private static final Pattern CHAPTER =
            Pattern.compile("include::(.+/chapter\\.adoc)\\[]");

    private static final Pattern ID = Pattern.compile("\\[#([\\w-]+)]");

    /** Reads the prose of a page; {@code known} attributes are replaced. */
    static ProseFile of(Path page, Map<String, String> known) {
        Map<String, String> attributes = new HashMap<>(known);
        Path file = page;
        for (String line : read(page)) {
            Matcher attribute = ATTRIBUTE.matcher(line);
            Matcher chapter = CHAPTER.matcher(line);
            if (attribute.matches()) {
                attributes.put(attribute.group(1),
                        replaced(attribute.group(2), attributes));
            } else if (chapter.matches()) {
                file = Path.of(replaced(chapter.group(1), attributes))
                        .normalize();
            }
        }
        return new ProseFile(file, read(file),
                attributes.getOrDefault("output", ""));
    }

    /** Returns the id of the page's title. */
    String id() {
        return lines.stream()
                .map(ID::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        file + ":1: the title of the page has no id"))
                .group(1);
    }

    private static String replaced(String text,
            Map<String, String> attributes) {
        String replaced = text;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            replaced = replaced.replace("{" + attribute.getKey() + "}",
                    attribute.getValue());
        }
        return replaced;
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
