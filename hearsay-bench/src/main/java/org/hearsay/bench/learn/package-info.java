/** Trainers, and texts to count over, that several steps share. */
@NullMarked
package org.hearsay.bench.learn;

import org.jspecify.annotations.NullMarked;
