/**
 * Groups the articles about one event. In: {@code Article}s; out: {@code Story}s.
 */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
