/** What the book holds its chapters to, checked by tests. */
@NullMarked
package org.withoutlocks.weave.laws;

import org.jspecify.annotations.NullMarked;
