package org.withoutlocks.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jcstress.JCStress;

/**
 * Puts the vectors under stress and records what was seen, with the machine it
 * was seen on, for the book: {@code Recorder FILE MODE}. A run that shows a
 * flaw where none may be, or none where one must be, is not recorded.
 */
public final class Recorder {

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: Recorder FILE MODE,"
                    + " for example: Recorder results/weak.txt quick");
            System.exit(2);
        }
        List<Finding> findings = Run.of(Trial.all(), args[1]);
        List<String> lines = new ArrayList<>(Table.of(findings));
        lines.add("");
        lines.add("jcstress "
                + JCStress.class.getPackage().getImplementationVersion()
                + " in mode " + args[1] + ", "
                + LocalDate.now(ZoneOffset.UTC));
        lines.addAll(Machine.lines());
        lines.forEach(System.out::println);
        List<String> complaints = findings.stream()
                .flatMap(finding -> finding.complaints().stream())
                .toList();
        if (!complaints.isEmpty()) {
            System.err.println("Not recorded:");
            complaints.forEach(System.err::println);
            System.exit(1);
        }
        Path file = Path.of(args[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    private Recorder() {}
}
