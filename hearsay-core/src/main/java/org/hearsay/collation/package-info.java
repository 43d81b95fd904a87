/**
 * Lines up the witnesses of a statement word by word. In: {@code Witness}es; out: {@code Apparatus}.
 */
@NullMarked
package org.hearsay.collation;

import org.jspecify.annotations.NullMarked;
