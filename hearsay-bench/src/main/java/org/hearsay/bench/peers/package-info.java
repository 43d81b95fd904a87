/** The same work by other tools, on the same pages in the same run. */
@NullMarked
package org.hearsay.bench.peers;

import org.jspecify.annotations.NullMarked;
