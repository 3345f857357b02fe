/** Chapter 2: reading and overwriting what is there. */
@NullMarked
package org.withoutlocks.get;

import org.jspecify.annotations.NullMarked;
