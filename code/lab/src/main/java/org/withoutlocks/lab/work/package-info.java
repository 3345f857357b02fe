/** A student's files: where they are, how they are compiled and run. */
@org.jspecify.annotations.NullMarked
package org.withoutlocks.lab.work;
