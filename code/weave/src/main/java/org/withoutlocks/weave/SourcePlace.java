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

    private SourcePlace() {}
}
