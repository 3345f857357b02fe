package org.withoutlocks.benchmarks.pools;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.withoutlocks.slots.Header;
import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;
import org.withoutlocks.slots.Token;

/** Slots for messages, which any number of threads use. */
public interface Pool {

    int CAPACITY = 64;

    Token store(Message<Payload> message);

    /** Returns the message that is stored under {@code token}. */
    @Nullable
    Message<Payload> read(Token token);

    void free(Token token);

    /** Returns the one that benchmarks and the book call {@code name}. */
    static Pool of(String name) {
        return switch (name) {
            case "SlotManager" -> new SlotManagerPool();
            case "synchronized" -> new LockedPool();
            case "ArrayBlockingQueue" -> new QueuePool(
                    new ArrayBlockingQueue<>(CAPACITY));
            case "Semaphore" -> new SemaphorePool(
                    new ConcurrentLinkedQueue<>());
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Message<Payload> message() {
        return new Message<>(Header.of(0, 0, 0), () -> 0);
    }
}
