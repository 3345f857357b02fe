package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An axis from 0, with round numbers on it. */
record LinearAxis(double left, double right, double step, int steps)
        implements
            Axis {

    private static final int MOST_STEPS = 4;

    /** Returns one that the greatest value fits on. */
    static LinearAxis of(double left, double right, double greatest) {
        for (int steps = MOST_STEPS;; steps--) {
            double step = round(Math.max(greatest, Double.MIN_NORMAL) / steps);
            LinearAxis axis = new LinearAxis(left, right, step,
                    Math.max(1, (int) Math.ceil(greatest / step - 1e-9)));
            if (steps == 1 || axis.hasRoom()) {
                return axis;
            }
        }
    }

    /** Returns 1, 2 or 5 and zeros, and not less. */
    private static double round(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double digit = least / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    private boolean hasRoom() {
        return Drawing.width(label(steps)) + Drawing.GAP < (right - left)
                / steps;
    }

    @Override
    public double place(double value) {
        return left + (right - left) * value / (step * steps);
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(new Tick(place(i * step), label(i)));
        }
        return ticks;
    }

    private String label(int tick) {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        return tick == 0 ? "0"
                : String.format(Locale.ROOT, "%,." + decimals + "f",
                        tick * step);
    }
}
