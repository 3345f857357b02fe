package org.withoutlocks.weave;

import java.util.regex.Pattern;

/** The little AsciiDoc that {@link StepText} writes, as HTML. */
final class Inline {

    private static final Pattern CODE = Pattern.compile("`\\+(.*?)\\+`");
    private static final Pattern STRONG = Pattern.compile("\\*(.+?)\\*");

    static String html(String asciidoc) {
        String escaped = asciidoc.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\\|", "|");
        return STRONG
                .matcher(CODE.matcher(escaped).replaceAll("<code>$1</code>"))
                .replaceAll("<strong>$1</strong>");
    }

    private Inline() {}
}
