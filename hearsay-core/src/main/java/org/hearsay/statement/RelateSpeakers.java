package org.hearsay.statement;

import java.util.HashMap;
import java.util.Map;

/** Tells what the speakers of two renderings are to each other; each two voices are looked at once. */
final class RelateSpeakers {
    private record Both(Voice one, Voice other) {}

    private final Map<Both, Boolean> like = new HashMap<>();
    private final Map<Both, SpeakerRelation> named = new HashMap<>();

    SpeakerRelation between(Rendering a, Rendering b) {
        boolean oneStory = !a.story().isEmpty() && a.story().equals(b.story());
        if (a.speaker().isEmpty() || b.speaker().isEmpty()) {
            return oneStory && isLike(a, b) ? SpeakerRelation.LIKE : SpeakerRelation.UNTOLD;
        }
        if (a.speaker().equals(b.speaker())) {
            return SpeakerRelation.SAME;
        }
        return oneStory ? named(a, b) : SpeakerRelation.OTHER;
    }

    private boolean isLike(Rendering a, Rendering b) {
        Voice one = a.copies().voice();
        Voice other = b.copies().voice();
        return like.computeIfAbsent(new Both(one, other), pair -> one.isLike(other));
    }

    private SpeakerRelation named(Rendering a, Rendering b) {
        Voice one = a.copies().voice();
        Voice other = b.copies().voice();
        return named.computeIfAbsent(
                new Both(one, other),
                pair -> one.isNamedLike(other)
                        ? SpeakerRelation.NAMED_ALIKE
                        : one.isNamedHalfLike(other) ? SpeakerRelation.NAMED_HALF_ALIKE : SpeakerRelation.OTHER);
    }
}
