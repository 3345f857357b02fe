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
import java.util.stream.Collectors;

/** The page of the site that shows all lines of two versions of a file. */
record DiffPage(WholeFile before, WholeFile now, FileDiff diff) {

    private static final Pattern CHAPTER = Pattern.compile("0*(\\d+)-.*");

    /** Returns the page's name: that of the file, and that it shows changes. */
    String name() {
        return now.page().replace(".html", "-changes.html");
    }

    /** Returns the id of a line in the page. */
    static String id(FileDiff.Line line) {
        return line.isRemoved() ? "old-" + line.before() : "L" + line.now();
    }

    /** Returns which chapters are compared, to follow the file's name. */
    String compared() {
        String chapter = chapter(now);
        String earlier = chapter(before);
        boolean sameName = before.name().equals(now.name());
        boolean sameChapter = chapter.equals(earlier);
        return (sameChapter ? "" : chapter) + ", compared with "
                + (sameName ? "that" : "`" + before.name() + "`")
                + (sameChapter && !sameName ? "" : earlier);
    }

    private static String chapter(WholeFile file) {
        Matcher chapter = CHAPTER.matcher(file.module());
        return chapter.matches() ? " of chapter " + chapter.group(1)
                : " in " + file.source().file().getParent();
    }

    /** Writes the page, from the highlighted lines of both files. */
    void write(Path root, List<String> htmlBefore, List<String> htmlNow,
            Path folder) {
        Map<Integer, String> old = lines(before, htmlBefore);
        Map<Integer, String> current = lines(now, htmlNow);
        int width = Math.max(widest(before), widest(now));
        String numbers = diff.lines()
                .map(line -> "<span id=\"" + id(line) + "\">"
                        + number(line.before(), width) + " "
                        + number(line.now(), width) + "</span>")
                .collect(Collectors.joining("\n"));
        String code = diff.lines()
                .map(line -> line.isRemoved()
                        ? "<del>− " + old.get(line.before()) + "</del>"
                        : line.isAdded()
                                ? "<ins>+ " + current.get(line.now()) + "</ins>"
                                : "  " + current.get(line.now()))
                .collect(Collectors.joining("\n"));
        String html = """
                <h1>Changes in %s</h1>
                <p class="path">%s compared with %s</p>
                <div class="whole changes">
                <pre class="numbers">%s</pre>
                <div class="listingblock"><div class="content">
                <pre class="rouge highlight"><code>%s</code></pre>
                </div></div>
                </div>
                """
                .formatted(now.name(), link(root, now), link(root, before),
                        numbers, code);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name()), html);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + name(), e);
        }
    }

    private static String link(Path root, WholeFile file) {
        return "<a href=\"" + file.page() + "\"><code>"
                + root.relativize(file.source().file()) + "</code></a>";
    }

    private static int widest(WholeFile file) {
        List<TaggedSource.Line> lines = file.source().lines();
        return String.valueOf(lines.get(lines.size() - 1).number()).length();
    }

    private static String number(int number, int width) {
        String text = number == 0 ? "" : String.valueOf(number);
        return " ".repeat(width - text.length()) + text;
    }

    /** Returns the HTML of each line, by its number in the file. */
    private static Map<Integer, String> lines(WholeFile file,
            List<String> html) {
        List<TaggedSource.Line> source = file.source().lines();
        Map<Integer, String> lines = new HashMap<>();
        for (int i = 0; i < html.size(); i++) {
            lines.put(source.get(i).number(), html.get(i));
        }
        return lines;
    }
}
