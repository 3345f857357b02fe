/** Small programs behind the claims of the front matter. */
@NullMarked
package org.withoutlocks.primer;

import org.jspecify.annotations.NullMarked;
