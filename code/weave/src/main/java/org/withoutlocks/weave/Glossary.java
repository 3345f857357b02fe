package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The terms of the book. An entry {@code [[term-cas]]compare-and-set, CAS::}
 * makes two words lead to {@code term-cas}; so do their plurals.
 */
final class Glossary {

    private static final Pattern ENTRY =
            Pattern.compile("(?m)^\\[\\[(term-[\\w-]+)]](.+)::(?:\\s|$)");

    /** Code, macros, attributes and addresses, which are left alone. */
    private static final String OPAQUE =
            "`[^`]*`|\\{[\\w-]+}|\\b[a-z]+:[^\\s\\[]*\\[[^]]*]|https?:\\S+";

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final String file;
    private final Pattern words;

    /** Reads the glossary from an AsciiDoc file. */
    Glossary(Path file) {
        this.file = file.getFileName().toString();
        ENTRY.matcher(text(file))
                .results()
                .forEach((MatchResult entry) -> {
                    for (String term : entry.group(2).split(", ", -1)) {
                        ids.put(term.toLowerCase(Locale.ROOT), entry.group(1));
                    }
                });
        words = Pattern.compile("(" + OPAQUE + ")|(?<![\\w-])("
                + ids.keySet()
                        .stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Glossary::pattern)
                        .collect(Collectors.joining("|"))
                + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    private static String pattern(String term) {
        return term.endsWith("y")
                ? Pattern.quote(term.substring(0, term.length() - 1))
                        + "(?:y|ies)"
                : Pattern.quote(term) + "(?:s|es)?";
    }

    /** The uses of terms in one page, of which the first of each is linked. */
    final class Page {

        private final Set<String> seen = new HashSet<>();

        /** Returns AsciiDoc in which each term not seen before is a link. */
        String link(String prose) {
            return words.matcher(prose)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(1) != null
                                    ? opaque(found.group())
                                    : term(found.group())));
        }

        private String opaque(String text) {
            ids.values()
                    .stream()
                    .filter(id -> text.contains("#" + id + "["))
                    .forEach(seen::add);
            return text;
        }

        private String term(String word) {
            String id = id(word.toLowerCase(Locale.ROOT));
            return seen.add(id)
                    ? "xref:" + file + "#" + id + "[" + word + "]"
                    : word;
        }
    }

    private String id(String word) {
        return ids.entrySet()
                .stream()
                .filter(term -> word.matches(pattern(term.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
