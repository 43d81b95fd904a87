package org.hearsay.conflict;

import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Span;

/** Finds the event, of those that happen once, that a date of a sentence dates. */
final class EventOfDate {
    /** Words between a date and what it dates, at most. */
    private static final int REACH = 16;

    private final FactWords words;

    EventOfDate(FactWords words) {
        this.words = words;
    }

    /** The token of the event that a date dates: the nearest in its clause, what comes before first; -1 for none. */
    int at(Scene scene, Tokens tokens, Span date) {
        int first = tokens.at(date.start());
        int end = tokens.at(date.end());
        for (int i = first - 1; i >= 0 && first - i <= REACH && !endsClause(tokens, i, first); i--) {
            if (isSaying(scene, tokens, i)) {
                return -1;
            }
            if (isEvent(tokens, i)) {
                return isDated(tokens, i, first, end) ? i : -1;
            }
        }
        for (int i = end; i < tokens.size() && i - end <= REACH && !tokens.parts(i) && !tokens.isDash(i); i++) {
            if (isSaying(scene, tokens, i)) {
                return -1;
            }
            if (isEvent(tokens, i)) {
                return isDated(tokens, i, first, end) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isSaying(Scene scene, Tokens tokens, int at) {
        return words.is(tokens.plain(at), Kind.SAY)
                || scene.sayings().isCue(tokens.word(at).span());
    }

    private boolean isDated(Tokens tokens, int event, int date, int dateEnd) {
        int length = words.length(tokens, event, Kind.EVENT);
        return Attachment.holds(tokens, event, event + length, date, dateEnd);
    }

    /** True for a word of an event that stands in no term of another meaning: "death toll", "hunger strike". */
    private boolean isEvent(Tokens tokens, int at) {
        int before = words.length(tokens, at - 1, Kind.EVENT);
        boolean within = before > 1
                && words.value(tokens.phrase(at - 1, before), Kind.EVENT).isEmpty();
        int length = words.length(tokens, at, Kind.EVENT);
        return length > 0
                && !within
                && !words.value(tokens.phrase(at, length), Kind.EVENT).isEmpty();
    }

    private static boolean endsClause(Tokens tokens, int at, int date) {
        return tokens.parts(at) || tokens.isDash(at) || tokens.plain(at).equals("and") && date - at > 6;
    }

    /** The class of the event at a token. */
    String named(Tokens tokens, int at) {
        return words.value(tokens.phrase(at, words.length(tokens, at, Kind.EVENT)), Kind.EVENT);
    }
}
