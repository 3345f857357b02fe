/** Chapter 6: getting out of each other's way, and the finished vector. */
@NullMarked
package org.withoutlocks.backoff;

import org.jspecify.annotations.NullMarked;
