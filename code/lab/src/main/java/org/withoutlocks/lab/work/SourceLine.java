package org.withoutlocks.lab.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Shows a compiler's message below the line that it is about. */
final class SourceLine {

    static String show(CompileError error) {
        Path file = error.file();
        if (file == null) {
            return error.toString();
        }
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return error.toString();
        }
        if (error.line() < 1 || error.line() > lines.size()) {
            return error.toString();
        }
        String line = lines.get((int) error.line() - 1).replace('\t', ' ');
        return error + "\n    " + line + "\n    "
                + " ".repeat((int) Math.max(0, error.column() - 1)) + "^";
    }

    private SourceLine() {}
}
