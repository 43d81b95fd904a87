/**
 * Compares the words that outlets choose for one event. In: {@code Dossier}; out: {@code WordContrast}s.
 */
@NullMarked
package org.hearsay.wording;

import org.jspecify.annotations.NullMarked;
