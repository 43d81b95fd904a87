package org.hearsay.statement;

import java.io.Serializable;

/**
 * What tells where else a speaker may have said the same: the rarest terms of one rendering.
 *
 * @param speaker id of the speaker
 * @param story id of the story
 * @param number of the rendering
 * @param day since 1970 on which it was said or printed
 * @param terms hashes of the terms
 */
public record SpokenTerms(String speaker, String story, long number, long day, long[] terms) implements Serializable {}
