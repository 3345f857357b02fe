package org.withoutlocks.weave;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** A mean with its error, which is not a number if there was one fork. */
record Score(double mean, double error, String unit) {

    private static final int DIGITS_WITHOUT_ERROR = 3;

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

    /** Returns where the error begins; nothing is less than 0. */
    double low() {
        return hasError() ? Math.max(0, mean - error) : mean;
    }

    double high() {
        return hasError() ? mean + error : mean;
    }

    /** Returns the mean, to the first significant digit of the error. */
    String number() {
        return String.format(Locale.ROOT, "%,." + decimals() + "f", mean);
    }

    /** Returns the mean and the error. */
    String text() {
        return hasError()
                ? number() + String.format(Locale.ROOT,
                        " ± %,." + decimals() + "f", error)
                : number();
    }

    private int decimals() {
        if (error > 0 && hasError()) {
            return Math.max(0, (int) Math.ceil(-Math.log10(error)));
        }
        return hasError() || mean == 0 ? 1
                : Math.max(0, DIGITS_WITHOUT_ERROR - 1
                        - (int) Math.floor(Math.log10(Math.abs(mean))));
    }
}
