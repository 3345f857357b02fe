/** The commands of the lab, one class each. */
@org.jspecify.annotations.NullMarked
package org.withoutlocks.lab.command;
