package org.hearsay.statement;

import java.util.List;

/**
 * What is said in one story, each wording once, and which of it is one statement as far as this story tells.
 *
 * @param story its id, or empty for what is of no story
 * @param copies all that is said, by number
 * @param terms how common its terms are
 * @param spoken the rarest terms of what named speakers say, by number
 * @param sure pairs that are more likely one statement than not
 * @param open numbers of the pairs that are still to be weighed, two by two; empty but in a story that very many tell
 */
public record ToldStory(
        String story,
        List<ExactCopies> copies,
        StoryTerms terms,
        List<SpokenTerms> spoken,
        List<SurePair> sure,
        long[] open) {
    public ToldStory {
        copies = List.copyOf(copies);
        spoken = List.copyOf(spoken);
        sure = List.copyOf(sure);
    }
}
