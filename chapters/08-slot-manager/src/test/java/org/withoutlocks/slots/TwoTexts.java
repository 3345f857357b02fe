package org.withoutlocks.slots;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.withoutlocks.slots.SlotException.Reason;

/** What a manager of two slots does, one operation at a time. */
public final class TwoTexts {

    private final Deque<Integer> free = new ArrayDeque<>(List.of(0, 1));
    private final Map<Token, String> texts = new HashMap<>();
    private final long[] generations = new long[2];

    public Token put(String text) {
        if (free.isEmpty()) {
            throw new SlotException(Reason.NO_FREE_SLOTS, "");
        }
        int index = free.pop();
        Token token = new Token(index, generations[index]);
        texts.put(token, text);
        return token;
    }

    public String textAt(Token token) {
        check(token);
        return texts.get(token);
    }

    public void replaceAt(Token token, String text) {
        check(token);
        texts.put(token, text);
    }

    public void free(Token token) {
        check(token);
        texts.remove(token);
        generations[token.index()]++;
        free.push(token.index());
    }

    private void check(Token token) {
        if (!texts.containsKey(token)) {
            throw new SlotException(Reason.NOT_ALLOCATED, "");
        }
    }
}
