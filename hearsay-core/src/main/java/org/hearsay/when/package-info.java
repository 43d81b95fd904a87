/**
 * Reads dates in text and tells on which day things were said. In: {@code Article}; out: {@code DatedSpan}s, and
 * attributions with {@code SaidOn}.
 */
@NullMarked
package org.hearsay.when;

import org.jspecify.annotations.NullMarked;
