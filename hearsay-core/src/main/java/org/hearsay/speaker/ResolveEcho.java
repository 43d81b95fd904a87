package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.text.Echo;
import org.jspecify.annotations.Nullable;

/** Tells who speaks the words that a headline or subtitle quotes without a source: who says them in the text. */
final class ResolveEcho {
    private static final double SURE = 0.9;

    private final List<Said> said = new ArrayList<>();

    private record Said(Attribution attribution, List<String> words) {}

    ResolveEcho(List<Attribution> attributions) {
        boolean outside = attributions.stream().anyMatch(ResolveEcho::isSought);
        if (outside) {
            attributions.stream()
                    .filter(one -> one.place() == Attribution.IN_TEXT)
                    .sorted(Comparator.comparingInt(Source::position).thenComparing(Attribution::id))
                    .forEach(one -> said.add(new Said(one, Echo.words(one.content()))));
        }
    }

    private static boolean isSought(Attribution attribution) {
        return attribution.place() != Attribution.IN_TEXT
                && attribution.source().isEmpty();
    }

    /** Who says most of the same words in the text, of several the first whose speaker is known; null if nobody does. */
    @Nullable
    Referent resolve(Attribution attribution, SpokenBefore spoken) {
        if (!isSought(attribution)) {
            return null;
        }
        List<String> words = Echo.words(attribution.content());
        Referent best = null;
        double most = 0;
        for (Said one : said) {
            Referent speaker = spoken.of(one.attribution());
            double share = speaker == null ? 0 : Echo.share(words, one.words());
            if (share >= Echo.CUT && share > most) {
                best = speaker;
                most = share;
            }
        }
        return best == null ? null : best.because("says these words in the text: " + best.reason(), SURE);
    }
}
