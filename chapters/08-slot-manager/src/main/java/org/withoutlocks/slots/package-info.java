/** Chapter 8: a fixed pool of slots, which are used again. */
@NullMarked
package org.withoutlocks.slots;

import org.jspecify.annotations.NullMarked;
