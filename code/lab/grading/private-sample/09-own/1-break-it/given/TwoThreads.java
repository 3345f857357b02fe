package breakit;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** The program for your schedule. */
@Scenario(specification = TwoThreads.Plain.class)
class TwoThreads {

    private final Suspect vector = new Suspect();

    @Actor
    void t1() {
        vector.push("A");
    }

    @Actor
    void t2() {
        vector.push("B");
        vector.get(0);
        vector.get(1);
    }

    /** What a vector does when one thread uses it. */
    static class Plain {

        private final List<Object> elements = new ArrayList<>();

        void push(Object element) {
            elements.add(element);
        }

        Object get(int index) {
            return elements.get(index);
        }
    }
}
