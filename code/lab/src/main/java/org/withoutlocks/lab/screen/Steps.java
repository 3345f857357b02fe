package org.withoutlocks.lab.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.lab.judge.FailedSchedule;
import org.withoutlocks.lab.judge.FailedSchedule.Line;
import org.withoutlocks.lab.screen.Screen.Ink;

/** Writes a schedule with the student's own lines, a column a thread. */
final class Steps {

    private static final int NUMBER = 5;

    /** Of a longer schedule, the beginning and the end are shown. */
    private static final int HEAD = 50;
    private static final int TAIL = 6;

    private final Screen screen;
    private final Map<String, List<String>> sources;

    /** @param sources the lines of each source file, by its name */
    Steps(Screen screen, Map<String, List<String>> sources) {
        this.screen = screen;
        this.sources = sources;
    }

    void write(FailedSchedule schedule) {
        if (screen.plain()) {
            writePlainly(schedule);
            return;
        }
        int actors = schedule.steps()
                .stream()
                .mapToInt(Line::actor)
                .max()
                .orElse(1);
        int width = Math.max(24, (screen.width() - NUMBER) / actors);
        StringBuilder head = new StringBuilder(" ".repeat(NUMBER));
        for (int i = 1; i <= actors; i++) {
            head.append(padded("T" + i, width));
        }
        screen.line(screen.in(Ink.STRONG, head.toString().stripTrailing()));
        String[] operation = new String[actors];
        for (int i = 0; i < schedule.steps().size(); i++) {
            i = skipped(i, schedule);
            Line step = schedule.steps().get(i);
            int column = step.actor() - 1;
            if (!step.operation().isEmpty()
                    && !step.operation().equals(operation[column])) {
                cell("", step.operation(), column, width, Ink.STRONG);
            }
            operation[column] = step.returned() == null ? step.operation() : "";
            cell(String.valueOf(i + 1), step.line() + "  " + source(step),
                    column, width, null);
            for (String part : parts(step.text(), width - 6)) {
                cell("", "    " + part, column, width, Ink.FAINT);
            }
            if (step.returned() != null && !step.operation().isEmpty()) {
                cell("", result(step), column, width, Ink.STRONG);
            }
        }
    }

    /** Returns the next step to show. */
    private int skipped(int i, FailedSchedule schedule) {
        int last = schedule.steps().size() - TAIL;
        if (i != HEAD || last <= HEAD) {
            return i;
        }
        screen.line("  …  and so on");
        return last;
    }

    private static String result(Line step) {
        String returned = String.valueOf(step.returned());
        return returned.isEmpty() ? "returns"
                : returned.startsWith("throws") ? returned
                        : "returns " + returned;
    }

    private void cell(String number, String text, int column, int width,
            @Nullable Ink ink) {
        String left = padded(number.isEmpty() ? ""
                : " ".repeat(
                        Math.max(0, 3 - number.length())) + number,
                NUMBER)
                + " ".repeat(column * width);
        String shown = text.length() < width ? text
                : text.substring(0, width - 2) + "…";
        screen.line(left + (ink == null ? shown : screen.in(ink, shown)));
    }

    /** Cuts what is too long, where it is likely to be readable. */
    private static List<String> parts(String text, int width) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int cut = Math.max(rest.lastIndexOf(' ', width),
                    rest.lastIndexOf('(', width - 1) + 1);
            cut = cut <= width / 2 ? width : cut;
            parts.add(rest.substring(0, cut));
            rest = "  " + rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private String source(Line step) {
        List<String> lines = sources.getOrDefault(step.file(), List.of());
        return step.line() >= 1 && step.line() <= lines.size()
                ? lines.get(step.line() - 1).strip()
                : step.file();
    }

    private void writePlainly(FailedSchedule schedule) {
        for (int i = 0; i < schedule.steps().size(); i++) {
            i = skipped(i, schedule);
            Line step = schedule.steps().get(i);
            screen.line("Step " + (i + 1) + ", thread " + step.actor()
                    + (step.operation().isEmpty() ? ""
                            : " in " + step.operation())
                    + ", " + step.file() + " line " + step.line() + ", "
                    + source(step) + " Access: " + step.text() + "."
                    + (step.returned() == null ? ""
                            : " It " + result(step) + "."));
        }
    }
}
