package org.withoutlocks.weave;

import java.util.List;
import java.util.Optional;

/** Places things from left to right, near where each of them wants to be. */
final class Spread {

    /** The gap is the least distance to the place of the next. */
    record Item(double ideal, double least, double most, double gap) {}

    /** Returns the places, if there is room. */
    static Optional<double[]> of(List<Item> items) {
        int count = items.size();
        double[] offset = new double[count];
        double[] least = new double[count];
        double[] most = new double[count];
        for (int i = 0; i < count; i++) {
            Item item = items.get(i);
            double gap = i == 0 ? 0 : items.get(i - 1).gap;
            offset[i] = i == 0 ? 0 : offset[i - 1] + gap;
            least[i] = i == 0 ? item.least
                    : Math.max(item.least, least[i - 1] + gap);
        }
        for (int i = count - 1; i >= 0; i--) {
            Item item = items.get(i);
            most[i] = i == count - 1 ? item.most
                    : Math.min(item.most, most[i + 1] - item.gap);
            if (least[i] > most[i]) {
                return Optional.empty();
            }
        }
        double[] places = ordered(items, offset);
        for (int i = 0; i < count; i++) {
            places[i] = Math.min(most[i],
                    Math.max(least[i], places[i] + offset[i]));
        }
        return Optional.of(places);
    }

    /** Isotonic regression, by its formula of maxima, minima and means. */
    private static double[] ordered(List<Item> items, double[] offset) {
        double[] places = new double[items.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = Double.NEGATIVE_INFINITY;
            for (int from = 0; from <= i; from++) {
                double lowest = Double.POSITIVE_INFINITY;
                double sum = 0;
                for (int to = from; to < places.length; to++) {
                    sum += items.get(to).ideal - offset[to];
                    if (to >= i) {
                        lowest = Math.min(lowest, sum / (to - from + 1));
                    }
                }
                places[i] = Math.max(places[i], lowest);
            }
        }
        return places;
    }

    private Spread() {}
}
