/** Chapter 3: growing at the end. */
@NullMarked
package org.withoutlocks.push;

import org.jspecify.annotations.NullMarked;
