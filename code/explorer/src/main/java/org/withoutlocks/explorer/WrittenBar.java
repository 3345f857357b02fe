package org.withoutlocks.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bar of a written history; lines and columns count from 1. */
record WrittenBar(String thread, int line, int called, int returned,
        WrittenCall call) {

    private static final Pattern NAME = Pattern.compile("\\s*([^\\s|]+)\\s*");
    private static final Pattern BAR =
            Pattern.compile("\\|-*([^|>]*?)-*([|>])\\s*");

    /** Parses a line: the name of a thread, then its bars. */
    static List<WrittenBar> parse(String text, int line) {
        Matcher name = NAME.matcher(text);
        if (!name.lookingAt()) {
            throw problem(line, 1, "a line begins with the name of a thread");
        }
        List<WrittenBar> bars = new ArrayList<>();
        Matcher bar = BAR.matcher(text);
        int at = name.end();
        while (at < text.length()) {
            if (!bar.find(at) || bar.start() != at) {
                throw problem(line, at + 1,
                        "a bar goes from | to |, or to > if it never ends");
            }
            WrittenCall call = WrittenCall.parse(bar.group(1).strip());
            if (call == null) {
                throw problem(line, at + 1, "\"" + bar.group(1)
                        + "\" is not a call such as get(0): A");
            }
            boolean pending = bar.group(2).equals(">");
            at = bar.end();
            if (pending && at < text.length()) {
                throw problem(line, at + 1, name.group(1)
                        + " goes on, although a call of it never returned");
            }
            bars.add(new WrittenBar(name.group(1), line, bar.start() + 1,
                    pending ? Integer.MAX_VALUE : bar.start(2) + 1, call));
        }
        if (bars.isEmpty()) {
            throw problem(line, 1, name.group(1) + " calls nothing");
        }
        return bars;
    }

    boolean isPending() {
        return returned == Integer.MAX_VALUE;
    }

    WrittenHistory.Operation operation() {
        return new WrittenHistory.Operation(thread, call.text(), called,
                returned);
    }

    IllegalArgumentException problem(int column, String what) {
        return problem(line, column, what);
    }

    /** Returns an exception that says where the text is wrong. */
    static IllegalArgumentException problem(int line, int column,
            String what) {
        return new IllegalArgumentException(
                "line " + line + ", column " + column + ": " + what);
    }
}
