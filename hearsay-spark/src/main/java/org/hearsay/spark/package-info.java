/** The steps of {@code pipeline} on Apache Spark: the second engine, with the same answer as the local one. */
@NullMarked
package org.hearsay.spark;

import org.jspecify.annotations.NullMarked;
