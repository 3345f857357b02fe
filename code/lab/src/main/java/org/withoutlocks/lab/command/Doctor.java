package org.withoutlocks.lab.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import org.withoutlocks.lab.Lab;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.screen.Screen.Ink;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says what is missing, and what to do. */
@Command(name = "doctor", description = "Say what is missing on this machine,"
        + " and what to do about it.")
public final class Doctor implements Callable<Integer> {

    private static final int OLDEST = 17;

    @ParentCommand
    private Lab lab;

    private boolean well = true;

    @Override
    public Integer call() {
        Bench bench = lab.bench();
        Screen screen = bench.screen;
        check(screen, Runtime.version().feature() >= OLDEST,
                "Java " + Runtime.version() + ", "
                        + System.getProperty("java.home"),
                "install a JDK, " + OLDEST + " or later");
        check(screen, ToolProvider.getSystemJavaCompiler() != null,
                "a compiler",
                "this is a JRE; install a JDK, and let JAVA_HOME name it");
        check(screen, !bench.catalog.exercises().isEmpty(),
                bench.catalog.exercises().size() + " exercises in "
                        + bench.home.exercises(),
                "unzip the lab again");
        check(screen, canWrite(bench.home.work()),
                "can write in " + bench.home.work(),
                "move the lab to a folder of your own");
        screen.line(bench.home.book()
                .map(page -> screen.in(Ink.GOOD, "ok       ") + "the book, "
                        + page)
                .orElse("none     the book is not rendered; the exercises do"
                        + " without. In the folder above: mvn package"
                        + " -DskipTests"));
        screen.line(well ? "All is well." : "Mend what is marked above.");
        return well ? 0 : 1;
    }

    private void check(Screen screen, boolean fine, String what,
            String remedy) {
        well &= fine;
        screen.line(fine ? screen.in(Ink.GOOD, "ok       ") + what
                : screen.in(Ink.BAD, "missing  ") + what + ": " + remedy);
    }

    private static boolean canWrite(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "doctor", ""));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
