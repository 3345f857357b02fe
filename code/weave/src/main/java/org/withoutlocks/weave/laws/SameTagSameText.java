package org.withoutlocks.weave.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.withoutlocks.weave.TaggedSource;

/**
 * Law: a tag that a file has in two consecutive chapters has the same text in
 * both. A reader who saw the listing once can trust it until it is replaced.
 */
public final class SameTagSameText {

    /** Returns one message for each tag that breaks the law. */
    public static List<String> violations(List<Chapter> chapters) {
        List<String> found = new ArrayList<>();
        for (int i = 1; i < chapters.size(); i++) {
            for (TaggedSource source : chapters.get(i).stage()) {
                chapters.get(i - 1)
                        .versionOf(source)
                        .ifPresent(before -> compare(before, source, found));
            }
        }
        return found;
    }

    private static void compare(TaggedSource before, TaggedSource after,
            List<String> found) {
        for (String tag : after.tags()) {
            if (before.tags().contains(tag)
                    && !before.text(tag).equals(after.text(tag))) {
                found.add(after.file() + ":" + after.in(tag).get(0).number()
                        + ": tag " + tag + " differs from the one in "
                        + before.file() + ": " + firstDifference(
                                before.text(tag), after.text(tag))
                        + ". Changed code gets a new tag name.");
            }
        }
    }

    private static String firstDifference(List<String> before,
            List<String> after) {
        int i = 0;
        while (line(before, i).equals(line(after, i))) {
            i++;
        }
        return "\"" + line(before, i).orElse("(end)").strip() + "\" became \""
                + line(after, i).orElse("(end)").strip() + "\"";
    }

    private static Optional<String> line(List<String> lines, int i) {
        return i < lines.size() ? Optional.of(lines.get(i)) : Optional.empty();
    }

    private SameTagSameText() {}
}
