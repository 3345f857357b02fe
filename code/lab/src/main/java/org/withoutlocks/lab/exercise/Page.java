package org.withoutlocks.lab.exercise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of an exercise: labels, then the task, then folded hints, and folded
 * last why the solution works.
 *
 * @param id the number in its heading, such as {@code 3.2}
 * @param anchor what links to it go to
 * @param title the title, in words
 * @param kind what is to be done, such as {@code repair}
 * @param difficulty {@code easy}, {@code medium} or {@code hard}
 * @param minutes how long it is likely to take
 * @param teaches what a student knows afterwards
 * @param needs the sections of the book to read before, as AsciiDoc
 * @param starterFails the tests that fail as long as nothing is done
 * @param task what to do, as AsciiDoc
 * @param hints each as AsciiDoc; the last is nearly the answer
 * @param why why the solution works, as AsciiDoc; empty in an exercise that was
 *        handed out without its solution
 */
public record Page(String id, String anchor, String title, String kind,
        String difficulty, int minutes,
        String teaches, String needs, Set<String> starterFails,
        List<String> task, List<List<String>> hints, List<String> why) {

    private static final Set<String> KINDS = Set.of("fill in", "repair",
            "find the schedule", "write the scenario", "judge on paper",
            "extend", "project");
    private static final Set<String> DIFFICULTIES =
            Set.of("easy", "medium", "hard");

    private static final Pattern HEADING =
            Pattern.compile("= (\\d+\\.\\d+) (.+)");
    private static final Pattern LABEL = Pattern.compile(":([\\w-]+):\\s*(.*)");
    private static final String FOLDED = "[%collapsible]";
    private static final String FENCE = "====";

    static Page read(Path file) {
        List<String> lines = Folder.lines(file);
        Map<String, String> labels = new LinkedHashMap<>();
        String id = "";
        String title = "";
        String anchor = "";
        List<String> task = new ArrayList<>();
        List<List<String>> hints = new ArrayList<>();
        List<String> why = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher label = LABEL.matcher(line);
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                id = heading.group(1);
                title = heading.group(2);
            } else if (label.matches()) {
                labels.put(label.group(1), label.group(2));
            } else if (line.equals(FOLDED)) {
                int end = lines.subList(i + 3, lines.size()).indexOf(FENCE);
                if (end < 0 || !lines.get(i + 2).equals(FENCE)) {
                    throw problem(file, i, "after [%collapsible] come a title,"
                            + " ====, a text and ====");
                }
                List<String> folded = lines.subList(i + 3, i + 3 + end);
                if (lines.get(i + 1).startsWith(".Hint")) {
                    hints.add(List.copyOf(folded));
                } else {
                    why = List.copyOf(folded);
                }
                i += 3 + end;
            } else if (line.startsWith("[#")) {
                anchor = line.substring(2, line.length() - 1);
            } else if (!line.startsWith("include::")
                    && (!line.isBlank() || !task.isEmpty())) {
                task.add(line);
            }
        }
        require(!title.isEmpty(), file,
                "has no title such as \"= 3.2 The helper\"");
        require(!hints.isEmpty(), file, "has no hint");
        return new Page(id, anchor, title,
                oneOf(KINDS, "kind", labels, file),
                oneOf(DIFFICULTIES, "difficulty", labels, file),
                Integer.parseInt(label("minutes", labels, file)),
                label("teaches", labels, file), label("needs", labels, file),
                Set.of(labels.getOrDefault("starter-fails", "none")
                        .split("[, ]+")),
                task, hints, why);
    }

    private static String label(String name, Map<String, String> labels,
            Path file) {
        String value = labels.getOrDefault(name, "");
        require(!value.isEmpty(), file, "has no :" + name + ":");
        return value;
    }

    private static String oneOf(Set<String> allowed, String name,
            Map<String, String> labels, Path file) {
        String value = label(name, labels, file);
        require(allowed.contains(value), file, ":" + name + ": is one of "
                + String.join(", ", allowed.stream().sorted().toList()));
        return value;
    }

    private static void require(boolean condition, Path file, String problem) {
        if (!condition) {
            throw new Unusable(file + ": " + problem);
        }
    }

    private static Unusable problem(Path file, int line, String problem) {
        return new Unusable(file + ":" + (line + 1) + ": " + problem);
    }
}
