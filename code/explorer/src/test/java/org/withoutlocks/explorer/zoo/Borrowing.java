package org.withoutlocks.explorer.zoo;

import org.withoutlocks.explorer.Actor;
import org.withoutlocks.explorer.Scenario;
import org.withoutlocks.explorer.zoo.parts.Word;

/** Its accesses are made by a class of another package. */
@Scenario
public final class Borrowing {

    private final Word word = new Word();

    @Actor
    void first() {
        word.get();
    }

    @Actor
    void second() {
        word.get();
    }
}
