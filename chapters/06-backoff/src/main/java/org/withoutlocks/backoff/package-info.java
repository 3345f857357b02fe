/** Chapter 6: getting out of each other's way, and weaker writes. */
@NullMarked
package org.withoutlocks.backoff;

import org.jspecify.annotations.NullMarked;
