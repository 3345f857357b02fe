/** What a student sees in the terminal. */
@org.jspecify.annotations.NullMarked
package org.withoutlocks.lab.screen;
