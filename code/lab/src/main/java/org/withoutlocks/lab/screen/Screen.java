package org.withoutlocks.lab.screen;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/**
 * Where the lab writes.
 *
 * @param colours whether to use colours
 * @param plain whether to write for a screen reader: no columns, a sentence
 *        a line
 * @param width how many characters a line may have
 */
public record Screen(PrintStream out, boolean colours, boolean plain,
        int width) {

    /** The colours, as the codes of a terminal. */
    public enum Ink {
        GOOD("32"), BAD("31"), STRONG("1"), FAINT("2");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private static final CharsetEncoder ENCODER =
            Charset.defaultCharset().newEncoder();

    private static final List<String[]> REPLACED = List.of(
            new String[]{"…", "..."}, new String[]{"–", "-"},
            new String[]{"−", "-"}, new String[]{"“", "\""},
            new String[]{"”", "\""}, new String[]{"‘", "'"},
            new String[]{"’", "'"}, new String[]{"→", "->"},
            new String[]{"·", "-"}, new String[]{"×", "x"});

    public void line(String text) {
        out.println(encodable(text));
    }

    /** Writes a sentence that may be longer than a line. */
    public void filled(String text) {
        String rest = text;
        int most = Math.min(80, width);
        while (rest.length() > most && rest.lastIndexOf(' ', most) > 0) {
            int cut = rest.lastIndexOf(' ', most);
            line(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        line(rest);
    }

    public void line() {
        out.println();
    }

    public void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    /** Returns the text in a colour, if there are colours. */
    public String in(Ink ink, String text) {
        return colours ? "\u001b[" + ink.code + "m" + text + "\u001b[0m" : text;
    }

    /** Replaces what this terminal's encoding does not have. */
    private static String encodable(String text) {
        String result = text;
        for (String[] pair : REPLACED) {
            if (result.contains(pair[0]) && !ENCODER.canEncode(pair[0])) {
                result = result.replace(pair[0], pair[1]);
            }
        }
        return result;
    }
}
