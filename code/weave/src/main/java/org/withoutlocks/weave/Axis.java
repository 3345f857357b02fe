package org.withoutlocks.weave;

import java.util.List;

/** Where values are, from left to right. */
interface Axis {

    /** A value with a line through it, and what is written below the line. */
    record Tick(double x, String label) {}

    double place(double value);

    /** Returns them from left to right. */
    List<Tick> ticks();
}
