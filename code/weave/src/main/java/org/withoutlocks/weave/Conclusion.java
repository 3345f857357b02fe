package org.withoutlocks.weave;

import java.util.List;
import org.withoutlocks.explorer.WrittenHistory;
import org.withoutlocks.explorer.WrittenHistory.Operation;

/** What the checker says of a history: a note, and the order if there is one. */
record Conclusion(String note, List<Operation> order, boolean hasPoints) {

    /** Says nothing, to leave it to the reader. */
    static final Conclusion NONE = new Conclusion("", List.of(), false);

    /**
     * Returns what there is to say if the promise of the page holds.
     *
     * @throws IllegalStateException if it does not
     */
    static Conclusion of(WrittenHistory history, String promised) {
        List<Operation> order = history.order().orElse(null);
        WrittenHistory timeless = history.withoutTime();
        List<Operation> without = timeless.order().orElse(null);
        String found = order != null ? "linearizable"
                : without != null ? "sequentially consistent"
                        : "not sequentially consistent";
        if (order != null && promised.equals(found)) {
            return new Conclusion("one order that fits:", order, true);
        }
        if (order == null && promised.equals("not linearizable")) {
            return new Conclusion("no order fits", List.of(), false);
        }
        if (without != null && promised.equals(found)) {
            return new Conclusion("fits only if time is ignored:", without,
                    false);
        }
        if (promised.equals(found)) {
            return new Conclusion("no order fits, even if time is ignored",
                    List.of(), false);
        }
        if (!promised
                .matches("(not )?(linearizable|sequentially consistent)")) {
            throw new IllegalStateException("verdict=\"" + promised
                    + "\" is not one of linearizable, not linearizable,"
                    + " sequentially consistent, not sequentially consistent");
        }
        throw new IllegalStateException("the page says " + promised
                + ", but this history is " + found + ":\n"
                + String.join("\n", (promised.endsWith("linearizable")
                        ? history
                        : timeless).trace()));
    }
}
