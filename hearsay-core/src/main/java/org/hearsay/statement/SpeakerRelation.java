package org.hearsay.statement;

/** What is told of the speakers of two renderings. */
enum SpeakerRelation {
    /** One, known by name. */
    SAME,
    /** One at least has no name, and is called like the other. */
    LIKE,
    /** Two names that may be one's, or one who speaks for the other. */
    NAMED_ALIKE,
    /** Two names that have half of their words in common. */
    NAMED_HALF_ALIKE,
    /** One at least has no name, and nothing tells that he is the other. */
    UNTOLD,
    /** Two known by other names. */
    OTHER
}
