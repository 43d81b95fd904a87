/**
 * Trains the weights of evidence that two attributions render one utterance. In that step's own package, because what the
 * weights weigh is nobody else's business.
 */
@NullMarked
package org.hearsay.statement;

import org.jspecify.annotations.NullMarked;
