package org.withoutlocks.lab.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Why a student's files cannot be run.
 *
 * @param headline what is wrong, in a sentence
 * @param file the file; null if it is in none
 * @param line the line, from 1; 0 if it is in none
 * @param column the column, from 1; 0 if it is at none
 * @param message what exactly is wrong
 */
public record Problem(String headline, @Nullable Path file, long line,
        long column, String message) {

    private static final String COMPILER = "It does not compile.";

    /** So much of a message or a line is enough. */
    private static final int MOST = 1_000;

    /** @param preface what to say first if something is missing */
    static Problem of(Diagnostic<? extends JavaFileObject> said,
            String preface) {
        JavaFileObject source = said.getSource();
        return new Problem(COMPILER,
                source == null ? null : Path.of(source.toUri()),
                said.getLineNumber(), said.getColumnNumber(),
                (said.getCode().startsWith("compiler.err.cant.") ? preface
                        : "") + said.getMessage(Locale.ENGLISH));
    }

    static Problem ofCompiler(String message) {
        return new Problem(COMPILER, null, 0, 0, message);
    }

    /** Returns all of it, with the line that it is about. */
    public String inFull() {
        return headline + "\n" + place() + cut(message)
                + source().map(line -> "\n    " + cut(line.replace('\t', ' '))
                        + (column < 1 || column > MOST ? ""
                                : "\n    " + " ".repeat((int) column - 1)
                                        + "^"))
                        .orElse("");
    }

    private static String cut(String text) {
        return text.length() <= MOST ? text
                : text.substring(0, MOST) + " …";
    }

    private String place() {
        return file == null ? ""
                : file.getFileName() + (line < 1 ? "" : ":" + line) + ": ";
    }

    private Optional<String> source() {
        if (file == null || line < 1) {
            return Optional.empty();
        }
        try {
            List<String> lines =
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
            return line > lines.size() ? Optional.empty()
                    : Optional.of(lines.get((int) line - 1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
