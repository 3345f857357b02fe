package whoseindex;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Observer;
import org.withoutlocks.explorer.Scenario;

/**
 * Two free indices and three modest threads: none of them ever has more than
 * one. What a thread keeps it writes into a field, which is a step, too.
 */
@Scenario
public class Twice {

    private final FreeIndices list = new FreeIndices();
    private int one = FreeIndices.NONE;
    private int two = FreeIndices.NONE;
    private int three = FreeIndices.NONE;

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
        two = list.pop();
    }

    @Actor
    void thread3() {
        three = list.pop();
    }

    @Observer
    void nobodySharesAnIndex() {
        if (same(one, two) || same(one, three) || same(two, three)) {
            throw new AssertionError("T1 has " + one + ", T2 has " + two
                    + ", T3 has " + three);
        }
    }

    private static boolean same(int a, int b) {
        return a == b && a != FreeIndices.NONE;
    }
}
