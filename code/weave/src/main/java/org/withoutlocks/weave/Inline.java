package org.withoutlocks.weave;

import java.util.regex.Pattern;

/** The little AsciiDoc that {@link StepText} writes, as HTML. */
final class Inline {

    private static final Pattern CODE = Pattern.compile("`\\+(.*?)\\+`");
    private static final Pattern PLAIN = Pattern.compile("\\+\\+(.*?)\\+\\+");
    private static final Pattern STRONG = Pattern.compile("\\*(.+?)\\*");

    static String html(String asciidoc) {
        String escaped = asciidoc.replaceAll("(?<=\\w)'(?=s )", "’")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\|", "|");
        String code = CODE.matcher(escaped).replaceAll("<code>$1</code>");
        return STRONG.matcher(PLAIN.matcher(code).replaceAll("$1"))
                .replaceAll("<strong>$1</strong>");
    }

    private Inline() {}
}
