/**
 * Reads words of other languages as English ones, by tables. What steps share that compare what is told in two languages.
 */
@NullMarked
package org.hearsay.gloss;

import org.jspecify.annotations.NullMarked;
