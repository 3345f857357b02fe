package org.withoutlocks.weave;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What javac reads in a file, and the lines where it stands. */
record JavaFile(CompilationUnitTree unit, SourcePositions positions) {

    static JavaFile parse(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null,
                    null, null, files.getJavaFileObjects(file));
            return new JavaFile(task.parse().iterator().next(),
                    Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot parse " + file, e);
        }
    }

    /** Says whether somebody wrote it, and not the compiler. */
    boolean isWritten(Tree tree) {
        return positions.getEndPosition(unit, tree) >= 0;
    }

    /** Returns the line where it begins, after its comment. */
    int first(Tree tree) {
        return line(positions.getStartPosition(unit, tree));
    }

    int last(Tree tree) {
        return line(positions.getEndPosition(unit, tree));
    }

    private int line(long position) {
        return (int) unit.getLineMap().getLineNumber(position);
    }
}
