package whoseindex;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/** Index 0 is free, T3 has index 1 and gives it back. */
@Scenario
public class Lost {

    private final FreeIndices list = new FreeIndices();
    private int one = FreeIndices.NONE;

    public Lost() {
        list.pop();
        list.pop();
        list.push(0);
    }

    @Actor
    void thread1() {
        one = list.pop();
    }

    @Actor
    void thread2() {
        int index = list.pop();
        if (index != FreeIndices.NONE) {
            list.push(index);
        }
    }

    @Actor
    void thread3() {
        list.push(1);
    }

    @Observer
    void noIndexIsLost() {
        int seen = one == FreeIndices.NONE ? 0 : 1;
        String free = "";
        int index = list.pop();
        while (index != FreeIndices.NONE && seen < 3) {
            free += " " + index;
            seen++;
            index = list.pop();
        }
        if (seen != 2) {
            throw new AssertionError("T1 has " + one + "; free are: " + free);
        }
    }
}
