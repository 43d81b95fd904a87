/**
 * Measures how spellings of names are joined.
 */
@NullMarked
package org.hearsay.bench.speaker;

import org.jspecify.annotations.NullMarked;
