package org.hearsay.conflict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The attributions of one article's text, to be asked by place. */
final class Sayings {
    /** How many pieces of content that begin earlier may end earlier too, and still be looked past. */
    private static final int LOOK_BACK = 8;

    private record Piece(int end, Attribution attribution) {}

    private final TreeMap<Integer, Piece> contents = new TreeMap<>();
    private final TreeMap<Integer, Integer> cues = new TreeMap<>();

    Sayings(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            for (Span span : attribution.spans()) {
                contents.merge(
                        span.start(),
                        new Piece(span.end(), attribution),
                        (one, other) -> one.end() >= other.end() ? one : other);
            }
            if (attribution.cueSpan() != null) {
                cues.put(attribution.cueSpan().start(), attribution.cueSpan().end());
            }
        }
    }

    /** The attribution in whose content the span stands, or null. */
    @Nullable
    Attribution around(Span span) {
        Map.Entry<Integer, Piece> at = contents.floorEntry(span.start());
        for (int i = 0; i < LOOK_BACK && at != null; i++) {
            if (at.getValue().end() >= span.end()) {
                return at.getValue().attribution();
            }
            at = contents.lowerEntry(at.getKey());
        }
        return null;
    }

    boolean isCue(Span word) {
        Map.Entry<Integer, Integer> at = cues.lowerEntry(word.end());
        return at != null && at.getValue() > word.start();
    }

    /** True if a date stands in the sentence of a saying and outside what was said: it dates the saying. */
    boolean dates(Span date, Span sentence) {
        boolean saying = !cues.subMap(sentence.start(), sentence.end()).isEmpty();
        return saying && around(date) == null;
    }
}
