/** Makes the web site of the rendered pages. */
@NullMarked
package org.withoutlocks.weave.site;

import org.jspecify.annotations.NullMarked;
