/**
 * Reads a page into an article: bytes, blocks, roles, text, metadata, credits. In: {@code Page}; out: {@code Article} or
 * {@code Rejected}.
 */
@NullMarked
package org.hearsay.page;

import org.jspecify.annotations.NullMarked;
