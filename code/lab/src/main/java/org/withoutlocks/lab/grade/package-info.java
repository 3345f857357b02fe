/** Grades what students hand in. */
@org.jspecify.annotations.NullMarked
package org.withoutlocks.lab.grade;
