/**
 * Measures how renderings of one utterance are joined, and counts the words of the news for it.
 */
@NullMarked
package org.hearsay.bench.statement;

import org.jspecify.annotations.NullMarked;
