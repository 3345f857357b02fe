package update;

import java.util.function.UnaryOperator;

/** Writes something behind an element. */
record Append(String what) implements UnaryOperator<String> {

    @Override
    public String apply(String element) {
        return element + what;
    }

    @Override
    public String toString() {
        return "+" + what;
    }
}
