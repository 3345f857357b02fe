package org.withoutlocks.lab.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.withoutlocks.lab.judge.Status;

/** The reports of a class as a page for the instructor. */
public final class Overview {

    private static final String STYLE =
            """
                    :root { color-scheme: light dark; }
                    body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
                    .wide { overflow-x: auto; }
                    table { border-collapse: collapse; margin: 1rem 0; }
                    caption { text-align: left; font-weight: 600; padding: .5rem 0; }
                    th, td { border: 1px solid #8888; padding: .3rem .6rem; text-align: left; vertical-align: top; }
                    td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
                    pre { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 60rem; }
                    """;

    /** Writes the page. */
    public static void write(List<Report> reports, Path file)
            throws IOException {
        Document page = Document.createShell("");
        page.prependChild(
                new DocumentType("html", "", ""));
        Objects.requireNonNull(page.firstElementChild()).attr("lang", "en");
        page.title("Grades");
        page.charset(StandardCharsets.UTF_8);
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width");
        page.head().appendElement("style").appendText(STYLE);
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text("Grades");
        main.appendElement("p").text(summary(reports));
        toLookAt(main, reports);
        students(main, reports);
        properties(main, reports);
        main.appendElement("h2").text("What was found");
        reports.forEach(each -> findings(main, each, id(reports, each)));
        Files.write(file,
                page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns how many there are of which standing, in a sentence. */
    public static String summary(List<Report> reports) {
        return reports.size() + " submissions: "
                + count(reports, Standing.PASSED) + " passed, "
                + count(reports, Standing.FAILED) + " failed, "
                + count(reports, Standing.NOT_GRADED)
                + " could not be graded.";
    }

    private static long count(List<Report> reports, Standing standing) {
        return reports.stream()
                .filter(each -> each.standing() == standing)
                .count();
    }

    private static void toLookAt(Element main, List<Report> reports) {
        List<Report> found = reports.stream()
                .filter(each -> !Table.troubles(each).isEmpty())
                .sorted(Comparator.comparing(Report::standing).reversed())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        main.appendElement("h2").text("To look at");
        Element list = main.appendElement("ul");
        for (Report report : found) {
            Element item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", "#" + id(reports, report))
                    .text(report.student());
            item.appendText(", " + report.standing());
            item.appendElement("pre").text(Table.troubles(report));
        }
    }

    private static void students(Element main, List<Report> reports) {
        List<String> exercises = Table.exercises(reports);
        Element table = table(main, "Points of each student",
                Stream.of(Stream.of("student", "standing", "points"),
                        exercises.stream())
                        .flatMap(each -> each)
                        .toList());
        for (Report report : reports) {
            Element row = table.appendElement("tr");
            row.appendElement("th")
                    .attr("scope", "row")
                    .appendElement("a")
                    .attr("href", "#" + id(reports, report))
                    .text(report.student());
            row.appendElement("td").text(report.standing().toString());
            number(row, report.standing() == Standing.NOT_GRADED ? ""
                    : report.points() + " of " + report.of());
            for (String exercise : exercises) {
                number(row,
                        report.exercises()
                                .stream()
                                .filter(each -> each.exercise()
                                        .equals(exercise))
                                .map(each -> each.points() + " of "
                                        + each.of())
                                .findFirst()
                                .orElse(""));
            }
        }
    }

    private static String id(List<Report> reports, Report report) {
        return "student-" + (reports.indexOf(report) + 1);
    }

    private static void properties(Element main, List<Report> reports) {
        Map<String, int[]> having = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> report.exercises().stream())
                .forEach(grade -> grade.properties().forEach(each -> {
                    int[] counts = having.computeIfAbsent(grade.exercise()
                            + "\n" + each.name()
                            + (each.hidden() ? " (hidden)" : ""),
                            name -> new int[2]);
                    counts[0] += each.status() == Status.PASSED ? 1 : 0;
                    counts[1]++;
                }));
        Element table = table(main, "How many have each property",
                List.of("exercise", "property", "have it"));
        having.forEach((name, counts) -> {
            String[] parts = name.split("\n", 2);
            Element row = table.appendElement("tr");
            row.appendElement("td").text(parts[0]);
            row.appendElement("th").attr("scope", "row").text(parts[1]);
            number(row, counts[0] + " of " + counts[1]);
        });
    }

    private static Element table(Element main, String caption,
            List<String> head) {
        Element table = main.appendElement("div")
                .addClass("wide")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", caption)
                .appendElement("table");
        table.appendElement("caption").text(caption);
        Element row = table.appendElement("thead").appendElement("tr");
        head.forEach(each -> row.appendElement("th")
                .attr("scope", "col")
                .text(each));
        return table.appendElement("tbody");
    }

    private static void number(Element row, String text) {
        row.appendElement("td").addClass("number").text(text);
    }

    private static void findings(Element main, Report report, String id) {
        Element section = main.appendElement("details").attr("id", id);
        section.appendElement("summary")
                .text(report.student() + ": " + report.standing());
        Element list = section.appendElement("ul");
        for (Grade grade : report.exercises()) {
            grade.properties()
                    .stream()
                    .filter(each -> each.status() == Status.FAILED)
                    .forEach(each -> {
                        Element item = list.appendElement("li");
                        item.text(grade.exercise() + " " + each.name());
                        item.appendElement("pre")
                                .text(each.message()
                                        + (each.schedule().isEmpty() ? ""
                                                : "\n" + each.scenario() + " \""
                                                        + each.schedule()
                                                        + "\""));
                    });
        }
    }

    private Overview() {}
}
