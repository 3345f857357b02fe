package org.withoutlocks.slots;

import java.util.HashSet;
import java.util.Set;
import org.withoutlocks.backoff.NoBackoff;

/** A manager of texts, with operations that {@link TwoTexts} can do, too. */
final class Texts {

    final SlotManager<Text> manager;

    Texts(SlotManager<Text> manager) {
        this.manager = manager;
    }

    /** Whoever waits lets others go first, so this tries more schedules. */
    static Texts undelayed(int capacity) {
        return new Texts(new SlotManager<>(
                new FreeList(capacity, new NoBackoff()),
                new MemoryClass.Host(), Slot::new));
    }

    Token put(String text) {
        return manager.store(Text.message(text));
    }

    String textAt(Token token) {
        try (ReadGuard<Text> guard = manager.read(token)) {
            return guard.message().payload().text();
        }
    }

    void replaceAt(Token token, String text) {
        try (WriteGuard<Text> guard = manager.write(token)) {
            guard.replace(guard.message().withPayload(new Text(text)));
        }
    }

    void free(Token token) {
        manager.free(token);
    }

    void assertHolds(Token token, String text) {
        if (!textAt(token).equals(text)) {
            throw new AssertionError(
                    text + " was stored, and there is " + textAt(token));
        }
    }

    /** Requires that each slot is live or free, and none of them twice. */
    void assertConserved(Token... live) {
        int available = manager.available();
        if (available + live.length != manager.capacity()) {
            throw new AssertionError(available + " are said to be free, and "
                    + live.length + " are live");
        }
        Set<Integer> seen = new HashSet<>();
        for (Token token : live) {
            if (!seen.add(token.index())) {
                throw new AssertionError("two live tokens in one slot");
            }
        }
        for (int i = 0; i < available; i++) {
            if (!seen.add(put("to see which are free").index())) {
                throw new AssertionError("a slot is free and live");
            }
        }
    }
}
