package org.hearsay.statement;

import org.hearsay.model.Attribution;
import org.hearsay.model.SaidOn;
import org.jspecify.annotations.Nullable;

/** What forbids that two renderings are of one utterance, however alike their words are. */
final class Veto {
    private static final long FARTHEST_DAYS = 3;
    /** Less sure is a day for which nothing speaks but the day of the article: a late reprint has another. */
    private static final double SURE_DAY = 0.66;

    private static final double ALIKE = 0.5;

    private Veto() {}

    /** What forbids it before the words are looked at, or null: speaker, page, day. */
    static @Nullable String bySetting(Rendering a, Rendering b, SpeakerRelation speakers) {
        if (speakers == SpeakerRelation.OTHER) {
            return "another speaker";
        }
        if (a.overlaps(b)) {
            return "the same words of one page";
        }
        long[] one = a.days();
        long[] other = b.days();
        if (one != null
                && other != null
                && areDaysTold(a, b)
                && Math.max(one[0] - other[1], other[0] - one[1]) > FARTHEST_DAYS) {
            return "said on days far apart";
        }
        if (a.denied() != b.denied() && (a.denied() ? b : a).content().negations() % 2 == 0) {
            return "one denies what the other says";
        }
        return null;
    }

    /** Within a story days must be sure to part two renderings; elsewhere a speaker says like things on many days. */
    private static boolean areDaysTold(Rendering a, Rendering b) {
        return !isOneStory(a, b) || isSureOfDay(a) && isSureOfDay(b);
    }

    private static boolean isOneStory(Rendering a, Rendering b) {
        return !a.story().isEmpty() && a.story().equals(b.story());
    }

    private static boolean isSureOfDay(Rendering rendering) {
        SaidOn said = rendering.attribution().saidOn();
        return said != null && said.confidence() >= SURE_DAY;
    }

    /** Whether the words are others and nothing tells that one speaker said both: no reason for a join, nor against one by others. */
    static boolean isUntold(Rendering a, Rendering b, SpeakerRelation speakers) {
        boolean oneStory = isOneStory(a, b);
        boolean oneVoice = speakers == SpeakerRelation.SAME || speakers == SpeakerRelation.LIKE;
        return !(oneStory && oneVoice) && !Wording.isShared(a.content(), b.content());
    }

    /** What forbids it by the words, or null; what is soonest told is asked first. */
    static @Nullable String byWords(Rendering a, Rendering b, WordRelations relations) {
        if (a.isOnPageOf(b) && a.place() == b.place() && !Wording.hasRun(a.content(), b.content())) {
            return "one page, which seldom has one utterance in two wordings";
        }
        if (byFigures(a, b) && !ChangedFigures.inCopies(a, b)) {
            return "another figure for the same thing";
        }
        if (!a.content().language().equals(b.content().language())) {
            return null;
        }
        NearCopy copy = NearCopy.of(a.content(), b.content(), relations);
        if (copy.turned() > 0 || copy.others() > 0) {
            return "the contrary, or another of its kind, in the same words";
        }
        if (copy.doers() > 0 && isDirect(a) && isDirect(b)) {
            return "somebody else, in the same words";
        }
        return null;
    }

    /** Whether they give other figures for the same thing. */
    static boolean byFigures(Rendering a, Rendering b) {
        return FigureConflicts.besideTheSameWords(a.content(), b.content())
                || alike(a, b) && FigureConflicts.inBoth(a.content(), b.content());
    }

    /** In a report "I" becomes "he" or "the minister" by rule. */
    private static boolean isDirect(Rendering rendering) {
        return rendering.attribution().kind() == Attribution.Kind.DIRECT;
    }

    private static boolean alike(Rendering a, Rendering b) {
        long shared = a.forms().stream().filter(b.forms()::contains).count();
        return shared >= ALIKE * (a.forms().size() + b.forms().size() - shared) && shared > 1;
    }
}
