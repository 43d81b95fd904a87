/**
 * Draws the probable descent of a story's articles. In: {@code Dossier}; out: {@code Stemma}.
 */
@NullMarked
package org.hearsay.stemma;

import org.jspecify.annotations.NullMarked;
