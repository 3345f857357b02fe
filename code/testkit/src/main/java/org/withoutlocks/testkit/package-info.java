/** Contracts that the chapters' stages keep, and helpers for their tests. */
@NullMarked
package org.withoutlocks.testkit;

import org.jspecify.annotations.NullMarked;
