package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/** Reads the answers of an interview as direct speech, of the name that stands before the last of them that has one, if any has. */
final class InterviewSpeech {
    private static final double SURE = 0.8;

    private InterviewSpeech() {}

    /** What was found, with the answers of an interview in the place of what was found of their own voice. */
    static List<Found> addTo(List<Found> found, Passage p, String language) {
        Interview interview = new Interview(p, language);
        if (!interview.isOne()) {
            return found;
        }
        OwnVoice voice = new OwnVoice(p, DialogueWords.self(language));
        List<Found> told = new ArrayList<>();
        Range label = null;
        for (Interview.Answer answer : interview.answers()) {
            if (answer.turn() != null) {
                label = source(answer.turn());
                voice.label(answer.turn());
            }
            voice.content(answer.words());
            told.add(new Found(List.of(answer.words()), label, null, Stance.SAID, SURE, Attribution.ANSWER, null, 0));
        }
        List<Found> all = new ArrayList<>(voice.without(found));
        all.addAll(told);
        return all;
    }

    /** The name before an answer; "A:" is none. */
    private static @Nullable Range source(Turn turn) {
        return turn.name().get(0).length() > 1 ? turn.label() : null;
    }
}
