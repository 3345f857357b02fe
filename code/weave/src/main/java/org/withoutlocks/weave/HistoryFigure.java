package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.withoutlocks.explorer.WrittenHistory.Operation;

/** A history as a figure: a bar for a call, a dot where it takes effect. */
final class HistoryFigure {

    private static final int MOST_THREADS = 3;
    private static final double BAR = 26;
    /** How many characters of an order fit into a line. */
    private static final int LINE = 56;

    private final List<Operation> operations;
    private final Conclusion conclusion;
    private final List<String> threads;
    private final HistoryScale scale;
    private final Map<Operation, Double> points;
    private final Drawing drawing = new Drawing();

    HistoryFigure(List<Operation> operations, Conclusion conclusion) {
        this.operations = operations;
        this.conclusion = conclusion;
        threads = operations.stream()
                .map(Operation::thread)
                .distinct()
                .toList();
        if (threads.size() > MOST_THREADS) {
            throw new IllegalStateException("a figure has room for "
                    + MOST_THREADS + " threads, and not " + threads.size());
        }
        scale = new HistoryScale(operations);
        points = scale.points(
                conclusion.hasPoints() ? conclusion.order() : List.of());
    }

    /** Returns the figure, as one of a chapter. */
    Figure draw(String chapter, String title) {
        double y = 24;
        for (int i = 0; i < threads.size(); i++) {
            y = drawThread(i, y);
        }
        y += 25;
        drawTime(y);
        if (!conclusion.note().isEmpty()) {
            y += 32;
            drawing.text("note", 8, y, conclusion.note());
            for (String line : lines(conclusion.order())) {
                y += 20;
                drawing.text("label", 8, y, line);
            }
        }
        return drawing.figure(chapter + "-history", y + 10, title,
                HistoryWords.of(operations, conclusion));
    }

    /** The labels of the last of several threads are below their bars. */
    private double drawThread(int thread, double y) {
        int last = threads.size() - 1;
        boolean below = thread > 0 && thread == last;
        double top = below ? y : y + 10;
        double bottom = top + BAR;
        List<Operation> own = operations.stream()
                .filter(operation -> operation.thread()
                        .equals(threads.get(thread)))
                .toList();
        drawing.text("strong", 8, top + 18, threads.get(thread));
        double[] labels = scale.labels(own);
        for (int i = 0; i < labels.length; i++) {
            drawBar(own.get(i), "t" + (thread + 1) + "-area", top);
            drawing.text("code", labels[i], below ? bottom + 19 : y,
                    own.get(i).text());
        }
        return below ? bottom + 19
                : bottom + (thread == last ? 0 : thread == last - 1 ? 26 : 34);
    }

    private void drawBar(Operation operation, String style, double top) {
        double from = scale.from(operation);
        double to = scale.to(operation);
        double middle = top + BAR / 2;
        if (operation.isPending()) {
            drawing.path(style, "M%s %s H%s V%s H%s", to, top, from, top + BAR,
                    to);
            drawing.path("head", "M%s %s L%s %s L%s %s Z", to + 8, middle,
                    to - 1, middle - 4.5, to - 1, middle + 4.5);
        } else {
            drawing.rectangle(style, from, top, to - from, BAR);
        }
        Double point = points.get(operation);
        if (point != null) {
            drawing.dot(point, middle);
        }
    }

    private void drawTime(double y) {
        double end = HistoryScale.RIGHT;
        drawing.text("note", 8, y, "time");
        drawing.path("rule", "M%s %s H%s", scale.left(), y - 5, end - 9);
        drawing.path("head", "M%s %s L%s %s L%s %s Z", end, y - 5, end - 9,
                y - 0.5, end - 9, y - 9.5);
    }

    private static List<String> lines(List<Operation> order) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (int i = 0; i < order.size(); i++) {
            String next = order.get(i) + (i < order.size() - 1 ? "," : "");
            if (line.isEmpty() || line.length() + 1 + next.length() > LINE) {
                lines.add(line);
                line = next;
            } else {
                line += " " + next;
            }
        }
        lines.add(line);
        lines.removeIf(String::isEmpty);
        return lines;
    }
}
