/**
 * The nouns of Hearsay: immutable records that the steps pass on, and nothing else.
 *
 * <p>Conventions, stated once: offsets count UTF-16 units, are half-open, and point into the string named by the
 * record; writers turn them into Unicode code points at the edge. Scores and confidences run from 0 to 1, larger is
 * surer. A field that may be absent is {@code @Nullable}; lists are never null and never change. Every extracted fact
 * keeps where it stands, the rule that made it and a confidence. Identifiers are hashes of content, so that two runs
 * over the same pages give the same ones.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
