package org.withoutlocks.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.withoutlocks.explorer.Request.Kind;

/**
 * Collects what the AsciiDoc files of a folder ask for. What stands in a
 * listing, a literal block or a comment asks for nothing.
 */
final class Requests {

    private static final Pattern SCHEDULE = Pattern
            .compile("schedule::([^\\[]+)\\[\"?([^\",]*)\"?(.*)]\\s*");

    private static final Pattern GAME =
            Pattern.compile("game::([^\\[]+)\\[(.*)]\\s*");

    private static final Pattern RIGHT =
            Pattern.compile("(?:^|,)\\s*right=\"?([^\",]+)");

    private static final Pattern QUESTION = Pattern.compile(
            "\\[question[^,\\]]*,\\s*\"?([^\",\\]]+?)\"?\\s*(?:,.*)?]\\s*");

    private static final Pattern VERBATIM =
            Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3,}\\w*)\\s*");

    private final Map<String, Request> byFile = new LinkedHashMap<>();

    /** Returns each request once. */
    static List<Request> of(Path folder) throws IOException {
        Requests requests = new Requests();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path prose : files
                    .filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .toList()) {
                requests.read(prose);
            }
        }
        return new ArrayList<>(requests.byFile.values());
    }

    private void read(Path prose) throws IOException {
        int at = 0;
        String end = "";
        for (String line : Files.readAllLines(prose)) {
            at++;
            Matcher verbatim = VERBATIM.matcher(line);
            if (!end.isEmpty()) {
                end = line.strip().equals(end) ? "" : end;
            } else if (verbatim.matches()) {
                end = verbatim.group(1).replaceFirst("\\w+$", "");
            } else {
                read(line, prose + ":" + at);
            }
        }
    }

    private void read(String line, String place) {
        Matcher schedule = SCHEDULE.matcher(line);
        Matcher game = GAME.matcher(line);
        Matcher question = QUESTION.matcher(line);
        if (schedule.matches()) {
            boolean replay = schedule.group(3).contains("opts=replay");
            add(new Request(replay ? Kind.REPLAY : Kind.SHORTEST,
                    schedule.group(1), replay ? schedule.group(2) : "",
                    place));
        } else if (game.matches()) {
            graph(game.group(1), place);
            Matcher right = RIGHT.matcher(game.group(2));
            if (right.find()) {
                graph(right.group(1), place);
            }
        } else if (question.matches()) {
            graph(question.group(1), place);
        }
    }

    private void graph(String scenario, String place) {
        add(new Request(Kind.GRAPH, scenario.strip(), "", place));
    }

    private void add(Request request) {
        byFile.putIfAbsent(request.file(), request);
    }

    private Requests() {}
}
