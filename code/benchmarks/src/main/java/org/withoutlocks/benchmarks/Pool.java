package org.withoutlocks.benchmarks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.withoutlocks.slots.Header;
import org.withoutlocks.slots.Message;
import org.withoutlocks.slots.Payload;
import org.withoutlocks.slots.SlotManager;
import org.withoutlocks.slots.Token;

/** Slots for messages, which any number of threads use. */
@FunctionalInterface
interface Pool {

    int CAPACITY = 64;

    /** Stores a message, and frees it. */
    Object pair(Message<Payload> message);

    /** Returns the one that benchmarks and the book call {@code impl}. */
    static Pool of(String impl) {
        return switch (impl) {
            case "SlotManager" -> slotManager();
            case "synchronized" -> locked();
            case "ArrayBlockingQueue" -> queue();
            default -> throw new IllegalArgumentException(impl);
        };
    }

    static Message<Payload> message() {
        return new Message<>(Header.of(0, 0, 0), () -> 0);
    }

    private static Pool slotManager() {
        SlotManager<Payload> slots = new SlotManager<>(CAPACITY);
        return message -> {
            Token token = slots.store(message);
            slots.free(token);
            return token;
        };
    }

    /** One lock for all; it gives tokens with generations, too. */
    private static Pool locked() {
        Deque<Integer> free = new ArrayDeque<>(CAPACITY);
        Object[] messages = new Object[CAPACITY];
        long[] generations = new long[CAPACITY];
        for (int i = 0; i < CAPACITY; i++) {
            free.push(i);
        }
        return message -> {
            Token token;
            synchronized (free) {
                int index = free.pop();
                messages[index] = message;
                token = new Token(index, generations[index]);
            }
            synchronized (free) {
                int index = token.index();
                if (generations[index] != token.generation()) {
                    throw new IllegalStateException("an old token");
                }
                messages[index] = null;
                generations[index]++;
                free.push(index);
            }
            return token;
        };
    }

    /** A queue of free indices. It checks no token, and guards no message. */
    private static Pool queue() {
        ArrayBlockingQueue<Integer> free = new ArrayBlockingQueue<>(CAPACITY);
        AtomicReferenceArray<Object> messages =
                new AtomicReferenceArray<>(CAPACITY);
        for (int i = 0; i < CAPACITY; i++) {
            free.add(i);
        }
        return message -> {
            Integer index = free.remove();
            messages.set(index, message);
            messages.set(index, null);
            free.add(index);
            return index;
        };
    }
}
