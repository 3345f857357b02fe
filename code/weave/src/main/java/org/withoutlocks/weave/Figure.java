package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SVG drawn with the classes of figure.css. */
record Figure(String name, String svg, String title, String description) {

    private static final Pattern VARIABLE =
            Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /**
     * Reads a figure.
     *
     * @throws IllegalArgumentException if it has no title or no description
     */
    static Figure read(Path file) {
        String svg = text(file).replaceFirst("(?s)^.*?(?=<svg)", "");
        return new Figure(file.getFileName().toString(), svg,
                element(svg, "title", file), element(svg, "desc", file));
    }

    /** Returns what stands for the figure where it cannot be seen. */
    String alternative() {
        return title + ". " + description;
    }

    /** Returns the SVG as the site includes it: styled by the page. */
    String inline() {
        return svg;
    }

    /** Returns the SVG with the style in it and every variable resolved. */
    String print(Path css) {
        String rules = COMMENT.matcher(text(css)).replaceAll("");
        Map<String, String> values = new HashMap<>();
        Matcher variable = VARIABLE.matcher(rules);
        while (variable.find()) {
            values.put(variable.group(1), variable.group(2).strip());
        }
        String resolved = USE.matcher(rules.replaceFirst(":root \\{[^}]*}", ""))
                .replaceAll(use -> Matcher.quoteReplacement(
                        values.getOrDefault(use.group(1), "")));
        return svg.replaceFirst("(<svg[^>]*>)", "$1<style>"
                + Matcher.quoteReplacement(resolved.strip()) + "</style>");
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
