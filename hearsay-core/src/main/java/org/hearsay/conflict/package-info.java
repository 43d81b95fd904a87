/**
 * Compares the facts that a story's sources give, and puts them on a timeline. In: {@code Dossier}; out:
 * {@code Conflict}s, {@code TimelineEntry}s.
 */
@NullMarked
package org.hearsay.conflict;

import org.jspecify.annotations.NullMarked;
