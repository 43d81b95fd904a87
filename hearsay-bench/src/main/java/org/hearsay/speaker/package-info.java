/**
 * Trains the weights by which pronouns find whom they mean. In that step's own package, because what the weights weigh is nobody else's
 * business.
 */
@NullMarked
package org.hearsay.speaker;

import org.jspecify.annotations.NullMarked;
