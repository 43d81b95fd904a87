/** Trains and measures the reading of pages. */
@NullMarked
package org.hearsay.bench.page;

import org.jspecify.annotations.NullMarked;
