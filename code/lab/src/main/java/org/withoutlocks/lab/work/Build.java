package org.withoutlocks.lab.work;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

    static final String MISSING =
            "The tests use what your code no longer has;"
                    + " the starter's signatures have to stay.";

    private static final int SECONDS = 60;

    /**
     * The language is that of Java 17. A JDK 17 need not be told, which is
     * faster: it would unpack its list of older ones for each compilation.
     */
    private static final List<String> LANGUAGE =
            Runtime.version().feature() == 17 ? List.of()
                    : List.of("--release", "17");

    private final Check check;
    private final int seconds;
    private final JavaCompiler compiler;
    private final StandardJavaFileManager files;
    private final String libraries;

    /**
     * @param check what the student's classes have to pass
     * @throws Unusable if this Java has no compiler
     */
    public Build(Check check) {
        this(check, SECONDS);
    }

    /**
     * @param check what the student's classes have to pass
     * @param seconds after which the compiler is given up
     * @throws Unusable if this Java has no compiler
     */
    public Build(Check check, int seconds) {
        this.seconds = seconds;
        JavaCompiler found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new Unusable("This Java has no compiler: install a JDK, 17 or"
                    + " later, and let JAVA_HOME name it.");
        }
        this.check = check;
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
     * @return what is wrong, if it cannot be run
     * @throws Unusable if the compiler takes too long
     */
    public Optional<Problem> build(Exercise exercise, List<Path> student,
            Path scratch) {
        try {
            Path classes = scratch.resolve("classes");
            List<Path> main = new ArrayList<>(student);
            main.addAll(exercise.given());
            Optional<Problem> problem =
                    compile(main, classes, libraries, "");
            if (problem.isEmpty()) {
                problem = check.problem(exercise.packageName(), main, classes);
            }
            if (problem.isEmpty()) {
                copyTexts(main, classes.resolve(exercise.packageName()));
                problem = addTests(exercise, classes,
                        scratch.resolve("tests"));
            }
            for (Path variant : exercise.variants()) {
                if (problem.isEmpty()) {
                    try (Stream<Path> sources = Files.list(variant)) {
                        problem = compile(sources.toList(),
                                scratch.resolve("variants")
                                        .resolve(variant.getFileName()),
                                libraries + File.pathSeparator
                                        + classes,
                                "");
                    }
                }
            }
            return problem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests' classes come beside the others, and replace none. */
    private Optional<Problem> addTests(Exercise exercise, Path classes,
            Path apart) throws IOException {
        List<Path> sources = new ArrayList<>(exercise.tests());
        sources.addAll(exercise.hidden());
        Optional<Problem> problem = compile(sources, apart,
                libraries + File.pathSeparator + classes, MISSING + "\n");
        if (problem.isPresent()) {
            return problem;
        }
        try (Stream<Path> found = Files.walk(apart)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path name = apart.relativize(file);
                Path target = classes.resolve(name);
                if (Files.exists(target)) {
                    return Optional.of(Problem.ofCompiler("The tests have a"
                            + " class " + name.getFileName()
                                    .toString()
                                    .replace(".class", "")
                            + ", too; give yours another name."));
                }
                Files.createDirectories(target.getParent());
                Files.move(file, target);
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> compile(List<Path> sources, Path into,
            String classPath, String preface) throws IOException {
        Files.createDirectories(into);
        List<Path> java = sources.stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        if (java.isEmpty()) {
            return Optional.empty();
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        boolean compiled;
        try {
            List<String> options = new ArrayList<>(LANGUAGE);
            options.addAll(List.of("-d", into.toString(), "-cp", classPath,
                    "-g", "-proc:none", "-Xlint:none", "-implicit:none",
                    "-sourcepath", into.toString()));
            compiled = inTime(compiler.getTask(Writer.nullWriter(), files, said,
                    options, null, files.getJavaFileObjectsFromPaths(java)));
        } catch (ExecutionException e) {
            return Optional.of(Problem.ofCompiler("The compiler gave up: "
                    + e.getCause().getMessage()));
        }
        if (compiled) {
            return Optional.empty();
        }
        return Optional.of(said.getDiagnostics()
                .stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(first -> Problem.of(first, preface))
                .orElseGet(() -> Problem.ofCompiler("The compiler gave up.")));
    }

    /** Types can be written over which the compiler thinks for years. */
    private boolean inTime(JavaCompiler.CompilationTask task)
            throws ExecutionException {
        FutureTask<Boolean> compilation = new FutureTask<>(task);
        Thread thread = new Thread(compilation, "compiler");
        thread.setDaemon(true);
        thread.start();
        try {
            return compilation.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Unusable("The compiler was given up after " + seconds
                    + " seconds.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unusable("The compiler was interrupted.", e);
        }
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
