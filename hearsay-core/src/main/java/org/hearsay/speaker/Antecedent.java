package org.hearsay.speaker;

import java.util.List;

/**
 * How a person named before a pronoun stands to it.
 *
 * @param person the person
 * @param features by number, in the order of {@link #NAMES}
 */
record Antecedent(Person person, double[] features) {
    static final int SAME_SENTENCE = 0;
    static final int ONE_BACK = 1;
    static final int TWO_BACK = 2;
    static final int FOUR_BACK = 3;
    static final int FURTHER_BACK = 4;
    static final int SAME_PARAGRAPH = 5;
    static final int SUBJECT = 6;
    static final int SUBJECT_ONE_BACK = 7;
    static final int SUBJECT_HERE = 8;
    static final int OPENS_PARAGRAPH = 9;
    static final int POSSESSIVE = 10;
    static final int IN_THESE_WORDS = 11;
    static final int IN_OTHER_WORDS = 12;
    static final int NAMED_LAST = 13;
    static final int ONE_SINCE = 14;
    static final int MORE_SINCE = 15;
    static final int SPOKE_LAST = 16;
    static final int SPOKE_HERE = 17;
    static final int SPOKE_BEFORE_PARAGRAPH = 18;
    static final int SPEAKS = 19;
    static final int OFTEN = 20;
    static final int MOST_OFTEN = 21;
    static final int MENTIONS_NEAR = 22;

    /** What each feature says: 1 or 0, but for the two that are said to count. */
    static final List<String> NAMES = List.of(
            "named in the same sentence",
            "named one sentence back",
            "two back",
            "three or four back",
            "further back",
            "named in the same paragraph",
            "stands as a subject there",
            "as the subject one sentence back",
            "as the subject in the same sentence",
            "as the subject of the paragraph's first sentence",
            "with a possessive ending",
            "within the words that the pronoun says",
            "within other quoted words",
            "nobody named since",
            "one person named since",
            "more named since",
            "spoke last",
            "spoke last, in the same paragraph",
            "spoke last, and the pronoun's sentence opens a paragraph",
            "speaks by name somewhere in the article",
            "logarithm of how often the article has the name",
            "named most often of all",
            "logarithm of how often named within six sentences");
}
