package org.hearsay.attribution;

/**
 * What was counted of marked cues.
 *
 * @param meanings classes of words of like meaning, as {@link CueFrame#meaning} numbers them
 * @param cues how often words were the hearts of cues, by the views of {@link CueFrame}
 */
record CueHabits(Clusters meanings, Habits cues) {}
