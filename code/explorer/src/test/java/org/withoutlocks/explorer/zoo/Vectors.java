package org.withoutlocks.explorer.zoo;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** The scenarios that break wrong vectors, and others for the right one. */
public final class Vectors {

    @Scenario(specification = ListSpecification.class)
    public static class PaperAba {
        private final PaperVector vector = new PaperVector();

        PaperAba() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
            vector.push("A");
        }
    }

    /** A small Integer is the same object each time it is boxed. */
    @Scenario(specification = ListSpecification.class)
    public static class PaperAbaOfBoxes {
        private final PaperVector vector = new PaperVector();

        PaperAbaOfBoxes() {
            vector.push(1);
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
            vector.pop();
            vector.push(1);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellAba {
        private final CellVector vector = new CellVector();

        CellAba() {
            vector.push("A");
            vector.pop();
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push("B");
            vector.pop();
            vector.push("A");
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class ExpectingNull {
        private final WrongVectors.ExpectingNull vector =
                new WrongVectors.ExpectingNull();

        ExpectingNull() {
            vector.push("A");
            vector.pop();
            vector.push("B");
        }

        @Actor
        void first() {
            vector.get(0);
        }

        @Actor
        void second() {
            vector.size();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class ClearingToNull {
        private final WrongVectors.ClearingToNull vector =
                new WrongVectors.ClearingToNull();

        @Actor
        void first() {
            vector.push(1);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class ClearingTheWrongPending {
        private final WrongVectors.ClearingTheWrongPending vector =
                new WrongVectors.ClearingTheWrongPending();

        @Actor
        void first() {
            vector.push(1);
        }

        @Actor
        void second() {
            vector.push(2);
            vector.size();
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class SettingTheRawSlot {
        private final WrongVectors.SettingTheRawSlot vector =
                new WrongVectors.SettingTheRawSlot();

        @Actor
        void first() {
            vector.push(2);
            vector.set(0, 1);
        }

        @Actor
        void second() {
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class SizeMinusPending {
        private final WrongVectors.SizeMinusPending vector =
                new WrongVectors.SizeMinusPending();

        SizeMinusPending() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.get(0);
            vector.get(0);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
        }
    }

    /** It takes a pop to see the flaw. */
    @Scenario(specification = ListSpecification.class)
    public static class SizeMinusPendingPushAlone {
        private final WrongVectors.SizeMinusPending vector =
                new WrongVectors.SizeMinusPending();

        @Actor
        void first() {
            vector.get(0);
            vector.get(0);
        }

        @Actor
        void second() {
            vector.push(2);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class SizeWithoutHelp {
        private final WrongVectors.SizeWithoutHelp vector =
                new WrongVectors.SizeWithoutHelp();

        @Actor
        void first() {
            vector.size();
            vector.get(0);
        }

        @Actor
        void second() {
            vector.push(2);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class SizeMinusPendingWithHelp {
        private final WrongVectors.SizeMinusPendingWithHelp vector =
                new WrongVectors.SizeMinusPendingWithHelp();

        SizeMinusPendingWithHelp() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.get(0);
            vector.size();
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class TakingTooEarly {
        private final Mutants.TakingTooEarly vector =
                new Mutants.TakingTooEarly();

        TakingTooEarly() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.pop();
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class GettingWithoutHelp {
        private final Mutants.GettingWithoutHelp vector =
                new Mutants.GettingWithoutHelp();

        @Actor
        void first() {
            vector.push(1);
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class GettingWithoutHelpFromDead {
        private final Mutants.GettingWithoutHelp vector =
                new Mutants.GettingWithoutHelp();

        GettingWithoutHelpFromDead() {
            vector.push(1);
            vector.pop();
        }

        @Actor
        void first() {
            vector.push(2);
        }

        @Actor
        void second() {
            vector.get(0);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class StoringWithoutLooking {
        private final Mutants.StoringWithoutLooking vector =
                new Mutants.StoringWithoutLooking();

        @Actor
        void first() {
            vector.push(1);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
            vector.pop();
        }
    }

    /** It takes a pop to see the flaw. */
    @Scenario(specification = ListSpecification.class)
    public static class StoringWithoutLookingPushAlone {
        private final Mutants.StoringWithoutLooking vector =
                new Mutants.StoringWithoutLooking();

        @Actor
        void first() {
            vector.push(1);
            vector.push(2);
        }

        @Actor
        void second() {
            vector.push(3);
            vector.get(0);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class PoppingWithoutHelp {
        private final Mutants.PoppingWithoutHelp vector =
                new Mutants.PoppingWithoutHelp();

        @Actor
        void first() {
            vector.push(1);
        }

        @Actor
        void second() {
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class ExpectingTooEarly {
        private final Mutants.ExpectingTooEarly vector =
                new Mutants.ExpectingTooEarly();

        @Actor
        void first() {
            vector.push(1);
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class ExpectingBeforeHelping {
        private final Mutants.ExpectingBeforeHelping vector =
                new Mutants.ExpectingBeforeHelping();

        @Actor
        void first() {
            vector.push(1);
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class NullIsDead {
        private final Mutants.NullIsDead vector = new Mutants.NullIsDead();

        @Actor
        void first() {
            vector.push(nothing());
            vector.get(0);
        }

        @SuppressWarnings("NullAway")
        private static Object nothing() {
            return null;
        }

        @Actor
        void second() {
            vector.size();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsAndNull {
        private final CellVector vector = new CellVector();

        @Actor
        void first() {
            vector.push(nothing());
            vector.get(0);
        }

        @SuppressWarnings("NullAway")
        private static Object nothing() {
            return null;
        }

        @Actor
        void second() {
            vector.size();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsPushPop {
        private final CellVector vector = new CellVector();

        @Actor
        void first() {
            vector.push(1);
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsPopPop {
        private final CellVector vector = new CellVector();

        CellsPopPop() {
            vector.push(1);
            vector.push(2);
        }

        @Actor
        void first() {
            vector.pop();
            vector.push(3);
        }

        @Actor
        void second() {
            vector.pop();
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsGet {
        private final CellVector vector = new CellVector();

        CellsGet() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.get(0);
            vector.get(0);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsSet {
        private final CellVector vector = new CellVector();

        @Actor
        void first() {
            vector.push(2);
            vector.set(0, 1);
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(3);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsSetSet {
        private final CellVector vector = new CellVector();

        CellsSetSet() {
            vector.push(0);
        }

        @Actor
        void first() {
            vector.set(0, 1);
            vector.get(0);
        }

        @Actor
        void second() {
            vector.set(0, 2);
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsSize {
        private final CellVector vector = new CellVector();

        CellsSize() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.get(0);
            vector.size();
        }

        @Actor
        void second() {
            vector.pop();
            vector.push(2);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsThreePushPop {
        private final CellVector vector = new CellVector();

        @Actor
        void first() {
            vector.push(1);
        }

        @Actor
        void second() {
            vector.push(2);
        }

        @Actor
        void third() {
            vector.pop();
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsThreePushPopGet {
        private final CellVector vector = new CellVector();

        CellsThreePushPopGet() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.pop();
        }

        @Actor
        void second() {
            vector.push(2);
        }

        @Actor
        void third() {
            vector.get(0);
        }
    }

    @Scenario(specification = ListSpecification.class)
    public static class CellsThreeSetPopSize {
        private final CellVector vector = new CellVector();

        CellsThreeSetPopSize() {
            vector.push(1);
        }

        @Actor
        void first() {
            vector.set(0, 2);
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

    private Vectors() {}
}
