package org.withoutlocks.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A schedule as text, with a column for each actor. */
final class Table {

    /** Of a longer schedule, the beginning and the end are shown. */
    private static final int HEAD = 60;
    private static final int TAIL = 10;

    static String of(List<Step> steps) {
        int actors = steps.stream().mapToInt(Step::actor).max().orElse(0);
        List<String[]> rows = new ArrayList<>();
        rows.add(header(actors));
        for (int i = 0; i < steps.size(); i++) {
            if (i == HEAD && steps.size() > HEAD + TAIL) {
                String[] gap = empty(actors);
                gap[0] = "…";
                rows.add(gap);
                i = steps.size() - TAIL;
            }
            Step step = steps.get(i);
            String[] row = empty(actors);
            row[0] = String.valueOf(i + 1);
            row[step.actor()] = step.line() + "  " + step;
            rows.add(row);
        }
        return layOut(rows);
    }

    private static String[] header(int actors) {
        String[] row = empty(actors);
        for (int i = 1; i <= actors; i++) {
            row[i] = "T" + i;
        }
        return row;
    }

    private static String[] empty(int actors) {
        String[] row = new String[actors + 1];
        Arrays.fill(row, "");
        return row;
    }

    private static String layOut(List<String[]> rows) {
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(row[i])
                        .append(" ".repeat(widths[i] - row[i].length() + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private Table() {}
}
