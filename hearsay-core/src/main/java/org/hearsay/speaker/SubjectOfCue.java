package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The name that is the subject of a cue without a source: "Berg said", "Berg, who runs the only shop, fears". */
final class SubjectOfCue {
    /** Words of a clause between commas. */
    private static final int LONGEST_CLAUSE = 30;

    private static final Set<String> BETWEEN =
            Set.of("also", "has", "had", "then", "later", "now", "himself", "herself");
    private static final Set<String> CLAUSES = Set.of("who", "whose", "a", "an", "the", "then", "now", "also");

    private final ArticleCast cast;
    private final People people;

    SubjectOfCue(ArticleCast cast, People people) {
        this.cast = cast;
        this.people = people;
    }

    /** Null where no name stands so, or the cue is of what others said to the one named. */
    @Nullable
    Referent of(Attribution attribution, Passage passage) {
        Span cue = attribution.cueSpan();
        if (cue == null || attribution.extent().start() < cue.start()) {
            return null;
        }
        int verb = passage.indexAt(cue.start());
        int end = verb;
        while (end > 0 && BETWEEN.contains(passage.at(end - 1).folded())) {
            end--;
        }
        Mention named = endingAt(attribution.place(), end, passage);
        if (named == null && end > 0 && passage.at(end - 1).is(",")) {
            named = endingAt(attribution.place(), opening(passage, end - 1), passage);
        }
        boolean subject = named != null
                && named.subject()
                && !named.possessive()
                && cast.person(named).isSure()
                && named.sentence() == passage.at(verb).sentence();
        return subject
                ? Referent.person(people.of(cast.person(named)), "the name that is the subject of the cue", 0.8)
                : null;
    }

    /** The comma that opens the clause that another one closes; -1 if none does. */
    private static int opening(Passage passage, int closing) {
        for (int at = closing - 1; at > 0 && closing - at <= LONGEST_CLAUSE; at--) {
            if (passage.at(at).is(",")) {
                boolean clause = CLAUSES.contains(passage.at(at + 1).folded());
                if (clause) {
                    return at;
                }
            }
        }
        return -1;
    }

    private @Nullable Mention endingAt(int place, int end, Passage passage) {
        if (end <= 0) {
            return null;
        }
        List<Mention> mentions = cast.mentions(place);
        int at = cast.firstMention(place, passage.at(end - 1).span().end()) - 1;
        return at >= 0 && mentions.get(at).end() == end ? mentions.get(at) : null;
    }
}
