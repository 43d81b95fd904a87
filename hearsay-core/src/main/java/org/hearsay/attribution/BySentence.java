package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/** Attributions by the sentence of their cue, or of their content where they have none. */
final class BySentence {
    private final List<List<Found>> sentences = new ArrayList<>();

    BySentence(List<Found> found, Passage p) {
        for (int s = 0; s < p.sentenceStart.length; s++) {
            sentences.add(new ArrayList<>());
        }
        for (Found one : found) {
            int word = one.cue() == null ? one.start() : one.cue().from();
            sentences.get(p.sentence[word]).add(one);
        }
    }

    List<Found> of(int sentence) {
        return sentences.get(sentence);
    }

    /** All that are left, sentence by sentence. */
    List<Found> all() {
        List<Found> all = new ArrayList<>();
        sentences.forEach(all::addAll);
        return all;
    }
}
