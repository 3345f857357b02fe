package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What changed in a file, as AsciiDoc: a row for each member.
 *
 * @param page shows all of it, and is linked; empty if there is none
 */
record DiffTable(FileDiff diff, String page) {

    /** A longer change has been shown as a listing. */
    private static final int SHORT = 6;

    /** More rows than this may be on two pages. */
    private static final int MOST_TOGETHER = 12;

    /** Returns the table, with its attributes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        long rows = diff.parts()
                .stream()
                .filter(FileDiff.Part::isChanged)
                .count();
        lines.add("[.changes%autowidth" + (rows > MOST_TOGETHER ? ""
                : "%unbreakable") + ",cols=\"<,<,>,>\","
                + "options=\"header,footer\"]");
        lines.add("|===");
        lines.add("|Member |Change |Lines added |Lines removed");
        lines.add("");
        for (FileDiff.Part part : diff.parts()) {
            if (part.isChanged()) {
                lines.add("|" + linkTo(part) + " |" + word(part) + " |"
                        + count("+", part.added()) + " |"
                        + count("−", part.removed()));
            }
        }
        lines.add("");
        lines.add("|In all | |" + count("+", sum(FileDiff.Part::added)) + " |"
                + count("−", sum(FileDiff.Part::removed)));
        lines.add("|===");
        return lines;
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
                        + "Blank lines are not counted."
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

    private static String word(FileDiff.Part part) {
        return part.isNew() ? "new" : part.isGone() ? "gone" : "changed";
    }

    private static String count(String sign, long lines) {
        return lines == 0 ? "" : sign + lines;
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
