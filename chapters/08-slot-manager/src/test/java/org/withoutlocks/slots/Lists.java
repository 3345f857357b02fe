package org.withoutlocks.slots;

import org.withoutlocks.backoff.Backoff;
import org.withoutlocks.backoff.NoBackoff;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Small programs that take indices and give them back. */
final class Lists {

    /** What they share; a wrong version makes another list. */
    abstract static class Program {
        final FreeList list = made();

        FreeList made() {
            return new FreeList(3, new NoBackoff());
        }
    }

    /** What comes after the first index changes, and the first does not. */
    @Scenario(specification = StackOfThree.class)
    static class FirstAgain extends Program {
        @Actor
        void first() {
            list.pop();
            list.pop();
        }

        @Actor
        void second() {
            int mine = list.pop();
            list.pop();
            list.push(mine);
        }
    }

    @Scenario(specification = StackOfThree.class)
    static class FirstAgainUntagged extends FirstAgain {
        @Override
        FreeList made() {
            return new Untagged(3);
        }
    }

    @Scenario(specification = StackOfThree.class)
    static class FirstAgainNeverAdvancing extends FirstAgain {
        @Override
        FreeList made() {
            return new NeverAdvances(3);
        }
    }

    @Scenario(specification = StackOfThree.class)
    static class FirstAgainAdvancingOnPop extends FirstAgain {
        @Override
        FreeList made() {
            return new AdvancesOnPop(3);
        }
    }

    /** The same, and the list is empty in between. */
    @Scenario(specification = StackOfThree.class)
    static class EmptyInBetween extends Program {
        @Actor
        void first() {
            list.pop();
            list.pop();
        }

        @Actor
        void second() {
            int mine = list.pop();
            list.pop();
            list.pop();
            list.push(mine);
        }
    }

    @Scenario(specification = StackOfThree.class)
    static class EmptyInBetweenSigned extends EmptyInBetween {
        @Override
        FreeList made() {
            return new SignExtends(3);
        }
    }

    @Scenario(specification = StackOfThree.class)
    static class EmptyInBetweenWrapping extends EmptyInBetween {
        @Override
        FreeList made() {
            return new WrapsSoon(3);
        }
    }

    @Scenario(specification = StackOfThree.class)
    static class EmptyInBetweenAdvancingOnPop extends EmptyInBetween {
        @Override
        FreeList made() {
            return new AdvancesOnPop(3);
        }
    }

    /** Each takes one and gives it back, twice. */
    @Scenario(specification = StackOfThree.class)
    static class TakeAndGive extends Program {
        @Actor
        void first() {
            list.push(list.pop());
            list.push(list.pop());
        }

        @Actor
        void second() {
            list.push(list.pop());
            list.push(list.pop());
        }
    }

    @Scenario(specification = StackOfThree.class)
    static class TakeAndGiveDelayed extends TakeAndGive {
        @Override
        FreeList made() {
            return new FreeList(3, new Backoff());
        }
    }

    @Scenario(specification = StackOfThree.class)
    static class ThreeTakeAndGive extends Program {
        @Actor
        void first() {
            list.push(list.pop());
        }

        @Actor
        void second() {
            list.push(list.pop());
        }

        @Actor
        void third() {
            list.pop();
        }
    }

    /** The last index is given back and taken at once. */
    @Scenario
    static class GiveAndTake {
        final FreeList list = made();

        GiveAndTake() {
            list.pop();
        }

        FreeList made() {
            return new FreeList(1, new NoBackoff());
        }

        @Actor
        void first() {
            list.push(0);
        }

        @Actor
        void second() {
            list.pop();
            within(list.length());
        }
    }

    private static void within(int length) {
        if (length < 0 || length > 1) {
            throw new AssertionError("the length is " + length);
        }
    }

    /** Each takes the only index and gives it back. */
    @Scenario
    static class TakeAndCount {
        final FreeList list = made();

        FreeList made() {
            return new FreeList(1, new NoBackoff());
        }

        @Actor
        void first() {
            takeAndGive();
        }

        @Actor
        void second() {
            takeAndGive();
        }

        private void takeAndGive() {
            int index = list.pop();
            within(list.length());
            if (index != FreeList.NONE) {
                list.push(index);
            }
            within(list.length());
        }
    }

    @Scenario
    static class TakeAndCountEarly extends TakeAndCount {
        @Override
        FreeList made() {
            return new CountsEarly(1);
        }
    }

    @Scenario
    static class GiveAndTakeCountingLate extends GiveAndTake {
        @Override
        FreeList made() {
            return new CountsLate(1);
        }
    }

    /** Nothing ever comes after the only index. */
    @Scenario
    static class UntaggedOfOne {
        private final FreeList list = new Untagged(1);
        private int first;
        private int second;

        @Actor
        void first() {
            first = list.pop();
        }

        @Actor
        void second() {
            second = list.pop();
            if (second != FreeList.NONE) {
                list.push(second);
                second = list.pop();
            }
        }

        @Observer
        void oneHasIt() {
            if (first == second) {
                throw new AssertionError("both have " + first);
            }
        }
    }

    /** As {@link FirstAgain}, with two indices. */
    @Scenario
    static class UntaggedOfTwo {
        private final FreeList list = new Untagged(2);
        private int first;
        private int then;
        private int second;

        @Actor
        void first() {
            first = list.pop();
            then = list.pop();
        }

        @Actor
        void second() {
            int mine = list.pop();
            second = list.pop();
            if (mine != FreeList.NONE) {
                list.push(mine);
            }
        }

        @Observer
        void eachIsWithOne() {
            boolean twice = second == first || second == then;
            if (second != FreeList.NONE && twice) {
                throw new AssertionError("both have " + second);
            }
        }
    }

    private Lists() {}
}
