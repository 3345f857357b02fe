package org.withoutlocks.lab.grade;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reports of a class as CSV (RFC 4180), a line for each student. */
public final class Table {

    /** Writes the table. */
    public static void write(List<Report> reports, Path file)
            throws IOException {
        List<String> exercises = exercises(reports);
        CsvSchema.Builder head = CsvSchema.builder();
        Stream.of("student", "standing", "points", "of")
                .forEach(head::addColumn);
        exercises.forEach(each -> head.addColumn(each)
                .addColumn(each + " of"));
        head.addColumn("to look at");
        new CsvMapper().writer(head.build().withHeader())
                .writeValues(file.toFile())
                .writeAll(reports.stream()
                        .map(report -> line(report, exercises))
                        .toList())
                .close();
    }

    private static List<Object> line(Report report, List<String> exercises) {
        List<Object> line = new ArrayList<>(
                List.of(report.student(), report.standing(),
                        report.standing() == Standing.NOT_GRADED ? ""
                                : report.points(),
                        report.of()));
        for (String exercise : exercises) {
            Grade grade = report.exercises()
                    .stream()
                    .filter(each -> each.exercise().equals(exercise))
                    .findFirst()
                    .orElse(null);
            line.add(grade == null ? "" : grade.points());
            line.add(grade == null ? "" : grade.of());
        }
        line.add(troubles(report));
        return line;
    }

    /** Returns the numbers of all exercises in some reports. */
    static List<String> exercises(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.exercises().stream())
                .map(Grade::exercise)
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns what somebody should look at; empty if nothing. */
    public static String troubles(Report report) {
        return report.trouble() + report.exercises()
                .stream()
                .filter(grade -> !grade.trouble().isEmpty())
                .map(grade -> grade.exercise() + ": " + grade.trouble())
                .collect(Collectors.joining("\n"));
    }

    private Table() {}
}
