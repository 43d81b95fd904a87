package org.hearsay.statement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Attributions of one story that say the same, word for word, on one day and by one speaker: mostly one alone, and as many
 * as print the same wire. They are compared with others once.
 *
 * @param story id of their story, or empty
 * @param speaker id of a speaker known by name, or empty
 * @param voice what its speaker is called
 * @param appearances in order of number, at least one
 * @param before what the same speaker says before it in the first one's article, or null
 * @param after what the same speaker says next there, or null
 * @param printed hashes of all that the first one's article tells, words of few letters left out; ascending
 * @param probability how surely they are one statement
 */
public record ExactCopies(
        String story,
        String speaker,
        Voice voice,
        List<Appearance> appearances,
        @Nullable Attribution before,
        @Nullable Attribution after,
        List<Long> printed,
        double probability) {
    /** By number. */
    static final Comparator<ExactCopies> IN_TIME = Comparator.comparingLong(ExactCopies::number);

    public ExactCopies {
        appearances = List.copyOf(appearances);
        printed = List.copyOf(printed);
    }

    /** That of the first. */
    public long number() {
        return first().number();
    }

    Appearance first() {
        return appearances.get(0);
    }

    /** Whether the articles of both tell something else in the same words. */
    boolean printsWordsOf(ExactCopies other) {
        Set<Long> here = new HashSet<>(printed);
        return other.printed.stream().anyMatch(here::contains);
    }

    /**
     * All of them as one.
     *
     * @param alone one or more, in order of number
     */
    static ExactCopies joined(List<ExactCopies> alone, double probability) {
        ExactCopies first = alone.get(0);
        return new ExactCopies(
                first.story,
                first.speaker,
                first.voice,
                alone.stream().map(ExactCopies::first).toList(),
                first.before,
                first.after,
                first.printed,
                probability);
    }
}
