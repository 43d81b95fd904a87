package org.hearsay.statement;

import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with the time at which its article appeared.
 *
 * @param number its place: its article's in the order of time, then its own in the article
 * @param attribution the attribution
 * @param published as the article's page states it, or null
 * @param language of the article, two letters, or "und"
 */
public record Appearance(
        long number, Attribution attribution, @Nullable Moment published, String language) {
    private static final int PLACE_BITS = 20;

    static Appearance of(SaidInArticle article, int place) {
        long number = (long) article.number() << PLACE_BITS | place;
        return new Appearance(number, article.attributions().get(place), article.published(), article.language());
    }

    /** The number of the article in which an attribution of this number stands. */
    public static int article(long number) {
        return (int) (number >> PLACE_BITS);
    }

    /** Whether both stand on the same words of one page: an attribution within another, not a second witness. */
    boolean overlaps(Appearance other) {
        return isOnPageOf(other)
                && attribution.place() == other.attribution.place()
                && attribution.spans().stream().anyMatch(span -> other.attribution.spans().stream()
                        .anyMatch(of -> span.start() < of.end() && of.start() < span.end()));
    }

    boolean isOnPageOf(Appearance other) {
        return article(number) == article(other.number);
    }
}
