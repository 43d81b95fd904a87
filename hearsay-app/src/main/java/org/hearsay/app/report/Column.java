package org.hearsay.app.report;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A column of the score: a place of the apparatus together with the marks that are glued to its words.
 *
 * @param number of the place in text order, from 1; 0 where nothing differs that counts
 * @param kind how the readings differ
 * @param weight how much that matters
 * @param readings what each witness prints here: "" where it goes on without it, null where it has not begun or has ended
 * @param forms the same for comparing: normalised words
 */
record Column(
        int number, Place.Kind kind, double weight, List<@Nullable String> readings, List<@Nullable String> forms) {

    /** True for kinds that a reader is shown as a difference. */
    static boolean counts(Place.Kind kind) {
        return switch (kind) {
            case AGREEMENT, PUNCTUATION, EDGE -> false;
            default -> true;
        };
    }

    /** True for figures, dates, names, titles and denials. */
    boolean isHeavy() {
        return switch (kind) {
            case FIGURE, DATE, NAME, TITLE, NEGATION -> true;
            default -> false;
        };
    }

    /** True if these witnesses, as far as they are here, have the same words. */
    boolean agrees(List<Integer> rows) {
        return number == 0
                || rows.stream()
                                .map(forms::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        < 2;
    }

    boolean has(int row) {
        return readings.get(row) != null;
    }

    String kindName() {
        return switch (kind) {
            case AGREEMENT -> "agreement";
            case PUNCTUATION -> "punctuation";
            case SPELLING -> "spelling";
            case SUBSTITUTION -> "other words";
            case SMALL_WORDS -> "small words";
            case OMISSION -> "left out";
            case MOVED -> "moved";
            case FIGURE -> "figure";
            case DATE -> "date";
            case NAME -> "name";
            case TITLE -> "title or office";
            case NEGATION -> "denial";
            case EDGE -> "begins or ends";
        };
    }
}
