package org.withoutlocks.weave.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Law: a cross reference to another page names page, anchor and text. Without
 * them Asciidoctor shows a file name, and links to the cover in the PDF.
 */
public final class CrossReferences {

    private static final Pattern XREF =
            Pattern.compile("xref:([\\w./-]+)(#[\\w-]*)?\\[([^]]*)]");

    /** Returns one message for each reference in a page that breaks the law. */
    public static List<String> violations(String page, String prose) {
        List<String> found = new ArrayList<>();
        List<String> lines = prose.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher xref = XREF.matcher(lines.get(i));
            while (xref.find()) {
                boolean complete = xref.group(1).endsWith(".adoc")
                        && xref.group(2) != null && xref.group(2).length() > 1
                        && !xref.group(3).isBlank();
                if (!complete) {
                    found.add(page + ":" + (i + 1) + ": " + xref.group()
                            + " should name page, anchor and text:"
                            + " xref:02-get.adoc#locate[where an index lives]");
                }
            }
        }
        return found;
    }

    private CrossReferences() {}
}
