package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A mean with its error, which is not a number if there was one fork. */
record Score(double mean, double error, String unit) {

    private static final int DIGITS = 3;
    private static final double SMALL = 0.0005;

    static Score of(JsonNode metric) {
        return new Score(number(metric, "score"), number(metric, "scoreError"),
                metric.get("scoreUnit").asText());
    }

    /** JMH writes what is not a number as a text. */
    private static double number(JsonNode metric, String name) {
        return Double.parseDouble(metric.path(name).asText("NaN"));
    }

    boolean hasError() {
        return Double.isFinite(error);
    }

    /** Says whether the error is as large as what was measured, or larger. */
    boolean reachesZero() {
        return mean > 0 && error >= mean;
    }

    /** Returns where the error begins; nothing is less than 0. */
    double low() {
        return hasError() ? Math.max(0, mean - error) : mean;
    }

    double high() {
        return hasError() ? mean + error : mean;
    }

    /** Returns the mean, for where there is little room. */
    String number() {
        return Math.abs(mean) < SMALL ? "0"
                : decimal(mean, Math.min(decimals(), digits()));
    }

    /** Returns mean and error, to the first significant digit of the error. */
    String text() {
        return hasError()
                ? decimal(mean, decimals()) + " ± " + decimal(error, decimals())
                : decimal(mean, decimals());
    }

    private static String decimal(double number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    private int decimals() {
        return !hasError() ? digits()
                : error == 0 ? 1
                        : Math.max(0, (int) Math.ceil(-Math.log10(error)));
    }

    /** Returns how many decimals show so many digits of the mean. */
    private int digits() {
        return mean == 0 ? 1
                : Math.max(0, DIGITS - 1
                        - (int) Math.floor(Math.log10(Math.abs(mean))));
    }
}
