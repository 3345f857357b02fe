package org.withoutlocks.slots;

// tag::token[]
/**
 * Names one message in a {@link SlotManager}, from {@code store} to {@code
 * free}, and after that none. It names nothing in another manager, which cannot
 * always tell.
 *
 * @param index the slot's
 * @param generation how many messages the slot has had before, up to
 *        2<sup>64</sup>, when it starts again
 */
public record Token(int index, long generation) {}
// end::token[]
