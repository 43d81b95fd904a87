package org.hearsay.speaker;

import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/** Tells who speaks words without a source: who spoke last, where the page's layout or the cue says so. */
final class ResolveContinuation {
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
        int breaks = breaks(passage.text(), from, to);
        double sure = breaks == 0 ? 0.9 : 0.85;
        if (!attribution.cue().isEmpty()) {
            return breaks == 0 ? last.because("goes on in the same sentence", sure) : null;
        }
        boolean direct = attribution.kind() == Attribution.Kind.DIRECT;
        return direct && breaks <= 1 && to - from <= SpokenBefore.FAR
                ? last.because("a quotation that goes on after this speaker's words", sure)
                : null;
    }

    /** How many paragraphs end between two offsets. */
    private static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            breaks += text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\n') ? 1 : 0;
        }
        return breaks;
    }
}
