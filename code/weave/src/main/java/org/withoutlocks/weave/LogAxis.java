package org.withoutlocks.weave;

import java.util.ArrayList;
import java.util.List;

/** An axis of times in nanoseconds on which each decade is equally long. */
record LogAxis(double left, double right, int first, int last)
        implements
            Axis {

    /** Returns one with whole decades that both values fit on. */
    static LogAxis of(double left, double right, double least,
            double greatest) {
        int first = (int) Math.floor(log(least));
        return new LogAxis(left, right, first,
                Math.max(first + 1, (int) Math.ceil(log(greatest))));
    }

    /** A clock may say that no time has passed. */
    private static double log(double nanoseconds) {
        return Math.log10(Math.max(1, nanoseconds));
    }

    @Override
    public double place(double nanoseconds) {
        return left + (log(nanoseconds) - first) * decade();
    }

    private double decade() {
        return (right - left) / (last - first);
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = first; i <= last; i++) {
            double x = left + (i - first) * decade();
            String label = Nanoseconds.text(Math.pow(10, i));
            double half = Drawing.width(label) / 2;
            ticks.add(new Tick(x, x - half < free ? "" : label));
            free = x - half < free ? free : x + half + Drawing.GAP;
        }
        return ticks;
    }
}
