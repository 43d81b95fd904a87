/**
 * What steps share in reading text: words, sentences, folding, term tables, stable ids. Knows nothing of news.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
