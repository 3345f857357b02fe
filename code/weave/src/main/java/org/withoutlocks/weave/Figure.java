package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An SVG drawn with the classes of figure.css, named for its chapter too. */
record Figure(String name, String svg, String title, String description) {

    private static final Pattern VARIABLE =
            Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
    private static final Pattern ROOT = Pattern.compile(":root \\{[^}]*}");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE =
            Pattern.compile("\\.([\\w-]+) \\{ *([^}]*?);? *}");
    private static final Pattern CLASSES =
            Pattern.compile("class=([\"'])(.*?)\\1");

    /**
     * Reads a figure.
     *
     * @throws IllegalArgumentException if it has no title or no description
     */
    static Figure read(Path file) {
        String svg = text(file).replaceFirst("(?s)^.*?(?=<svg)", "");
        Path chapter = file.toAbsolutePath().getParent().getParent();
        return new Figure(chapter.getFileName() + "-" + file.getFileName(), svg,
                element(svg, "title", file), element(svg, "desc", file));
    }

    Figure withSvg(String changed) {
        return new Figure(name, changed, title, description);
    }

    /** Returns what stands for the figure where it cannot be seen. */
    String alternative() {
        return title + ". " + description;
    }

    /**
     * Returns the SVG with a style in place of each class, and every variable
     * resolved to its value in {@code :root}. With rules instead, the PDF
     * renderer would look for each of them through the whole figure, which takes
     * its time.
     *
     * @throws IllegalArgumentException if a variable has no value there
     */
    String print(Path css) {
        Map<String, String> rules = rules(css);
        return CLASSES.matcher(svg)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "style=\"" + style(match.group(2), rules) + "\""));
    }

    /** Of two rules the later one in the file wins, as in a browser. */
    private static String style(String classes, Map<String, String> rules) {
        List<String> names = List.of(classes.split(" ", -1));
        return rules.entrySet()
                .stream()
                .filter(rule -> names.contains(rule.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("; "));
    }

    /** Returns what the file says of each class. */
    private static Map<String, String> rules(Path css) {
        String rules = COMMENT.matcher(text(css)).replaceAll("");
        Map<String, String> values = new HashMap<>();
        Matcher root = ROOT.matcher(rules);
        while (root.find()) {
            Matcher variable = VARIABLE.matcher(root.group());
            while (variable.find()) {
                values.put(variable.group(1), variable.group(2).strip());
            }
        }
        Map<String, String> styles = new LinkedHashMap<>();
        RULE.matcher(USE.matcher(root.replaceAll(""))
                .replaceAll(use -> Matcher.quoteReplacement(
                        value(values, use.group(1), css))))
                .results()
                .forEach(rule -> styles.put(rule.group(1),
                        rule.group(2).replace('"', '\'')));
        return styles;
    }

    private static String value(Map<String, String> values, String variable,
            Path css) {
        String value = values.get(variable);
        if (value == null) {
            throw new IllegalArgumentException(
                    css + " uses " + variable + ", which :root does not set");
        }
        return value;
    }

    private static String element(String svg, String tag, Path file) {
        Matcher element = Pattern
                .compile("<" + tag + ">\\s*(\\S.*?)\\s*</" + tag + ">",
                        Pattern.DOTALL)
                .matcher(svg);
        if (!element.find()) {
            throw new IllegalArgumentException(file + " has no <" + tag
                    + ">: a figure says in words what it shows");
        }
        return element.group(1).replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
