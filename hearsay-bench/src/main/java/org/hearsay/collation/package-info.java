/**
 * Trains the tables that collation ships with. In collation's own package, because what the model looks at is nobody
 * else's business.
 */
@NullMarked
package org.hearsay.collation;

import org.jspecify.annotations.NullMarked;
