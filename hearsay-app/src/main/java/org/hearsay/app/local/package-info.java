/**
 * Runs the steps on one machine: threads, clock and limits live here, and change no result.
 */
@NullMarked
package org.hearsay.app.local;

import org.jspecify.annotations.NullMarked;
