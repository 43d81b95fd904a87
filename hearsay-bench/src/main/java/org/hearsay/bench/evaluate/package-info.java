/**
 * Runs every evaluation and holds its figures to those that are expected; what is expected stands in
 * {@code docs/evaluation/*.yaml}.
 */
@NullMarked
package org.hearsay.bench.evaluate;

import org.jspecify.annotations.NullMarked;
