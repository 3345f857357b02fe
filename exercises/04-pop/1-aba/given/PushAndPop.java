package aba;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** The program for your schedules. */
@Scenario(specification = PushAndPop.Plain.class)
class PushAndPop {

    private final ValueVector<String> vector = new ValueVector<>();

    /** Before T1 and T2 begin: slot 0 holds A, and the size is 0. */
    PushAndPop() {
        vector.push("A");
        vector.pop();
    }

    @Actor
    void t1() {
        vector.pop();
        vector.push("A");
        vector.pop();
    }

    @Actor
    void t2() {
        vector.push("B");
        vector.get(0);
    }

    /** What a vector does when one thread uses it. */
    static class Plain {

        private final List<Object> elements = new ArrayList<>();

        void push(Object element) {
            elements.add(element);
        }

        Object pop() {
            return elements.isEmpty() ? null
                    : elements.remove(elements.size() - 1);
        }

        Object get(int index) {
            return elements.get(index);
        }
    }
}
