package politethread;

import java.util.function.IntUnaryOperator;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What a number does when one thread uses it. */
    static final class Plain {

        private int value;

        int get() {
            return value;
        }

        int update(IntUnaryOperator change) {
            value = change.applyAsInt(value);
            return value;
        }
    }

    @Scenario(specification = Plain.class)
    static class AddAndDouble {

        private final PoliteNumber number =
                new PoliteNumber(0, n -> Thread.onSpinWait(), 2);

        @Actor
        void first() {
            number.update(seen -> seen + 3);
        }

        @Actor
        void second() {
            number.update(seen -> 2 * seen + 1);
            number.get();
        }
    }

    /** Who is stopped in its second update has disturbed with its first. */
    @Scenario(specification = Plain.class)
    static class AddTwiceAndDouble {

        private final PoliteNumber number =
                new PoliteNumber(0, n -> Thread.onSpinWait(), 2);

        @Actor
        void first() {
            number.update(seen -> seen + 3);
            number.update(seen -> seen + 3);
        }

        @Actor
        void second() {
            number.update(seen -> 2 * seen + 1);
        }
    }

    @Scenario
    static class AddAndAdd {

        private final PoliteNumber number = new PoliteNumber(0, n -> {}, 2);

        @Actor
        void first() {
            number.update(seen -> seen + 1);
        }

        @Actor
        void second() {
            number.update(seen -> seen + 1);
            number.update(seen -> seen + 1);
        }

        @Observer
        void nobodyIsBusy() {
            if (number.busy.get() != 0) {
                throw new AssertionError("all are done, and busy is "
                        + number.busy.get());
            }
        }
    }

    private Programs() {}
}
