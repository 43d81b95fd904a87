package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Conflict;
import org.jspecify.annotations.Nullable;

/** Finds the places of a copied sentence where one wording has another name than the other, and no other spelling of it. */
final class FindOddNames {
    /** What the words around a name that both wordings have weigh together, at least. */
    private static final double LEAST = 0.8;
    /** The same for places, whose names need not be alike. */
    private static final double LEAST_OF_PLACES = 0.9;

    /** How rare a word is, at least, that is a name by itself: not so "Center", "Mount". */
    private static final double RARE = 0.3;

    private static final int LONGEST = 3;
    private static final int SHORTEST = 3;
    private static final Set<String> PLACES = Set.of("in", "near", "from", "outside", "around", "to");

    private final FactWords words;

    FindOddNames(FactWords words) {
        this.words = words;
    }

    List<OddName> of(AlignedWords copy) {
        List<OddName> found = new ArrayList<>();
        Tokens a = copy.one().tokens();
        Tokens b = copy.other().tokens();
        if (a.isRendered() || b.isRendered()) {
            return found;
        }
        int from = 0;
        int otherFrom = 0;
        for (int i = 0; i <= a.size(); i++) {
            int next = i == a.size() ? b.size() : copy.to(i);
            if (next >= 0) {
                if (from < i && otherFrom < next) {
                    OddName odd = odd(copy, from, upToMark(a, from, i), otherFrom, upToMark(b, otherFrom, next));
                    if (odd != null) {
                        found.add(odd);
                    }
                }
                from = i + 1;
                otherFrom = next + 1;
            }
        }
        return found;
    }

    /** The place of the first comma among words, or their end: what follows need not be said in the same words. */
    private static int upToMark(Tokens tokens, int from, int to) {
        int at = from;
        while (at < to && !tokens.plain(at).equals(",")) {
            at++;
        }
        return at;
    }

    /** What stands between two words in common, where it is but a name in either wording. */
    private @Nullable OddName odd(AlignedWords copy, int from, int to, int otherFrom, int otherTo) {
        Tokens a = copy.one().tokens();
        Tokens b = copy.other().tokens();
        if (!isName(a, from, to) || !isName(b, otherFrom, otherTo)) {
            return null;
        }
        double place = copy.place(from, to, otherFrom, otherTo);
        boolean first = isOfName(a, to) && isOfName(b, otherTo) && a.plain(to).equals(b.plain(otherTo));
        boolean last = isOfName(a, from - 1) && isOfName(b, otherFrom - 1);
        String one = a.phrase(from, to - from);
        String other = b.phrase(otherFrom, otherTo - otherFrom);
        if (place < LEAST || Spellings.areOne(one, other)) {
            return null;
        }
        if (to - from == 1 && otherTo - otherFrom == 1 && (first || last)) {
            return new OddName(
                    copy,
                    Conflict.Kind.NAME,
                    last ? beginning(a, from) : from,
                    first ? end(a, to) : to,
                    last ? beginning(b, otherFrom) : otherFrom,
                    first ? end(b, otherTo) : otherTo);
        }
        boolean where = PLACES.contains(a.plain(from - 1)) && PLACES.contains(b.plain(otherFrom - 1));
        if (where && place >= LEAST_OF_PLACES) {
            return new OddName(copy, Conflict.Kind.PLACE, from, to, otherFrom, otherTo);
        }
        return Spellings.areNear(one, other)
                ? new OddName(copy, Conflict.Kind.NAME, from, to, otherFrom, otherTo)
                : null;
    }

    /** True for one to three words that begin with a capital and are no title, month, abbreviation or the beginning of a sentence. */
    private boolean isName(Tokens tokens, int from, int to) {
        if (to == from || to - from > LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isOfName(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfName(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        String plain = tokens.plain(at);
        String printed = tokens.word(at).text();
        return (tokens.isName(at) || tokens.isCapital(at) && tokens.isCapital(at + 1))
                && plain.length() >= SHORTEST
                && !printed.equals(printed.toUpperCase(Locale.ROOT))
                && plain.chars().noneMatch(Character::isDigit)
                && Setting.rarity(plain) >= RARE
                && !words.is(plain, Kind.TITLE)
                && !words.is(plain, Kind.STOP)
                && !words.is(plain, Kind.PERSON)
                && !Given.isOfCalendar(plain);
    }

    private int beginning(Tokens tokens, int from) {
        int at = from;
        while (isOfName(tokens, at - 1) && from - at < LONGEST) {
            at--;
        }
        return at;
    }

    private int end(Tokens tokens, int to) {
        int at = to;
        while (isOfName(tokens, at) && at - to < LONGEST) {
            at++;
        }
        return at;
    }
}
