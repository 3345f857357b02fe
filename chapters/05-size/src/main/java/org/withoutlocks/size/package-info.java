/** Chapter 5: how many there are, and what a promise is. */
@NullMarked
package org.withoutlocks.size;

import org.jspecify.annotations.NullMarked;
