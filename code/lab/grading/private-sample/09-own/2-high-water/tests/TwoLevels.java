package highwater;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** Two threads see a level each, and one of them reads. */
@Scenario(specification = TwoLevels.Plain.class)
class TwoLevels {

    private final HighWater water = new HighWater();

    @Actor
    void first() {
        water.see(2);
        water.highest();
    }

    @Actor
    void second() {
        water.see(1);
    }

    /** What it does when one thread uses it. */
    static class Plain {

        private int mark;

        void see(int level) {
            mark = Math.max(mark, level);
        }

        int highest() {
            return mark;
        }
    }
}
