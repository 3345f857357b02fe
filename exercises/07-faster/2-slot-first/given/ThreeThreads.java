package slotfirst;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** The program that your schedule is for. */
@Scenario(specification = ThreeThreads.AList.class)
class ThreeThreads {

    /** What a vector does when one thread uses it. */
    static final class AList {

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

        int size() {
            return elements.size();
        }
    }

    private final NodeVector<String> vector = new NodeVector<>();

    /** Afterwards A is on top, and its node is in slot 0, too. */
    ThreeThreads() {
        vector.push("A");
        vector.push("B");
        vector.pop();
    }

    @Actor
    void first() {
        vector.pop();
    }

    @Actor
    void second() {
        vector.push("C");
        vector.push("D");
    }

    @Actor
    void third() {
        vector.size();
        vector.get(0);
    }
}
