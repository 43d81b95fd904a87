/**
 * The command line: one class a command. Results go to standard output, all else to standard error.
 */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
