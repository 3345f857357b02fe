package org.withoutlocks.size;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.testkit.ListVector;
import org.withoutlocks.testkit.Sized;

/** Small programs that count and go over elements. */
final class Sizes {

    /** What they share; a wrong version makes another vector. */
    abstract static class Program {
        final Sized<Object> vector = made();

        Sized<Object> made() {
            AdaptedVector<Object> vector = new AdaptedVector<>();
            vector.reserve(8);
            return vector;
        }
    }

    /** An element is replaced while another thread reads and counts. */
    @Scenario(specification = ListVector.class)
    static class GetAndSize extends Program {
        GetAndSize() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.get(0);
            vector.size();
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("B");
        }
    }

    @Scenario(specification = ListVector.class)
    static class SubtractingPending extends GetAndSize {
        @Override
        Sized<Object> made() {
            return new SubtractsPending();
        }
    }

    /** The same, and the size asked by reading. */
    @Scenario(specification = ListVector.class)
    static class GetAndGet extends Program {
        GetAndGet() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.get(0);
            vector.get(0);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("B");
        }
    }

    @Scenario(specification = ListVector.class)
    static class CountingWhatIsWritten extends GetAndGet {
        @Override
        Sized<Object> made() {
            return new CountsWhatIsWritten();
        }
    }

    /** It takes a pop: of push alone nobody sees too much. */
    @Scenario(specification = ListVector.class)
    static class CountingWhatIsWrittenByAPush {
        private final CountsWhatIsWritten vector = new CountsWhatIsWritten();

        @Actor
        void first() {
            vector.get(0);
            vector.get(0);
        }

        @Actor
        void second() {
            vector.push("B");
        }
    }

    /** What is counted must be there. */
    @Scenario(specification = ListVector.class)
    static class SizeAndGet extends Program {
        @Actor
        void first() {
            vector.size();
            vector.get(0);
        }

        @Actor
        void second() {
            vector.push("A");
        }
    }

    @Scenario(specification = ListVector.class)
    static class GettingWithoutHelping extends SizeAndGet {
        @Override
        Sized<Object> made() {
            return new GetsWithoutHelping();
        }
    }

    /** What was popped does not count, and nothing counts less than none. */
    @Scenario(specification = ListVector.class)
    static class PopAndSize extends Program {
        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.pop();
            vector.size();
        }
    }

    @Scenario(specification = ListVector.class)
    static class CountingApart extends PopAndSize {
        @Override
        Sized<Object> made() {
            return new CountsApart();
        }
    }

    /** A size is true when it is read, and old when it is used. */
    @Scenario(specification = ListVector.class)
    static class SizeIsOld extends Program {
        SizeIsOld() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.size();
            vector.get(0);
        }

        @Actor
        void second() {
            vector.pop();
        }
    }

    /** Two threads push and one counts. */
    @Scenario(specification = ListVector.class)
    static class PushPushSize extends Program {
        @Actor
        void first() {
            vector.push("A");
        }

        @Actor
        void second() {
            vector.push("B");
        }

        @Actor
        void third() {
            vector.size();
            vector.isEmpty();
        }
    }

    /** One pops, one sets, one counts. */
    @Scenario(specification = ListVector.class)
    static class SetPopSize extends Program {
        SetPopSize() {
            vector.push("A");
        }

        @Actor
        void first() {
            vector.set(0, "X");
        }

        @Actor
        void second() {
            vector.pop();
        }

        @Actor
        void third() {
            vector.size();
        }
    }

    /** One thread reads all elements. Was the vector ever like that? */
    abstract static class Reading {
        private final String[] states;
        private String seen = "";

        Reading(String... states) {
            this.states = states;
        }

        @Actor
        void first() {
            seen = all();
        }

        abstract String all();

        @Observer
        void wasThere() {
            for (String state : states) {
                if (seen.equals(state)) {
                    return;
                }
            }
            throw new AssertionError("it never held " + seen);
        }
    }

    /** By an iterator. */
    abstract static class Walking extends Reading {
        final Sized<Object> vector = made();

        Walking(String... states) {
            super(states);
            vector.push("A");
            vector.push("B");
        }

        Sized<Object> made() {
            return new AdaptedVector<>();
        }

        @Override
        String all() {
            String all = "";
            for (Object element : vector) {
                all += element;
            }
            return all;
        }
    }

    /** The vector shrinks and grows meanwhile. */
    @Scenario
    static class Walk extends Walking {
        Walk() {
            super("AB", "A", "AC");
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("C");
        }
    }

    @Scenario
    static class WalkingBySize extends Walk {
        @Override
        Sized<Object> made() {
            return new WalksBySize<>();
        }
    }

    /** Elements are set meanwhile. */
    @Scenario
    static class WalkAndSet extends Walking {
        WalkAndSet() {
            super("AB", "XB", "XY");
        }

        @Actor
        void second() {
            vector.set(0, "X");
            vector.set(1, "Y");
        }
    }

    /** All at once, if the descriptor has not changed meanwhile? */
    abstract static class BetweenDescriptors extends Reading {
        final ReadsBetweenDescriptors vector = new ReadsBetweenDescriptors();

        BetweenDescriptors(String... states) {
            super(states);
            vector.push("A");
            vector.push("B");
        }

        @Override
        String all() {
            return vector.all();
        }
    }

    @Scenario
    static class AllAndSet extends BetweenDescriptors {
        AllAndSet() {
            super("AB", "XB", "XY");
        }

        @Actor
        void second() {
            vector.set(0, "X");
            vector.set(1, "Y");
        }
    }

    /** The same, with nobody who sets. */
    @Scenario
    static class AllAndPush extends BetweenDescriptors {
        AllAndPush() {
            super("AB", "A", "AC");
        }

        @Actor
        void second() {
            vector.pop();
            vector.push("C");
        }
    }

    private Sizes() {}
}
