package org.withoutlocks.weave;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Times, in the unit that suits them. */
final class Nanoseconds {

    private static final MathContext DIGITS = new MathContext(3);

    private static final Map<String, Double> UNITS =
            Map.of("ns/op", 1.0, "us/op", 1e3, "ms/op", 1e6, "s/op", 1e9);

    /** Returns how many a unit of JMH's is. */
    static double in(String unit) {
        Double factor = UNITS.get(unit);
        if (factor == null) {
            throw new IllegalStateException(unit + " is not a time; there are "
                    + UNITS.keySet());
        }
        return factor;
    }

    /** Returns a time with three digits, as in 1.23 ms. */
    static String text(double nanoseconds) {
        double rounded = BigDecimal.valueOf(nanoseconds)
                .round(DIGITS)
                .doubleValue();
        return rounded < 1e3 ? digits(rounded) + " ns"
                : rounded < 1e6 ? digits(rounded / 1e3) + " µs"
                        : rounded < 1e9 ? digits(rounded / 1e6) + " ms"
                                : digits(rounded / 1e9) + " s";
    }

    private static String digits(double number) {
        return BigDecimal.valueOf(number)
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private Nanoseconds() {}
}
