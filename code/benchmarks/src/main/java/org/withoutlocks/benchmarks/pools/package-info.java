/** Pools of slots for messages, the book's and others, behind one interface. */
@NullMarked
package org.withoutlocks.benchmarks.pools;

import org.jspecify.annotations.NullMarked;
