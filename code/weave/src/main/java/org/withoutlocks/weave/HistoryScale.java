package org.withoutlocks.weave;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.withoutlocks.explorer.WrittenHistory.Operation;
import org.withoutlocks.weave.Spread.Item;

/** Where the columns of a history are in its figure. */
final class HistoryScale {

    /** Where the arrow of time ends, and with it what never returns. */
    static final double RIGHT = 392;
    /** What a character of a label takes. */
    private static final double CHARACTER = 8.4;
    private static final double MOST_ROOM = 24;
    private static final double LEAST_ROOM = 0.01;

    private final double left;
    private final double first;
    private final double unit;

    HistoryScale(List<Operation> operations) {
        left = Math.max(48, 16 + CHARACTER * operations.stream()
                .mapToInt(operation -> operation.thread().length())
                .max()
                .orElse(0));
        first = columns(operations).min(Comparator.naturalOrder())
                .orElseThrow();
        unit = (RIGHT - 16 - left) / (columns(operations)
                .max(Comparator.naturalOrder())
                .orElseThrow() - first);
    }

    private static Stream<Integer> columns(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> Stream.of(operation.called(),
                        operation.isPending()
                                ? operation.called() + operation.text().length()
                                : operation.returned()));
    }

    double left() {
        return left;
    }

    double from(Operation operation) {
        return left + (operation.called() - first) * unit;
    }

    double to(Operation operation) {
        return operation.isPending() ? RIGHT - 8
                : left + (operation.returned() - first) * unit;
    }

    /**
     * Returns a point for each operation of an order, from left to right, with
     * as much room as the narrowest overlap leaves.
     */
    Map<Operation, Double> points(List<Operation> order) {
        for (double room = MOST_ROOM; room > LEAST_ROOM; room /= 2) {
            double gap = room;
            List<Item> items = order.stream()
                    .map(operation -> new Item(
                            (from(operation) + to(operation)) / 2,
                            from(operation) + gap / 2, to(operation) - gap / 2,
                            gap))
                    .toList();
            double[] places = Spread.of(items).orElse(null);
            if (places != null) {
                Map<Operation, Double> points = new HashMap<>();
                for (int i = 0; i < places.length; i++) {
                    points.put(order.get(i), places[i]);
                }
                return points;
            }
        }
        throw new IllegalStateException("the bars of " + order
                + " overlap too little for a dot on each");
    }

    /**
     * Returns where the labels of a thread begin: at their bars, or near them
     * if a neighbour needs the room.
     */
    double[] labels(List<Operation> thread) {
        List<Item> items = thread.stream().map(this::label).toList();
        return Spread.of(items)
                .orElseThrow(() -> new IllegalStateException(
                        "the labels of " + thread.get(0).thread()
                                + " have no room; make its bars longer, or"
                                + " leave more between them"));
    }

    private Item label(Operation operation) {
        double width = CHARACTER * operation.text().length();
        double from = from(operation);
        double spare = to(operation) - from - width;
        return new Item(from, Math.max(8, from + Math.min(0, spare)),
                Math.min(RIGHT - width, from + Math.max(0, spare)),
                width + CHARACTER);
    }
}
