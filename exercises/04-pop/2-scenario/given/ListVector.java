package scenario;

import java.util.ArrayList;
import java.util.List;

/** The specification: what a vector does when one thread uses it. */
public class ListVector {

    private final List<Object> elements = new ArrayList<>();

    public void push(Object element) {
        elements.add(element);
    }

    public Object pop() {
        return elements.isEmpty() ? null : elements.remove(elements.size() - 1);
    }

    public Object get(int index) {
        return elements.get(index);
    }

    public Object set(int index, Object element) {
        return elements.set(index, element);
    }
}
