package org.hearsay.attribution;

import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with what else was weighed.
 *
 * @param attribution what was found
 * @param runnerUp where the second best source stands, or null where there was none
 * @param margin how much more probable the chosen reading is than the best one with another source, from 0 to 1
 */
public record Explanation(Attribution attribution, @Nullable Span runnerUp, double margin) {}
