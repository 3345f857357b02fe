/** The weak writes of chapter 6 under jcstress; the book quotes the results. */
@NullMarked
package org.withoutlocks.stress;

import org.jspecify.annotations.NullMarked;
