package org.hearsay.statement;

import java.util.List;
import java.util.SortedSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.SaidOn;
import org.jspecify.annotations.Nullable;

/**
 * An attribution made ready for comparing, with its exact copies.
 *
 * @param copies where it stands; the first stands for all
 * @param content its terms
 * @param cue what its cue adds to the content
 */
record Rendering(ExactCopies copies, Content content, Cues.Reading cue) {
    long number() {
        return copies.number();
    }

    String story() {
        return copies.story();
    }

    String speaker() {
        return copies.speaker();
    }

    Attribution attribution() {
        return copies.first().attribution();
    }

    /** The block of its page in which it stands, or {@link Attribution#IN_TEXT}. */
    int place() {
        return attribution().place();
    }

    /** Forms of its terms, in order. */
    SortedSet<String> forms() {
        return content.forms();
    }

    /** Whether both stand on the same words of one page: an attribution within another, not a second witness. */
    boolean overlaps(Rendering other) {
        return meet(other, Appearance::overlaps);
    }

    /** Whether both stand on one page. */
    boolean isOnPageOf(Rendering other) {
        return meet(other, Appearance::isOnPageOf);
    }

    private interface Meeting {
        boolean of(Appearance one, Appearance other);
    }

    private boolean meet(Rendering other, Meeting meeting) {
        boolean fewer =
                copies.appearances().size() <= other.copies.appearances().size();
        List<Appearance> few = (fewer ? this : other).copies.appearances();
        List<Appearance> many = (fewer ? other : this).copies.appearances();
        for (Appearance one : few) {
            for (int at = firstOnPageOf(one, many);
                    at < many.size() && many.get(at).isOnPageOf(one);
                    at++) {
                if (meeting.of(one, many.get(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where those on the page of one begin, or where they would: appearances are in order. */
    private static int firstOnPageOf(Appearance one, List<Appearance> in) {
        int from = 0;
        int to = in.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (Appearance.article(in.get(middle).number()) < Appearance.article(one.number())) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Words of denying make the content's contrary. */
    boolean denied() {
        return attribution().stance() == Attribution.Stance.NEGATED || cue.denies();
    }

    /** First and last day since 1970 on which it may have been said, or null where nothing tells. */
    long @Nullable [] days() {
        SaidOn said = attribution().saidOn();
        if (said == null) {
            return null;
        }
        return new long[] {said.date().first().toEpochDay(), said.date().last().toEpochDay()};
    }

    /** Day of publication since 1970, or null. */
    @Nullable
    Long published() {
        return copies.first().published() == null
                ? null
                : copies.first().published().day().toEpochDay();
    }

    /** The day since 1970 on which it was said, else printed; the last of all days where neither is known. */
    long day() {
        long[] days = days();
        Long published = published();
        return days != null ? days[0] : published == null ? Long.MAX_VALUE : published;
    }
}
