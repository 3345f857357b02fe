package scenario;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Small programs that together break the wrong versions of the vector. */
class Scenarios {

    @Scenario(specification = ListVector.class)
    static class Everything {

        private final CellVector<String> vector = new CellVector<>();

        Everything() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.push("A");
            vector.set(0, "X");
            vector.pop();
            vector.get(0);
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
            vector.push("A");
            vector.get(0);
            vector.pop();
        }
    }
}
