/** JMH benchmarks whose recorded results the book quotes. */
@NullMarked
package org.withoutlocks.benchmarks;

import org.jspecify.annotations.NullMarked;
