package bounded;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What a vector for two does when one thread uses it. */
    static final class ListOfTwo {

        private final List<Object> elements = new ArrayList<>();

        boolean push(Object element) {
            return elements.size() < 2 && elements.add(element);
        }

        Object get(int index) {
            return elements.get(index);
        }
    }

    @Scenario(specification = ListOfTwo.class)
    static class TwoForOnePlace {

        private final BoundedVector<String> vector = new BoundedVector<>(2);

        TwoForOnePlace() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.push("B");
            vector.get(1);
        }

        @Actor
        void second() {
            vector.push("C");
        }
    }

    @Scenario(specification = ListOfTwo.class)
    static class RoomForBoth {

        private final BoundedVector<String> vector = new BoundedVector<>(2);

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.push("B");
            vector.get(0);
        }
    }

    /** There is room; what they say does not matter. */
    @Scenario
    static class PushAndPush {

        private final BoundedVector<String> vector = new BoundedVector<>(2);

        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.push("B");
        }
    }

    private Programs() {}
}
