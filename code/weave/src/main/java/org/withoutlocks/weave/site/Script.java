package org.withoutlocks.weave.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A script of the site. It is written as one strict function of its parts, so
 * that nothing in it has a name for other scripts of the page. A module would
 * do the same, but browsers load none from a file.
 *
 * @param file its name in the site
 * @param block which blocks of a page need it, as a selector; empty if it is
 *        not for blocks
 * @param parts files of the theme
 */
record Script(String file, String block, List<String> parts) {

    private static final List<Script> ALL = List.of(
            script("theme.js", "", "site/theme.js"),
            script("site.js", "", "site/pages.js", "site/contents.js",
                    "site/sections.js", "site/copy.js", "site/printing.js"),
            script("search.js", "", "site/words.js", "site/book.js",
                    "site/search.js", "site/slash.js", "site/found.js"),
            script("player.js", ".player", "site/play.js", "site/player.js"),
            script("game.js", ".game", "site/play.js", "site/game.js"),
            script("question.js", ".question", "site/question.js"),
            script("slides/slides.js", "", "slides/slides.js"));

    private static Script script(String file, String block, String... parts) {
        return new Script(file, block, List.of(parts));
    }

    /** Returns the scripts for blocks that the page has. */
    static Stream<Script> forBlocksOf(Element body) {
        return ALL.stream()
                .filter(script -> !script.block.isEmpty()
                        && body.selectFirst(script.block) != null);
    }

    /** Writes every script, of the parts in {@code theme}. */
    static void writeAll(Path theme, Path site) throws IOException {
        for (Script script : ALL) {
            StringBuilder text = new StringBuilder();
            for (String part : script.parts) {
                text.append(Files.readString(theme.resolve(part)));
            }
            Path file = site.resolve(script.file);
            Files.createDirectories(file.getParent());
            Files.writeString(file,
                    "\"use strict\";\n(() => {\n" + text + "})();\n");
        }
    }
}
