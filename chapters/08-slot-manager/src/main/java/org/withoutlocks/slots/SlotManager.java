package org.withoutlocks.slots;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.withoutlocks.slots.SlotException.Reason;

// tag::slot-manager[]
/**
 * A fixed number of slots for messages, which any number of threads may store,
 * read, replace and free. It holds no message that was freed.
 *
 * <p>Progress: {@code store} is lock-free. {@code read}, {@code header},
 * {@code write} and {@code free} take the lock of one slot, and wait only for a
 * thread at the same slot: for guards until they are closed, and for one that
 * is just being told that its token is old. {@code available}, {@code capacity}
 * and {@code memoryClass} are wait-free. Whoever asks for another guard, or
 * frees another message, before closing a guard may wait for ever, if other
 * threads do the same in another order.
 *
 * <p>Memory consistency: what a thread does before {@code store} or {@code
 * replace} happens before what another does with a guard that shows it the
 * message; and what a thread does before it closes a guard happens before what
 * another does after it was given the slot by {@code write} or {@code store}.
 *
 * <p>Null as an argument is a {@link NullPointerException}.
 *
 * @param <P> what messages carry
 */
public class SlotManager<P extends Payload> {

    final List<Slot<P>> slots;

    final FreeList free;

    private final MemoryClass memoryClass;
    // end::slot-manager[]

    // tag::slot-manager-of[]
    /**
     * Makes a manager of slots in the memory of the host.
     *
     * @throws IllegalArgumentException if capacity is less than 1
     */
    public SlotManager(int capacity) {
        this(capacity, new MemoryClass.Host());
    }

    /**
     * Makes a manager that says that its slots are in some class of memory.
     *
     * @throws IllegalArgumentException if capacity is less than 1
     */
    public SlotManager(int capacity, MemoryClass memoryClass) {
        this(new FreeList(capacity), memoryClass, Slot::new);
    }

    SlotManager(FreeList free, MemoryClass memoryClass,
            Supplier<Slot<P>> slot) {
        this.free = free;
        this.memoryClass = Objects.requireNonNull(memoryClass,
                "null is not a class of memory");
        slots = Stream.generate(slot).limit(free.capacity()).toList();
    }
    // end::slot-manager-of[]

    // tag::store[]
    /**
     * Stores a message until it is freed.
     *
     * @throws SlotException NO_FREE_SLOTS; a slot counts as free when the call
     *         of {@code free} has returned
     */
    public Token store(Message<P> message) {
        Objects.requireNonNull(message, "null is not a message");
        int index = free.pop();
        if (index == FreeList.NONE) {
            throw new SlotException(Reason.NO_FREE_SLOTS, capacity() + " of "
                    + capacity() + " slots are taken; free one first");
        }
        try {
            return slots.get(index).fill(index, message);
        } catch (Throwable e) {
            free.push(index);
            throw e;
        }
    }
    // end::store[]

    // tag::free[]
    /**
     * Removes the message, when all others have closed their guards. The token
     * is void from then on.
     *
     * @throws SlotException BAD_TOKEN, NOT_ALLOCATED, or HELD if this thread
     *         has a guard of the slot
     */
    public void free(Token token) {
        slot(token).clear(token);
        free.push(token.index());
    }
    // end::free[]

    // tag::guards[]
    /**
     * Returns a guard that shows the message and shares it with other readers,
     * as soon as no other thread may replace it.
     *
     * @throws SlotException BAD_TOKEN or NOT_ALLOCATED
     * @throws Error if 65,535 guards share the message
     */
    public ReadGuard<P> read(Token token) {
        Slot<P> slot = slot(token);
        ReadGuard<P> guard = new ReadGuard<>(slot, slot.lock.readLock());
        slot.lock(slot.lock.readLock(), token);
        return guard;
    }

    /**
     * Returns a guard that shows the header to those who do not know what the
     * message carries. It is shared like that of {@code read}.
     *
     * @throws SlotException BAD_TOKEN or NOT_ALLOCATED
     * @throws Error if 65,535 guards share the message
     */
    public HeaderGuard header(Token token) {
        Slot<P> slot = slot(token);
        HeaderGuard guard = new HeaderGuard(slot, slot.lock.readLock());
        slot.lock(slot.lock.readLock(), token);
        return guard;
    }

    /**
     * Returns a guard that lets this thread alone see and replace the message,
     * when all others have closed theirs. An exception changes nothing about
     * that: the message is then the one last put there.
     *
     * @throws SlotException BAD_TOKEN, NOT_ALLOCATED, or HELD if this thread
     *         has a guard of the slot
     */
    public WriteGuard<P> write(Token token) {
        Slot<P> slot = slot(token);
        WriteGuard<P> guard = new WriteGuard<>(slot);
        slot.lockAlone(token);
        return guard;
    }
    // end::guards[]

    // tag::slot-of[]
    Slot<P> slot(Token token) {
        int index = token.index();
        if (index < 0 || index >= capacity()) {
            throw new SlotException(Reason.BAD_TOKEN, token
                    + ": the slots of this manager are 0 to "
                    + (capacity() - 1));
        }
        return slots.get(index);
    }
    // end::slot-of[]

    // tag::available[]
    /**
     * Returns about how many slots are free, from 0 to capacity. One that is
     * being taken or given back counts as free, so that {@code store} may find
     * none.
     */
    public int available() {
        return free.length();
    }

    public int capacity() {
        return free.capacity();
    }

    public MemoryClass memoryClass() {
        return memoryClass;
    }
    // end::available[]
    // tag::slot-manager[]
}
// end::slot-manager[]
