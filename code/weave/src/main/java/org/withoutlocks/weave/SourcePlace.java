package org.withoutlocks.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

/** Where something is in the source of a page, for messages. */
final class SourcePlace {

    /**
     * Returns file and line, as far as Asciidoctor knows them; it knows those
     * of the section.
     *
     * @param isThere is given the lines from one on
     */
    static String of(StructuralNode parent, Predicate<List<String>> isThere,
            String unknown) {
        Cursor section = parent.getSourceLocation();
        if (section == null || section.getFile() == null) {
            return unknown;
        }
        try {
            List<String> lines =
                    Files.readAllLines(Path.of(section.getFile()));
            int line = section.getLineNumber();
            while (line < lines.size() && !isThere
                    .test(lines.subList(line - 1, lines.size()))) {
                line++;
            }
            return section.getFile() + ":" + line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Does what a macro asks for. A failure gets a message that begins with
     * where the macro stands.
     *
     * @param beginning target and attributes, as far as they tell it from
     *        others: {@code A.java[tag}
     */
    static void around(StructuralNode parent, String macro, String beginning,
            Runnable work) {
        try {
            work.run();
        } catch (IllegalStateException | IllegalArgumentException
                | UncheckedIOException e) {
            String name = Path.of(beginning).getFileName().toString();
            String place = of(parent,
                    lines -> lines.get(0).startsWith(macro + "::")
                            && lines.get(0).contains(name),
                    macro + "::" + name + "]");
            throw new IllegalStateException(place + ": " + e.getMessage(), e);
        }
    }

    private SourcePlace() {}
}
