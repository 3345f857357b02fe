package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What changed in a file, as AsciiDoc: its members, with how many lines came
 * and went.
 *
 * @param page shows all of it, and is linked; empty if there is none
 */
record DiffTable(FileDiff diff, String page) {

    /** A longer change has been shown as a listing. */
    private static final int SHORT = 6;

    /** Returns the table, with its attributes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("[.changes%unbreakable,cols=\"<1h,<5\"]");
        lines.add("|===");
        lines.addAll(row("Changed",
                part -> !part.isNew() && !part.isGone()));
        lines.addAll(row("New", FileDiff.Part::isNew));
        lines.addAll(row("Gone", FileDiff.Part::isGone));
        lines.add("|In all |" + counts(sum(FileDiff.Part::added),
                sum(FileDiff.Part::removed)).substring(1));
        lines.add("|===");
        return lines;
    }

    /** Returns a row of members, with how many lines came and went. */
    private List<String> row(String name, Predicate<FileDiff.Part> isIn) {
        String members = diff.parts()
                .stream()
                .filter(FileDiff.Part::isChanged)
                .filter(isIn)
                .map(part -> linkTo(part)
                        + counts(part.added(), part.removed()))
                .collect(Collectors.joining(", "));
        return members.isEmpty() ? List.of()
                : List.of("|" + name + " |" + members);
    }

    /** Returns what the table leaves out, as a paragraph. */
    List<String> note() {
        String same = diff.parts()
                .stream()
                .filter(part -> !part.isChanged() && part.isMember())
                .map(FileDiff.Part::label)
                .collect(Collectors.joining(", "));
        return List.of("[.measured]",
                (same.isEmpty() ? "" : "Unchanged: " + same + ".\n")
                        + "Counted are lines that came (+) and went (−),"
                        + " without blank ones."
                        + (page.isEmpty() ? ""
                                : "\n" + linked(
                                        "Every line of the file, with these"
                                                + " changes")
                                        + "."));
    }

    /** Returns the lines of the short changes, in the site folded. */
    List<String> hunks() {
        List<String> lines = new ArrayList<>();
        diff.parts()
                .stream()
                .filter(DiffTable::isShort)
                .forEach(part -> {
                    lines.add("@@ " + part.label().replace("`", "") + " @@");
                    lines.addAll(hunk(part.lines()));
                });
        if (lines.isEmpty()) {
            return List.of();
        }
        lines.add(0, ListingMacro.FENCE);
        lines.add(0, "[source,diff]");
        lines.add(ListingMacro.FENCE);
        if (page.isEmpty()) {
            lines.add(0, ".The short changes");
        } else {
            lines.addAll(0, List.of(".The short changes, line by line",
                    "[%collapsible]", "====="));
            lines.add("=====");
        }
        return lines;
    }

    /** Returns a text, as a link where there is a page to link to. */
    String linked(String text) {
        return page.isEmpty() ? text : "link:" + page + "[" + text + "]";
    }

    private String linkTo(FileDiff.Part part) {
        return page.isEmpty() ? part.label()
                : "link:" + page + "#" + DiffPage.id(part.lines()
                        .stream()
                        .filter(line -> line.isMarked()
                                && !line.text().isBlank())
                        .findFirst()
                        .orElseThrow()) + "[" + part.label() + "]";
    }

    /** Returns the counts that are not 0, each behind a space that holds. */
    private static String counts(long added, long removed) {
        return (added == 0 ? "" : "\u00a0+" + added)
                + (removed == 0 ? "" : "\u00a0−" + removed);
    }

    private long sum(ToLongFunction<FileDiff.Part> count) {
        return diff.parts().stream().mapToLong(count).sum();
    }

    private static boolean isShort(FileDiff.Part part) {
        return part.isMember() && part.isChanged() && !part.isNew()
                && !part.isGone() && part.added() + part.removed() <= SHORT;
    }

    /** Returns the marked lines and their neighbours, and where lines miss. */
    private static List<String> hunk(List<FileDiff.Line> lines) {
        int[] near = IntStream.range(0, lines.size())
                .filter(i -> lines
                        .subList(Math.max(0, i - 1),
                                Math.min(lines.size(), i + 2))
                        .stream()
                        .anyMatch(FileDiff.Line::isMarked))
                .toArray();
        List<String> texts = TaggedSource.withoutIndent(
                IntStream.of(near).mapToObj(i -> lines.get(i).text()).toList());
        List<String> hunk = new ArrayList<>();
        for (int i = 0; i < near.length; i++) {
            if (i > 0 && near[i] > near[i - 1] + 1) {
                hunk.add("  …");
            }
            if (!texts.get(i).isEmpty()) {
                hunk.add(sign(lines.get(near[i])) + " " + texts.get(i));
            }
        }
        return hunk;
    }

    private static String sign(FileDiff.Line line) {
        return line.isAdded() ? "+" : line.isRemoved() ? "-" : " ";
    }
}
