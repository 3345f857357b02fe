package rememberedroom;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    @Scenario
    static class MoreAndLess {

        private final GrowingArray<String> array = new GrowingArray<>();

        @Actor
        void more() {
            array.reserve(5);
        }

        @Actor
        void less() {
            array.reserve(1);
        }

        @Observer
        void both() {
            if (array.capacity() != 6) {
                throw new AssertionError("6 slots are there, and the"
                        + " capacity is " + array.capacity());
            }
        }
    }

    @Scenario
    static class ReserveAndAsk {

        private final GrowingArray<String> array = new GrowingArray<>();

        @Actor
        void asks() {
            array.reserve(5);
            int capacity = array.capacity();
            if (capacity < 5) {
                throw new AssertionError("reserve(5) has returned, and the"
                        + " capacity is " + capacity);
            }
        }

        @Actor
        void other() {
            array.reserve(1);
        }
    }

    @Scenario
    static class AskAndUse {

        private final GrowingArray<String> array = new GrowingArray<>();

        AskAndUse() {
            array.reserve(1);
        }

        @Actor
        void reserves() {
            array.reserve(5);
        }

        @Actor
        void uses() {
            int last = array.capacity() - 1;
            array.set(last, "A");
            if (!"A".equals(array.get(last))) {
                throw new AssertionError("what was put at index " + last
                        + " is not there");
            }
        }
    }

    @Scenario
    static class Ask {

        private final GrowingArray<String> array = new GrowingArray<>();

        Ask() {
            array.reserve(5);
        }

        @Actor
        void asks() {
            array.capacity();
        }

        @Actor
        void reserves() {
            array.reserve(5);
        }
    }

    @Scenario
    static class FourCalls {

        private final GrowingArray<String> array = new GrowingArray<>();

        FourCalls() {
            array.reserve(1);
        }

        @Actor
        void first() {
            array.reserve(5);
            array.get(0);
        }

        @Actor
        void second() {
            array.set(1, "B");
            array.reserve(7);
        }
    }

    private Programs() {}
}
