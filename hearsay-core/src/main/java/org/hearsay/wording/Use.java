package org.hearsay.wording;

/**
 * A word of a story, where it stands.
 *
 * @param outlet number of the outlet
 * @param article number of the article
 * @param sentence number of the sentence in the story
 * @param word folded
 * @param plain true for words that tell nothing of the event's wording
 * @param name true if it is printed with a capital inside a sentence, or elsewhere in the story
 * @param reported true if it stands in what the article says that someone said
 * @param headline true if it stands in the headline
 */
record Use(
        int outlet,
        int article,
        int sentence,
        String word,
        boolean plain,
        boolean name,
        boolean reported,
        boolean headline) {}
