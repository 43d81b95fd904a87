/** Learns the weights of the story step, from within its package: the values that it decides by are nobody else's. */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
