package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose words a quotation is said to be without a verb of saying: "The crew were, in Kerr's words, “dead on their feet”", "in the words
 * of the captain", "“Dead on their feet” is how Kerr described them", "For Kerr, who led them, it was “a night without an end”".
 */
final class InWordsOf {
    private static final String RULE = "in somebody's words";
    private static final double SURE = 0.85;
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");
    private static final Set<String> OF_HIS_OWN = Set.of("own", "exact", "very");
    private static final Set<String> IS = Set.of("is", "was");
    private static final Set<String> DESCRIBES = Set.of(
            "described",
            "describes",
            "put",
            "puts",
            "summed",
            "sums",
            "characterised",
            "characterized",
            "remembers",
            "remembered",
            "explained",
            "explains");

    private static final int LONGEST_NAME = 8;

    /** With the marks around them. */
    private static final int FEWEST_QUOTED = 5;

    /** Words between whose words they are and the quotation. */
    private static final int MOST_BETWEEN = 12;

    private InWordsOf() {}

    /** What was found, with the quotations that nobody else is found to have said. */
    static List<Found> addTo(List<Found> found, Passage p) {
        boolean[] claimed = LooseQuotations.claimed(found, p);
        List<Found> all = new ArrayList<>(found);
        for (int w = 0; w < p.size; w++) {
            if (p.quotation[w] < 0 && !claimed[w]) {
                Found one =
                        switch (p.plain[w]) {
                            case "words" -> inWords(p, w);
                            case "how" -> isHow(p, w);
                            case "for" -> p.first[w] ? toMind(p, w) : null;
                            default -> null;
                        };
                if (one != null && isFree(one.content().get(0), claimed)) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static boolean isFree(Range content, boolean[] claimed) {
        for (int w = content.from(); w < content.to(); w++) {
            if (claimed[w]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Found inWords(Passage p, int words) {
        int low = p.sentenceStart[p.sentence[words]];
        int high = p.sentenceEnd[p.sentence[words]];
        boolean of = words + 2 < high && p.plain[words + 1].equals("of") && isWord(p, words - 1, "the");
        Range source = of && isWord(p, words - 2, "in") ? named(p, words + 2, high) : owner(p, low, words);
        if (source == null) {
            return null;
        }
        int from = Math.max(words + 1, source.to());
        Range quotation = after(p, from, Math.min(high, from + MOST_BETWEEN));
        if (quotation == null) {
            quotation = before(p, low, of ? words - 2 : source.from() - 1);
        }
        return quotation == null ? null : found(quotation, source, words);
    }

    /** "In [Kerr]'s own words", "in [her] words"; null where "in" does not begin it. */
    private static @Nullable Range owner(Passage p, int low, int words) {
        int at = words - 1;
        while (at > low && OF_HIS_OWN.contains(p.plain[at])) {
            at--;
        }
        if (OWNERS.contains(p.plain[Math.max(low, at)]) && isWord(p, at - 1, "in")) {
            return new Range(at, at + 1);
        }
        if (at <= low || !p.plain[at].equals("'s") && !p.plain[at].equals("'")) {
            return null;
        }
        int from = at;
        while (from > low && at - from < LONGEST_NAME && p.isLetters(from - 1) && !p.plain[from - 1].equals("in")) {
            from--;
        }
        return from < at && isWord(p, from - 1, "in") ? new Range(from, at) : null;
    }

    /** Up to a mark. */
    private static @Nullable Range named(Passage p, int from, int high) {
        int to = from;
        boolean capital = false;
        while (to < high && to - from < LONGEST_NAME && p.quotation[to] < 0 && p.isLetters(to)) {
            capital |= p.isCapital(to++);
        }
        boolean ends =
                to == high || p.quotation[to] >= 0 || SourceWords.isMark(p, to, ",") || SourceWords.isMark(p, to, ":");
        return to > from && ends && (capital || p.plain[from].equals("the")) ? new Range(from, to) : null;
    }

    /** "“...” is how [Kerr] described it". */
    private static @Nullable Found isHow(Passage p, int how) {
        int low = p.sentenceStart[p.sentence[how]];
        int high = p.sentenceEnd[p.sentence[how]];
        if (how < 2 || !IS.contains(p.plain[how - 1]) || p.quotation[how - 2] < 0) {
            return null;
        }
        int verb = how + 2;
        while (verb < high && verb - how <= LONGEST_NAME && !DESCRIBES.contains(p.plain[verb])) {
            verb++;
        }
        Range quotation = before(p, Math.min(low, how - 2), how - 1);
        boolean described = verb < high && DESCRIBES.contains(p.plain[verb]) && p.isLetters(how + 1);
        return described && quotation != null ? found(quotation, new Range(how + 1, verb), verb) : null;
    }

    /** "For [Mary Teale], who runs the pub, the bridge is “a monument to nobody”": some words of a sentence, no title of a work. */
    private static @Nullable Found toMind(Passage p, int preposition) {
        int high = p.sentenceEnd[p.sentence[preposition]];
        Range source = named(p, preposition + 1, high);
        Range quotation = source == null ? null : after(p, source.to(), high);
        if (quotation == null
                || quotation.to() - quotation.from() < FEWEST_QUOTED
                || p.isCapital(quotation.from() + 1)) {
            return null;
        }
        return p.isCapital(source.to() - 1) && source.to() - source.from() > 1
                ? found(quotation, source, preposition)
                : null;
    }

    private static Found found(Range quotation, Range source, int cue) {
        return new Found(List.of(quotation), source, new Range(cue, cue + 1), Stance.SAID, SURE, RULE, null, 0);
    }

    private static boolean isWord(Passage p, int at, String plain) {
        return at >= 0 && p.plain[at].equals(plain);
    }

    private static @Nullable Range after(Passage p, int from, int high) {
        for (int at = from; at < high; at++) {
            if (p.quotation[at] >= 0) {
                return whole(p, at);
            }
        }
        return null;
    }

    private static @Nullable Range before(Passage p, int low, int end) {
        for (int at = end - 1; at >= low && end - at <= MOST_BETWEEN; at--) {
            if (p.quotation[at] >= 0) {
                return whole(p, at);
            }
        }
        return null;
    }

    private static Range whole(Passage p, int at) {
        int from = at;
        int to = at + 1;
        while (from > 0 && p.quotation[from - 1] == p.quotation[at]) {
            from--;
        }
        while (to < p.size && p.quotation[to] == p.quotation[at]) {
            to++;
        }
        return new Range(from, to);
    }
}
