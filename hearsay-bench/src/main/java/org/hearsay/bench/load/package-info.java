/** Simulated archives, and how fast the server answers over them. */
@NullMarked
package org.hearsay.bench.load;

import org.jspecify.annotations.NullMarked;
