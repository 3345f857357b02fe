/** Judges one exercise, in the JVM in which the student's code runs. */
@org.jspecify.annotations.NullMarked
package org.withoutlocks.lab.judge;
