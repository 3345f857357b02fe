package org.withoutlocks.size;

// tag::size-demo[]
/** Counts, and iterates while more elements are pushed. */
public final class Demo {

    public static void main(String[] args) {
        LockFreeVector<String> vector = LockFreeVector.of("A", "B");
        System.out.println("size()    " + vector.size());
        for (String element : vector) {
            vector.push(element + element);
            System.out.println("read " + element + "    size() "
                    + vector.size());
        }
        var iterator = vector.iterator();
        System.out.println("hasNext() " + iterator.hasNext());
        while (vector.pop() != null) {
        }
        System.out.println("all popped, isEmpty() " + vector.isEmpty());
        System.out.println("next()    " + iterator.next());
        System.out.println("hasNext() " + iterator.hasNext());
    }

    private Demo() {}
}
// end::size-demo[]
