/** Chapter 7: one node for descriptor and cell. */
@NullMarked
package org.withoutlocks.faster;

import org.jspecify.annotations.NullMarked;
