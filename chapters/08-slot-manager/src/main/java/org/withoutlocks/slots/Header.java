package org.withoutlocks.slots;

import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;

// tag::header[]
/**
 * Says of a message what can be known without its payload.
 *
 * @param traceId the request that it belongs to
 * @param sequence its number among the messages of its sender
 * @param createdTick when it was made, in ticks of its sender's clock
 * @param deadlineNanos when it is too late, in nanoseconds of the clock that
 *        sender and receiver agreed on; empty if never
 * @param quality how urgent it is
 * @param payloadBytes the payload's size
 * @param flags whether it is the first or last of a batch, and whether it may
 *        be treated worse than it asks
 * @param memoryClass where the payload is
 */
public record Header(long traceId, long sequence, long createdTick,
        OptionalLong deadlineNanos, Quality quality, long payloadBytes,
        Set<Flag> flags, MemoryClass memoryClass) {

    public enum Quality {
        LATENCY_CRITICAL, BEST_EFFORT, BACKGROUND
    }

    public enum Flag {
        FIRST_IN_BATCH, LAST_IN_BATCH, DEGRADE_ALLOWED
    }

    public Header {
        Objects.requireNonNull(deadlineNanos, "null is not a deadline");
        Objects.requireNonNull(quality, "null is not a quality");
        Objects.requireNonNull(memoryClass, "null is not a class of memory");
        flags = Set.copyOf(flags);
        if (payloadBytes < 0) {
            throw new IllegalArgumentException(
                    "payloadBytes " + payloadBytes + ": it is at least 0");
        }
    }

    /** Returns a header with no deadline, no flags, and an empty payload. */
    public static Header of(long traceId, long sequence, long createdTick) {
        return new Header(traceId, sequence, createdTick, OptionalLong.empty(),
                Quality.BEST_EFFORT, 0, Set.of(), new MemoryClass.Host());
    }

    Header withPayloadBytes(long bytes) {
        return new Header(traceId, sequence, createdTick, deadlineNanos,
                quality, bytes, flags, memoryClass);
    }
}
// end::header[]
