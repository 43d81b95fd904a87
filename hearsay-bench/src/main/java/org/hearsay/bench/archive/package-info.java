/** Simulated pages in any number, and what an archive takes to keep them. */
@NullMarked
package org.hearsay.bench.archive;

import org.jspecify.annotations.NullMarked;
