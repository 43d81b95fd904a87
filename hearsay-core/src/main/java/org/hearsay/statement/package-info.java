/**
 * Groups the attributions that render one utterance. In: {@code Attribution}s; out: {@code Statement}s.
 */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
