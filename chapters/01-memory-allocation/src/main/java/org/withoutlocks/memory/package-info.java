/** Chapter 1: memory that grows without moving. */
@NullMarked
package org.withoutlocks.memory;

import org.jspecify.annotations.NullMarked;
