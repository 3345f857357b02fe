package org.withoutlocks.weave;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in the brackets of a macro. */
record MacroAttributes(Map<String, Object> all) {

    boolean has(String name) {
        return all.containsKey(name);
    }

    /** Returns an empty text if there is none of that name. */
    String text(String name) {
        return text(name, "");
    }

    String text(String name, String otherwise) {
        return all.getOrDefault(name, otherwise).toString();
    }

    /** Returns what stands between commas. */
    List<String> list(String name) {
        return Stream.of(text(name).split(",\\s*", -1))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
