/**
 * Scores what the commands print, as {@code ../shared/eval/score.py} does, but in this process and by part; each class
 * with a main method prints a figure a line: its name, then its value.
 */
@NullMarked
package org.hearsay.bench.score;

import org.jspecify.annotations.NullMarked;
