/** Exercises, as their folders define them. */
@org.jspecify.annotations.NullMarked
package org.withoutlocks.lab.exercise;
