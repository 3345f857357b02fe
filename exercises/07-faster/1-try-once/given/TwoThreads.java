package tryonce;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** The program that your schedule is for. */
@Scenario(specification = TwoThreads.AList.class)
class TwoThreads {

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
    }

    private final NodeVector<String> vector = new NodeVector<>();

    TwoThreads() {
        vector.push("A");
    }

    @Actor
    void first() {
        vector.push("B");
    }

    @Actor
    void second() {
        vector.pop();
        vector.push("C");
        vector.push("D");
    }

    /** When both are done: is every node that is covered in its slot? */
    @Observer
    void coveredNodesAreInTheirSlots() {
        NodeVector.Node<String> node = vector.top.get().below;
        while (node.size > 0) {
            if (vector.slots.get(node.size - 1) != node) {
                throw new AssertionError(node.get()
                        + " is covered, and is not in slot " + (node.size - 1));
            }
            node = node.below;
        }
    }
}
