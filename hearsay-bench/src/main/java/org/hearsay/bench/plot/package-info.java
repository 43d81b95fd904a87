/** Pictures of figures for the docs, as SVG; the same figures give the same bytes. */
@NullMarked
package org.hearsay.bench.plot;

import org.jspecify.annotations.NullMarked;
