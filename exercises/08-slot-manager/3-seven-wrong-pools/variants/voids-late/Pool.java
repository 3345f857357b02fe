package sevenwrongpools;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Wrong: a slot is free before its old token is void. */
public class Pool {

    private static final int NONE = -1;

    /** A tag in the upper half, and the first free index. */
    private final AtomicLong head = new AtomicLong();

    private final AtomicIntegerArray next;

    private final AtomicLongArray generations;

    /** 1 if it is taken. */
    private final AtomicIntegerArray taken;

    private final AtomicInteger available;

    public Pool(int capacity) {
        int[] after = new int[capacity];
        for (int i = 0; i < capacity; i++) {
            after[i] = i + 1 < capacity ? i + 1 : NONE;
        }
        next = new AtomicIntegerArray(after);
        generations = new AtomicLongArray(capacity);
        taken = new AtomicIntegerArray(capacity);
        available = new AtomicInteger(capacity);
    }

    /** Takes a slot and returns its token, or null if none is free. */
    public Token take() {
        while (true) {
            long seen = head.get();
            int index = (int) seen;
            if (index == NONE) {
                return null;
            }
            if (head.compareAndSet(seen, after(seen, next.get(index)))) {
                available.decrementAndGet();
                taken.set(index, 1);
                return new Token(index, generations.get(index));
            }
        }
    }

    /** Frees the slot of a token and says true; if it is not live, false. */
    public boolean free(Token token) {
        int index = token.index();
        long generation = token.generation();
        if (generations.get(index) != generation
                || !taken.compareAndSet(index, 1, 0)) {
            return false;
        }
        available.incrementAndGet();
        push(index);
        generations.incrementAndGet(index);
        return true;
    }

    private void push(int index) {
        while (true) {
            long seen = head.get();
            next.set(index, (int) seen);
            if (head.compareAndSet(seen, after(seen, index))) {
                return;
            }
        }
    }

    /** Returns the head that comes after {@code seen}, with a new tag. */
    private static long after(long seen, int index) {
        return ((seen >>> 32) + 1) << 32 | (index & 0xffffffffL);
    }

    public boolean isLive(Token token) {
        return generations.get(token.index()) == token.generation();
    }

    public int available() {
        return available.get();
    }
}
