package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells who speaks words without a source: who spoke last, where the page's layout or the cue says so. */
final class ResolveContinuation {
    /** Words between what was said and a verb that has no subject of its own. */
    private static final Set<String> JOINS = Set.of("and", "but", "then", "also", "later", "while");
    /** Who is charged or known has not said so. */
    private static final Set<String> BE =
            Set.of("is", "are", "was", "were", "be", "been", "being", "has", "have", "had");

    /** Who spoke last, or null where nothing says that he or she goes on. */
    @Nullable
    Referent resolve(Attribution attribution, Passage passage, SpokenBefore spoken) {
        Attribution previous = spoken.previous();
        Referent last = spoken.last();
        if (previous == null || last == null) {
            return null;
        }
        int from = Math.min(previous.extent().end(), attribution.extent().start());
        int to = Math.max(previous.extent().end(), attribution.extent().start());
        int breaks = passage.breaks(from, to);
        double sure = breaks == 0 ? 0.9 : 0.85;
        if (!attribution.cue().isEmpty()) {
            return goesOn(previous, attribution, passage) ? last.because("goes on in the same sentence", sure) : null;
        }
        boolean direct = attribution.kind() == Attribution.Kind.DIRECT;
        return direct && breaks <= 1 && to - from <= SpokenBefore.FAR
                ? last.because("a quotation that goes on after this speaker's words", sure)
                : null;
    }

    /** Whether a cue follows at once and in the active: "..., adding that", "... and warned that". */
    private static boolean goesOn(Attribution previous, Attribution attribution, Passage passage) {
        Span cue = attribution.cueSpan();
        int end = Math.max(
                end(previous.cueSpan()),
                Math.max(end(previous.sourceSpan()), previous.extent().end()));
        if (cue == null || end > cue.start() || attribution.extent().start() < cue.start()) {
            return false;
        }
        int verb = passage.indexAt(cue.start());
        int next = passage.indexAt(end);
        for (int i = next; i < verb; i++) {
            if (!passage.at(i).isMark() && !JOINS.contains(passage.at(i).folded())) {
                return false;
            }
        }
        boolean together = passage.at(next - 1).sentence() == passage.at(verb).sentence();
        return together && !BE.contains(passage.at(verb).folded());
    }

    private static int end(@Nullable Span span) {
        return span == null ? 0 : span.end();
    }
}
