/**
 * Tells which person or body stands behind source spans, across articles and spellings. In: {@code Article}s,
 * {@code Attribution}s; out: {@code Speakers}.
 */
@NullMarked
package org.hearsay.speaker;

import org.jspecify.annotations.NullMarked;
