/** How the explorer works: instrumentation, threads, schedules, histories. */
@NullMarked
package org.withoutlocks.explorer.engine;

import org.jspecify.annotations.NullMarked;
