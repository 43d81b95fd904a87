/**
 * Finds who is said to have said what: source, cue and content. In: {@code Article}; out: {@code Attribution}s.
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
