package org.hearsay.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Descriptions set off from a name by commas: "Lind, a military expert, ..." and "the envoy, Lind, ...". */
final class Appositions {
    private static final Set<String> OPENS = Set.of("a", "an", "the", "his", "her", "its", "their");
    private static final int LONGEST = 28;
    private static final int NEAR = 9;

    private final Lexicon lexicon;
    private final TitleBefore titles;
    private final ReadDescription descriptions;

    Appositions(Lexicon lexicon, TitleBefore titles, ReadDescription descriptions) {
        this.lexicon = lexicon;
        this.titles = titles;
        this.descriptions = descriptions;
    }

    /** What stands after the name between commas, or before it up to a comma; null if it describes no person. */
    @Nullable
    Description read(Passage passage, int start, int end) {
        Description after = after(passage, start, end);
        return after != null ? after : before(passage, start, end);
    }

    private @Nullable Description after(Passage passage, int start, int end) {
        if (end >= passage.size()
                || !passage.at(end).is(",")
                || passage.at(end - 1).possessive()) {
            return null;
        }
        int from = pastAge(passage, end + 1);
        int to = from;
        while (to < passage.size()
                && to - from < LONGEST
                && passage.at(to).sentence() == passage.at(start).sentence()
                && (!passage.at(to).isMark() || "'\"".contains(passage.at(to).folded()))
                && !passage.at(to).is("who")) {
            to++;
        }
        if (to == from || lexicon.names.isGiven(passage.at(from).folded())) {
            return null;
        }
        Description read = descriptions.read(passage, from, to);
        return read != null && !read.plural() && titleIsNear(passage, from, to) ? read : null;
    }

    /** ", 61, a fisherman": an age stands between. */
    private static int pastAge(Passage passage, int at) {
        boolean aged = at + 1 < passage.size()
                && Character.isDigit(passage.at(at).folded().charAt(0))
                && passage.at(at + 1).is(",");
        return aged ? at + 2 : at;
    }

    private boolean titleIsNear(Passage passage, int from, int to) {
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            if (lexicon.titles.at(passage.folded(), i, to) != null) {
                Passage.Token first = passage.at(from);
                return i == from
                        || first.isCapital()
                        || first.possessive()
                        || OPENS.contains(first.folded())
                        || lexicon.isModifier(first.folded());
            }
        }
        return false;
    }

    private @Nullable Description before(Passage passage, int start, int end) {
        boolean closed = end < passage.size()
                && (passage.at(end).is(",") || passage.at(end).is("."));
        if (!closed || start < 2 || !passage.at(start - 1).is(",")) {
            return null;
        }
        int from = titles.start(passage, start - 1);
        if (from == start - 1) {
            return null;
        }
        Description read = descriptions.read(passage, from, start - 1);
        return read != null && read.isOffice() && !read.plural() ? read : null;
    }
}
