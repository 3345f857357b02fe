package org.withoutlocks.lab.work;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The first error of a compilation.
 *
 * @param file the file; null if the error is in none
 * @param line the line, from 1
 * @param message what the compiler says
 */
public record CompileError(@Nullable Path file, long line, long column,
        String message) {

    static CompileError of(Diagnostic<? extends JavaFileObject> said,
            String preface) {
        JavaFileObject source = said.getSource();
        return new CompileError(
                source == null ? null : Path.of(source.toUri()),
                said.getLineNumber(), said.getColumnNumber(),
                preface + said.getMessage(Locale.ENGLISH));
    }

    @Override
    public String toString() {
        return file == null ? message
                : file.getFileName() + ":" + line + ": " + message;
    }
}
