package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations behind a colon that nobody claims to who opens their sentence: "Mayor Holm thanked the town: '...'", "The
 * 24-year-old: '...'"; and ends what else is said in the sentence before the colon.
 */
final class ColonQuotations {
    private static final String RULE = "source, colon, quotation";
    private static final double SURE = 0.75;
    private static final int LEAST_WORDS = 3;
    private static final int LEAST_NAME = 2;
    /** Words of a source right before the colon: "Der 24-Jährige:". */
    private static final int MOST_OF_LABEL = 5;
    /** Words that may stand between a name and the colon, the name among them. */
    private static final int MOST_BEHIND_NAME = 9;

    private final CueTable cues;
    private final SourceBehind behind;

    ColonQuotations(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.behind = behind;
    }

    List<Found> addTo(List<Found> found, Passage p) {
        List<Found> all = new ArrayList<>();
        Map<Integer, Range> speaking = new HashMap<>();
        for (Found one : found) {
            all.add(toColon(one, p, speaking));
        }
        boolean[] claimed = LooseQuotations.claimed(all, p);
        Set<String> families = FamilyNames.of(p);
        for (int colon = 0; colon + 1 < p.size; colon++) {
            if (isBeforeQuotation(p, colon) && !claimed[colon + 1]) {
                Found one = read(p, colon, speaking.get(colon), families);
                if (one != null) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    private static boolean isBeforeQuotation(Passage p, int colon) {
        return SourceWords.isMark(p, colon, ":")
                && colon + 1 < p.size
                && p.quotation[colon] < 0
                && p.quotation[colon + 1] >= 0
                && p.paragraph[colon] == p.paragraph[colon + 1];
    }

    /** What is said in somebody's own words ends at a colon before a quotation, which has a speaker of its own. */
    private static Found toColon(Found one, Passage p, Map<Integer, Range> speaking) {
        List<Range> content = new ArrayList<>();
        for (Range piece : one.content()) {
            int colon = piece.from();
            while (colon < piece.to() && p.quotation[piece.from()] < 0 && !isBeforeQuotation(p, colon)) {
                colon++;
            }
            boolean parted = colon < piece.to() && p.quotation[piece.from()] < 0 && colon - piece.from() >= LEAST_WORDS;
            content.add(parted ? new Range(piece.from(), colon) : piece);
            if (parted && one.source() != null) {
                speaking.put(colon, one.source());
                break;
            }
        }
        return content.equals(one.content()) ? one : one.withContent(content);
    }

    private @Nullable Found read(Passage p, int colon, @Nullable Range speaking, Set<String> families) {
        int to = colon + 1;
        int words = 0;
        while (to < p.size && p.quotation[to] == p.quotation[colon + 1]) {
            words += p.isLetters(to) ? 1 : 0;
            to++;
        }
        Range source = speaking != null ? speaking : opens(p, colon, families);
        boolean exclaimed = words > 0 && ".?!".contains(p.plain[to - 2]);
        return words < LEAST_WORDS && !exclaimed || source == null
                ? null
                : new Found(List.of(new Range(colon + 1, to)), source, null, Stance.SAID, SURE, RULE, null, 0);
    }

    /** The person or body that opens the sentence; null where none does. */
    private @Nullable Range opens(Passage p, int colon, Set<String> families) {
        boolean alone = colon > 0 && p.first[colon - 1] && p.isLetters(colon - 1);
        if (alone && families.contains(p.plain[colon - 1])) {
            return new Range(colon - 1, colon);
        }
        Range first = first(p, colon);
        return first != null ? first : last(p, colon);
    }

    /** "There too was Anna Holm of the fire brigade: '...'": the last full name not far before the colon. */
    private @Nullable Range last(Passage p, int colon) {
        int low = Math.max(p.sentenceStart[p.sentence[colon]], colon - MOST_BEHIND_NAME);
        int to = colon;
        while (to - LEAST_NAME >= low) {
            int from = to;
            while (from > low && p.isLetters(from - 1) && p.isCapital(from - 1) && p.quotation[from - 1] < 0) {
                from--;
            }
            if (from < to && SourceWords.isAnd(p.plain[from])) {
                from++;
            }
            boolean opens = from < to && (cues.is(p, from, Kind.TITLE) || cues.is(p, from, Kind.PREPOSITION));
            boolean told = from > 0
                    && (cues.is(p, from - 1, Kind.TITLE)
                            || cues.is(p, from - 1, Kind.ARTICLE)
                            || cues.is(p, from - 1, Kind.PREPOSITION)
                            || cues.is(p, from - 1, Kind.LINK)
                            || cues.is(p, from - 1, Kind.OPENS));
            if (to - from >= LEAST_NAME && !opens && !told) {
                return new Range(from, to);
            }
            to = Math.min(from, to - 1);
        }
        return null;
    }

    private @Nullable Range first(Passage p, int colon) {
        int low = p.sentenceStart[p.sentence[colon]];
        if (colon - low > InvertedSpeech.LONGEST_SENTENCE) {
            return null;
        }
        while (low < colon && !p.isLetters(low)) {
            low++;
        }
        if (low >= colon || p.quotation[low] >= 0) {
            return null;
        }
        if (cues.is(p, low, Kind.PRONOUN)) {
            return cues.is(p, low, Kind.NOBODY) || cues.is(p, low, Kind.PARTICLE) ? null : new Range(low, low + 1);
        }
        if (cues.is(p, low, Kind.OPENS) || cues.is(p, low, Kind.PREPOSITION)) {
            return null;
        }
        if (colon - low <= MOST_OF_LABEL && cues.is(p, low, Kind.TITLE) && behind.persons.isPerson(p, low, colon)) {
            int end = low + 1;
            while (end < colon && !cues.is(p, end, Kind.SKIP) && !cues.is(p, end, Kind.HELPER)) {
                end++;
            }
            while (cues.has(Kind.CAPITAL)
                    && end - 1 > low
                    && Character.isLowerCase(p.words[end - 1].text().codePointAt(0))) {
                end--;
            }
            return new Range(low, end);
        }
        int to = low;
        while (to < colon && p.isLetters(to) && (p.isCapital(to) || to == low && cues.is(p, to, Kind.TITLE))) {
            to++;
        }
        Range source = cues.has(Kind.CAPITAL) ? behind.read(p, low, colon) : new Range(low, to);
        if (source == null || source.from() != low) {
            return null;
        }
        boolean titled = cues.is(p, low, Kind.TITLE);
        boolean named = !titled && to - low >= LEAST_NAME;
        return named || source.to() - low >= LEAST_NAME && behind.persons.isPerson(p, source.from(), source.to())
                ? source
                : null;
    }
}
