/** How fast the server answers over a large archive. */
@NullMarked
package org.hearsay.bench.load;

import org.jspecify.annotations.NullMarked;
