/** Runs a user's own sentence model; knows nothing of Hearsay but the interface that it fills. */
@NullMarked
package org.hearsay.embedding;

import org.jspecify.annotations.NullMarked;
