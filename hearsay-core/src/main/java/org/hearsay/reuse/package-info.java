/**
 * Finds passages that two articles share. In: {@code Article}s; out: {@code SharedPassage}s.
 */
@NullMarked
package org.hearsay.reuse;

import org.jspecify.annotations.NullMarked;
