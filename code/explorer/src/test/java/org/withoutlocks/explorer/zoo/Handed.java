package org.withoutlocks.explorer.zoo;

import java.util.function.IntUnaryOperator;
import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;

/** A counter that is told how to count. */
@Scenario
public class Handed {

    int count;

    final IntUnaryOperator next = value -> value + 1;

    @Actor
    void first() {
        count = next.applyAsInt(count);
    }

    @Actor
    void second() {
        count = next.applyAsInt(count);
    }
}
