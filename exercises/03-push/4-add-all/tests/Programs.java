package addall;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What a vector does when one thread uses it. */
    static final class Plain {

        private final List<Object> elements = new ArrayList<>();

        void push(Object element) {
            elements.add(element);
        }

        void addAll(List<?> more) {
            elements.addAll(more);
        }

        Object get(int index) {
            return elements.get(index);
        }

        Object set(int index, Object element) {
            return elements.set(index, element);
        }
    }

    @Scenario(specification = Plain.class)
    static class AddAndRead {

        private final BulkVector<String> vector = new BulkVector<>();

        @Actor
        void first() {
            vector.addAll(List.of("A", "B"));
        }

        @Actor
        void second() {
            vector.get(0);
            vector.get(1);
        }
    }

    @Scenario(specification = Plain.class)
    static class AddAndPush {

        private final BulkVector<String> vector = new BulkVector<>();

        @Actor
        void first() {
            vector.addAll(List.of("A", "B", "C"));
        }

        @Actor
        void second() {
            vector.push("D");
            vector.get(2);
        }
    }

    /** The slots of the lists begin in bucket 0 and end in bucket 1. */
    @Scenario(specification = Plain.class)
    static class AddAndAdd {

        private final BulkVector<String> vector = new BulkVector<>();

        AddAndAdd() {
            for (int i = 0; i < 7; i++) {
                vector.push("e" + i);
            }
        }

        @Actor
        void first() {
            vector.addAll(List.of("A", "B"));
            vector.get(8);
        }

        @Actor
        void second() {
            vector.addAll(List.of("C", "D"));
            vector.get(9);
        }
    }

    @Scenario(specification = Plain.class)
    static class AddAndSet {

        private final BulkVector<String> vector = new BulkVector<>();

        @Actor
        void first() {
            vector.addAll(List.of("A", "B"));
        }

        @Actor
        void second() {
            vector.set(1, "X");
            vector.get(1);
        }
    }

    /** The list is another one as soon as the call is over. */
    @Scenario
    static class AddAndReuse {

        private final BulkVector<String> vector = new BulkVector<>();

        @Actor
        void first() {
            List<String> list = new ArrayList<>();
            list.add("A");
            list.add("B");
            vector.addAll(list);
            list.clear();
        }

        @Actor
        void second() {
            vector.push("C");
        }

        @Observer
        void both() {
            String found = vector.get(0) + vector.get(1) + vector.get(2);
            if (!found.equals("ABC") && !found.equals("CAB")) {
                throw new AssertionError("A, B was added and C was pushed,"
                        + " and the vector holds " + found);
            }
        }
    }

    /** Here nothing is compared, so that only waiting can be wrong. */
    @Scenario
    static class AddAndLook {

        private final BulkVector<String> vector = new BulkVector<>();

        AddAndLook() {
            vector.push("Z");
        }

        @Actor
        void first() {
            vector.addAll(List.of("A", "B"));
        }

        @Actor
        void second() {
            vector.addAll(List.of("C", "D"));
            vector.get(1);
            vector.set(2, "X");
        }
    }

    private Programs() {}
}
