package org.hearsay.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.hearsay.formats.Facts;
import org.hearsay.statement.ExactCopies;
import org.hearsay.statement.GroupStatements;
import org.hearsay.statement.SpokenTerms;
import org.hearsay.statement.StoryTerms;
import org.hearsay.statement.SurePair;
import org.hearsay.statement.ToldStory;

/**
 * What one story tells, as it lies with the workers: what is asked for by itself can be had without reading the rest.
 *
 * @param story its id
 * @param terms how common its terms are
 * @param spoken the rarest terms of what named speakers say
 * @param sure pairs that are more likely one statement than not
 * @param open pairs still to be weighed, in pieces
 * @param said all that is said
 */
record Told(
        String story,
        StoryTerms terms,
        List<SpokenTerms> spoken,
        List<SurePair> sure,
        List<long[]> open,
        List<Said> said)
        implements Serializable {
    /**
     * What is said in the same words.
     *
     * @param number its number
     * @param facts the {@link ExactCopies}
     */
    record Said(long number, byte[] facts) implements Serializable {
        ExactCopies copies() throws IOException {
            return Facts.read(facts, ExactCopies.class);
        }
    }

    static Told of(ToldStory story) {
        return new Told(
                story.story(),
                story.terms(),
                story.spoken(),
                story.sure(),
                GroupStatements.pieces(story.open()),
                story.copies().stream()
                        .map(one -> new Said(one.number(), Facts.write(one)))
                        .toList());
    }
}
