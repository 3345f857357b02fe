package org.withoutlocks.lab.work;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.withoutlocks.lab.exercise.Exercise;
import org.withoutlocks.lab.exercise.Unusable;

/**
 * Compiles an exercise in this process: the student's files and what is given,
 * then the tests against them, then each variant.
 */
public final class Build {

    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;
    private final String libraries;

    /**
     * @throws Unusable if this Java has no compiler
     */
    public Build() {
        JavaCompiler found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new Unusable("This Java has no compiler: install a JDK, 17 or"
                    + " later, and let JAVA_HOME name it.");
        }
        compiler = found;
        files = found.getStandardFileManager(null, null,
                StandardCharsets.UTF_8);
        libraries = Libraries.classPath();
    }

    /**
     * Compiles an exercise into {@code scratch/classes} and
     * {@code scratch/variants}.
     *
     * @param student the student's files
     * @return what the compiler says, if it does not compile
     */
    public Optional<CompileError> build(Exercise exercise, List<Path> student,
            Path scratch) {
        try {
            Path classes = scratch.resolve("classes");
            List<Path> main = new ArrayList<>(student);
            main.addAll(exercise.given());
            Optional<CompileError> error =
                    compile(main, classes, libraries, "");
            if (error.isEmpty()) {
                copyTexts(main, classes.resolve(exercise.packageName()));
                error = compile(exercise.tests(), classes, libraries
                        + File.pathSeparator + classes,
                        "The tests use what your code no longer has;"
                                + " the starter's signatures have to stay.\n");
            }
            for (Path variant : exercise.variants()) {
                if (error.isEmpty()) {
                    try (Stream<Path> sources = Files.list(variant)) {
                        error = compile(sources.toList(),
                                scratch.resolve("variants")
                                        .resolve(variant.getFileName()),
                                libraries + File.pathSeparator
                                        + classes,
                                "");
                    }
                }
            }
            return error;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<CompileError> compile(List<Path> sources, Path into,
            String classPath, String preface) throws IOException {
        Files.createDirectories(into);
        List<Path> java = sources.stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        if (java.isEmpty()) {
            return Optional.empty();
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        boolean compiled = compiler.getTask(null, files, said,
                List.of("-d", into.toString(), "-cp", classPath, "-g",
                        "-proc:none", "-Xlint:none", "-implicit:none",
                        "-sourcepath", into.toString(), "--release", "17"),
                null, files.getJavaFileObjectsFromPaths(java)).call();
        if (compiled) {
            return Optional.empty();
        }
        return said.getDiagnostics()
                .stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(first -> CompileError.of(first, preface));
    }

    private static void copyTexts(List<Path> from, Path into)
            throws IOException {
        Files.createDirectories(into);
        for (Path file : from) {
            if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".java")) {
                Files.copy(file, into.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
