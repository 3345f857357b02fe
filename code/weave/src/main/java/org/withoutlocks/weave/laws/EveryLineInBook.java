package org.withoutlocks.weave.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.withoutlocks.weave.TaggedSource;
import org.withoutlocks.weave.TaggedSource.Line;

/**
 * Law: every line of a stage is in the book. A line may lie in a listing of its
 * own chapter, or of an earlier one if the tag has kept its text in every stage
 * between. Package, imports and blank lines are exempt, and so is a Javadoc
 * comment that the stage before has too.
 */
public final class EveryLineInBook {

    /** Returns one message for each line that breaks the law. */
    public static List<String> violations(List<Chapter> chapters) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            for (TaggedSource source : chapters.get(i).stage()) {
                Set<String> printed = printed(chapters, i, source);
                Set<Integer> known = unchangedJavadoc(chapters, i, source);
                for (Line line : source.lines()) {
                    if (!exempt(line.text()) && !known.contains(line.number())
                            && line.tags()
                                    .stream()
                                    .noneMatch(printed::contains)) {
                        found.add(message(chapters.get(i), source, line));
                    }
                }
            }
        }
        return found;
    }

    private static String message(Chapter chapter, TaggedSource source,
            Line line) {
        return source.file() + ":" + line.number() + ": \""
                + line.text().strip() + "\" is in no listing. Put it into a tag"
                + " and add listing::{stage}/" + source.file().getFileName()
                + "[tag] to " + chapter.folder().resolve("chapter.adoc") + ".";
    }

    private static boolean exempt(String text) {
        return text.isBlank() || text.startsWith("package ")
                || text.startsWith("import ");
    }

    private static Set<String> printed(List<Chapter> chapters, int current,
            TaggedSource source) {
        Set<String> printed = new HashSet<>();
        Set<String> unchanged = new HashSet<>(source.tags());
        for (int i = current; i >= 0; i--) {
            Chapter chapter = chapters.get(i);
            Optional<TaggedSource> version = chapter.versionOf(source);
            if (version.isEmpty()) {
                break;
            }
            unchanged.removeIf(tag -> !version.get().tags().contains(tag)
                    || !version.get().text(tag).equals(source.text(tag)));
            Set<String> listed = chapter.listed(source.file());
            unchanged.stream().filter(listed::contains).forEach(printed::add);
        }
        return printed;
    }

    private static Set<Integer> unchangedJavadoc(List<Chapter> chapters,
            int current, TaggedSource source) {
        Set<Integer> known = new HashSet<>();
        if (current > 0) {
            chapters.get(current - 1).versionOf(source).ifPresent(before -> {
                List<List<String>> old =
                        javadoc(before).stream()
                                .map(EveryLineInBook::texts)
                                .toList();
                javadoc(source).stream()
                        .filter(comment -> old.contains(texts(comment)))
                        .flatMap(List::stream)
                        .forEach(line -> known.add(line.number()));
            });
        }
        return known;
    }

    private static List<List<Line>> javadoc(TaggedSource source) {
        List<List<Line>> comments = new ArrayList<>();
        boolean inside = false;
        for (Line line : source.lines()) {
            if (line.text().strip().startsWith("/**")) {
                inside = true;
                comments.add(new ArrayList<>());
            }
            if (inside) {
                comments.get(comments.size() - 1).add(line);
            }
            inside &= !line.text().contains("*/");
        }
        return comments;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private EveryLineInBook() {}
}
