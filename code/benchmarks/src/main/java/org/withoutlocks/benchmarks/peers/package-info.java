/**
 * The stages of the book, and what a Java programmer would use instead, behind
 * one interface.
 */
@NullMarked
package org.withoutlocks.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
