/** Weaves tested code, figures and measurements into the book. */
@NullMarked
package org.withoutlocks.weave;

import org.jspecify.annotations.NullMarked;
