/** Chapter 4: shrinking at the end. */
@NullMarked
package org.withoutlocks.pop;

import org.jspecify.annotations.NullMarked;
