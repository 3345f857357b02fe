package org.withoutlocks.lab;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.command.Bench;
import org.withoutlocks.lab.command.Book;
import org.withoutlocks.lab.command.CheckAll;
import org.withoutlocks.lab.command.Doctor;
import org.withoutlocks.lab.command.Grade;
import org.withoutlocks.lab.command.GradeAll;
import org.withoutlocks.lab.command.HandOut;
import org.withoutlocks.lab.command.Hint;
import org.withoutlocks.lab.command.ListAll;
import org.withoutlocks.lab.command.Replay;
import org.withoutlocks.lab.command.Reset;
import org.withoutlocks.lab.command.Run;
import org.withoutlocks.lab.command.Solution;
import org.withoutlocks.lab.command.Task;
import org.withoutlocks.lab.command.Verify;
import org.withoutlocks.lab.command.Watch;
import org.withoutlocks.lab.command.WhereYouAre;
import org.withoutlocks.lab.exercise.Unusable;
import org.withoutlocks.lab.screen.Screen;
import org.withoutlocks.lab.work.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The lab runner, from the command line. */
@Command(name = "lab", mixinStandardHelpOptions = true, version = "Vector Without Locks, lab 1", description = "The exercises of Vector Without Locks."
        + " Without a command: where you are, and what is next.", subcommands = {
            ListAll.class, Task.class, Run.class, Watch.class,
            Hint.class, Solution.class, Reset.class, Replay.class,
            Verify.class, Doctor.class, Book.class, Grade.class, GradeAll.class,
            HandOut.class, CheckAll.class})
public final class Lab implements Callable<Integer> {

    /** Nothing could be run. */
    private static final int UNUSABLE = 2;

    private final Home home;
    private final PrintStream out;

    @Option(names = "--plain", scope = CommandLine.ScopeType.INHERIT, description = "Write for a screen reader: no columns, no colours.")
    private boolean plain;

    private @Nullable Bench bench;

    /** A lab in the folder with the exercises. */
    public Lab(Home home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    public static void main(String[] args) {
        Home home = new Home(Path.of(System.getProperty("lab.home", "."))
                .toAbsolutePath()
                .normalize());
        try {
            System.exit(run(home, System.out, System.err, args));
        } catch (StackOverflowError | OutOfMemoryError e) {
            System.err.println("The lab gave up: " + e);
            System.exit(UNUSABLE);
        }
    }

    /**
     * Returns 0 if what was asked for was done and is right, 1 if something is
     * not right yet, and 2 if nothing could be done.
     */
    static int run(Home home, PrintStream out, PrintStream err,
            String... args) {
        CommandLine line = new CommandLine(new Lab(home, out));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(writer(out));
        line.setErr(writer(err));
        line.setExitCodeExceptionMapper(thrown -> UNUSABLE);
        line.setExecutionExceptionHandler((thrown, command, parsed) -> {
            if (thrown instanceof Unusable) {
                err.println(thrown.getMessage());
                return UNUSABLE;
            }
            throw thrown;
        });
        return line.execute(args);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, Charset.defaultCharset());
    }

    /** Returns what the commands share. */
    public Bench bench() {
        Bench made = bench;
        if (made == null) {
            made = new Bench(home, screen());
            bench = made;
        }
        return made;
    }

    private Screen screen() {
        return new Screen(out, !plain && Ansi.AUTO.enabled(), plain, width());
    }

    /** The launcher passes the width of the terminal on, if it knows it. */
    private static int width() {
        String columns = System.getProperty("lab.columns", "");
        return columns.matches("\\d{2,4}")
                ? Math.max(60, Integer.parseInt(columns))
                : 100;
    }

    @Override
    public Integer call() {
        WhereYouAre.tell(bench());
        return 0;
    }
}
