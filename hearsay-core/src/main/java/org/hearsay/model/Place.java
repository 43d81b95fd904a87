package org.hearsay.model;

import java.util.List;

/**
 * A place of an apparatus: what each witness has there.
 *
 * @param readings one entry a witness, in the apparatus' order of witnesses: indexes of its tokens, ascending, empty
 *     where it has nothing here
 * @param kind how the readings differ
 * @param weight how much the difference matters to a reader, 0 for none
 */
public record Place(List<List<Integer>> readings, Kind kind, double weight) {
    public Place {
        readings = readings.stream().map(List::copyOf).toList();
    }

    /** How the readings at a place differ; the weightiest kind that fits. */
    public enum Kind {
        /** All have the same words. */
        AGREEMENT,
        /** Case, punctuation or spacing only. */
        PUNCTUATION,
        /** The same word spelt otherwise (honour, honor). */
        SPELLING,
        /** Other words. */
        SUBSTITUTION,
        /** Small words without content of their own. */
        SMALL_WORDS,
        /** Some witnesses have nothing where others have words. */
        OMISSION,
        /** The same words at another place. */
        MOVED,
        /** Another number. */
        FIGURE,
        /** Another date. */
        DATE,
        /** Another name of a person, place or body. */
        NAME,
        /** Another title or office. */
        TITLE,
        /** One denies what another states. */
        NEGATION,
        /** A witness begins later than, or ends before, the others: nothing can be concluded. */
        EDGE
    }
}
