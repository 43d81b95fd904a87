/** Measures processor time, memory and what they are spent on, step by step and for the whole trace. */
@NullMarked
package org.hearsay.bench.speed;

import org.jspecify.annotations.NullMarked;
