/** Runs real classes under every schedule of a small scenario. */
@NullMarked
package org.withoutlocks.explorer;

import org.jspecify.annotations.NullMarked;
