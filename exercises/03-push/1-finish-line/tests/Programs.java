package finishline;

import java.util.ArrayList;
import java.util.List;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

final class Programs {

    /** What a finish line does when there is one judge. */
    static final class OneJudge {

        private final List<String> names = new ArrayList<>();
        private final List<Integer> times = new ArrayList<>();

        void cross(String name, int time) {
            names.add(name);
            times.add(time);
        }

        String name(int rank) {
            return names.get(rank);
        }

        Integer time(int rank) {
            return times.get(rank);
        }

        Integer correct(int rank, int time) {
            return times.set(rank, time);
        }
    }

    @Scenario(specification = OneJudge.class)
    static class CrossAndTime {

        private final FinishLine line = new FinishLine();

        @Actor
        void first() {
            line.cross("Ann", 601);
        }

        @Actor
        void second() {
            line.name(0);
            line.time(0);
        }
    }

    @Scenario(specification = OneJudge.class)
    static class CrossAndCross {

        private final FinishLine line = new FinishLine();

        @Actor
        void first() {
            line.cross("Ann", 601);
        }

        @Actor
        void second() {
            line.cross("Bob", 602);
            line.time(0);
        }
    }

    @Scenario(specification = OneJudge.class)
    static class CrossAndSecond {

        private final FinishLine line = new FinishLine();

        @Actor
        void first() {
            line.cross("Ann", 601);
        }

        @Actor
        void second() {
            line.cross("Bob", 602);
            line.time(1);
        }
    }

    @Scenario(specification = OneJudge.class)
    static class CrossAndCorrect {

        private final FinishLine line = new FinishLine();

        @Actor
        void first() {
            line.cross("Ann", 601);
        }

        @Actor
        void second() {
            line.correct(0, 603);
            line.time(0);
        }
    }

    /** Here nothing is compared, so that only waiting can be wrong. */
    @Scenario
    static class CrossAndLook {

        private final FinishLine line = new FinishLine();

        CrossAndLook() {
            line.cross("Zoe", 600);
        }

        @Actor
        void first() {
            line.cross("Ann", 601);
        }

        @Actor
        void second() {
            line.cross("Bob", 602);
            line.time(1);
            line.correct(1, 603);
            line.name(1);
        }
    }

    private Programs() {}
}
