package org.hearsay.reuse;

import java.io.Serializable;
import org.hearsay.model.Moment;
import org.hearsay.model.SharedPassage;
import org.jspecify.annotations.Nullable;

/**
 * A passage of two articles and when they appeared.
 *
 * @param passage the passage
 * @param aPublished as the page of its first article states it
 * @param bPublished as that of the other states it
 */
public record DatedPassage(
        SharedPassage passage,
        @Nullable Moment aPublished,
        @Nullable Moment bPublished) implements Serializable {}
