package org.withoutlocks.lab.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns the little AsciiDoc that exercises use into lines of text. */
public final class AsciiDoc {

    private static final Pattern XREF =
            Pattern.compile("xref:[^\\[\\s]*\\[([^]]*)]");
    private static final Pattern LINK =
            Pattern.compile("(https?://[^\\[\\s]*)\\[([^]]*)]");
    private static final Pattern QUOTED = Pattern.compile("\"`(.*?)`\"");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w`])_([^_]+)_(?![\\w`])");
    private static final Pattern STRONG =
            Pattern.compile("(?<!\\w)\\*([^*\\s][^*]*)\\*(?!\\w)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TITLE = Pattern.compile("\\.([^ .].*)");
    private static final Pattern ITEM = Pattern.compile("(\\*|\\.|-) .*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\[[^]]*]");
    private static final Pattern FENCE = Pattern.compile("----|\\.{4}|====");

    /**
     * Returns the text with paragraphs filled to the width, and blocks of code
     * as they are.
     */
    public static List<String> lines(List<String> source, int width) {
        List<String> result = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean literal = false;
        for (String line : source) {
            boolean fence = FENCE.matcher(line).matches();
            if (fence) {
                flush(paragraph, width, result);
                literal = !literal;
            } else if (literal) {
                result.add("    " + line);
            } else if (line.isBlank()) {
                flush(paragraph, width, result);
                result.add("");
            } else if (TITLE.matcher(line).matches()) {
                flush(paragraph, width, result);
                result.add(inline(line.substring(1)));
            } else if (!ATTRIBUTES.matcher(line).matches()) {
                if (ITEM.matcher(line).matches()) {
                    flush(paragraph, width, result);
                }
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        }
        flush(paragraph, width, result);
        while (!result.isEmpty()
                && result.get(result.size() - 1).isEmpty()) {
            result.remove(result.size() - 1);
        }
        return result;
    }

    private static void flush(StringBuilder paragraph, int width,
            List<String> result) {
        if (paragraph.isEmpty()) {
            return;
        }
        String indent = ITEM.matcher(paragraph).matches() ? "  " : "";
        StringBuilder line = new StringBuilder();
        for (String word : inline(paragraph.toString()).split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                result.add(line.toString());
                line = new StringBuilder(indent);
            }
            line.append(line.toString().isBlank() ? "" : " ").append(word);
        }
        result.add(line.toString());
        paragraph.setLength(0);
    }

    /** Returns one line without its markup. */
    public static String inline(String text) {
        String result = XREF.matcher(text).replaceAll("\"$1\"");
        result = LINK.matcher(result).replaceAll("$2 ($1)");
        result = QUOTED.matcher(result).replaceAll("\"$1\"");
        result = EMPHASIS.matcher(result).replaceAll("$1");
        result = STRONG.matcher(result).replaceAll("$1");
        return CODE.matcher(result).replaceAll("$1").replace("{empty}", "");
    }

    private AsciiDoc() {}
}
