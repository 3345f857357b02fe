package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An axis from 0 to the greatest value, with round numbers on it. */
record LinearAxis(double left, double right, double greatest, double step)
        implements
            Axis {

    private static final int MOST_STEPS = 4;

    static LinearAxis of(double left, double right, double greatest) {
        double end = greatest > 0 ? greatest : 1;
        for (int steps = MOST_STEPS;; steps--) {
            LinearAxis axis =
                    new LinearAxis(left, right, end, round(end / steps));
            if (steps == 1 || axis.hasRoom()) {
                return axis;
            }
        }
    }

    /** Returns the greatest 1, 2 or 5 and zeros that is not more. */
    private static double round(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double digit = most / power;
        return power * (digit < 2 ? 1 : digit < 5 ? 2 : 5);
    }

    private boolean hasRoom() {
        return Drawing.width(label(steps())) + Drawing.GAP < place(step) - left;
    }

    private int steps() {
        return (int) Math.floor(greatest / step * (1 + 1e-9));
    }

    @Override
    public double place(double value) {
        return left + (right - left) * value / greatest;
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= steps(); i++) {
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
