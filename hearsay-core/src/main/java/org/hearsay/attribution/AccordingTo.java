package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source that its preposition names ("according to Holm"): before the content, behind it, or in its midst. Where commas
 * set the source off they end it. German sets off none: there the source ends with its first noun, which a capital tells.
 */
final class AccordingTo {
    private static final String RULE = "according to";
    private static final double SURE = 0.85;
    private static final double LESS_SURE = 0.75;
    private static final int LEAST_WORDS = 3;
    /** Articles and adjectives before a noun. */
    private static final int MOST_BEFORE_NOUN = 3;
    /** Words from a preposition to a verb of saying behind it ("según le dijo"). */
    private static final int MOST_TO_VERB = 3;

    private final CueTable cues;
    private final @Nullable SourceBehind behind;
    private final SourcePrepositions prepositions;

    /** @param behind reads what more is said of the source behind a comma, where a language has tables for it */
    AccordingTo(CueTable cues, SourcePrepositions prepositions, @Nullable SourceBehind behind) {
        this.prepositions = prepositions;
        this.cues = cues;
        this.behind = behind;
    }

    /**
     * The attribution of a preposition, or null where it names nobody or nothing is said.
     *
     * @param start where the sentence begins
     * @param cue the words of the preposition
     * @param high where the sentence ends
     */
    @Nullable
    Found read(Passage p, int start, Range cue, int end) {
        boolean relative = RelativeClause.opensRightBefore(p, cues, start, cue.from());
        return relative
                ? within(p, cue.from(), cue, RelativeClause.end(p, cue.to(), end), false)
                : within(p, start, cue, end, false);
    }

    /** The same of one of several sources in a sentence, whose words may be a figure alone. */
    @Nullable
    Found readTurn(Passage p, Range turn, Range cue) {
        return within(p, turn.from(), cue, turn.to(), true);
    }

    private @Nullable Found within(Passage p, int start, Range cue, int high, boolean turn) {
        int low = opens(p, start, cue.from()) || joins(p, start, cue.from()) ? cue.from() : start;
        Range owner = owner(p, cue);
        if (owner != null) {
            return around(p, low, cue, high, owner);
        }
        int comma = cue.to();
        while (comma < high && !isParting(p, comma, turn) && !isStop(p, comma)) {
            comma++;
        }
        int stop = high;
        while (stop > comma && !isWord(p, stop - 1) && p.quotation[stop - 1] < 0) {
            stop--;
        }
        int from = pastVerb(p, cue.to(), comma);
        boolean commaless = cue.from() == low && (comma == high || isStop(p, comma));
        int noun = commaless || cues.has(Kind.CAPITAL) ? pastNoun(p, from, comma) : -1;
        int end = noun < 0 ? comma : noun;
        Range told =
                prepositions.isToldSo(p, start, cue.from()) && behind != null ? behind.read(p, cue.to(), high) : null;
        end = told == null ? end : told.to();
        if (end > from + 1 && cues.is(p, from, Kind.OWNER) && cues.has(Kind.PAST)) {
            // "Selon ses calculs": whose they are.
            return around(p, low, new Range(cue.from(), end), high, new Range(from, from + 1));
        }
        if (behind != null && end == comma && end > from) {
            end = behind.pastApposition(p, from, end, high);
        }
        if (end == from) {
            return from > cue.to() && from < high && cues.has(Kind.PREPOSITION)
                    ? around(p, low, new Range(cue.from(), from), high, null)
                    : null;
        }
        boolean setOff = cue.from() > low && SourceWords.isMark(p, cue.from() - 1, ",");
        boolean closed = end + 1 < stop && isParting(p, end, turn);
        Range before = new Range(low, setOff ? cue.from() - 1 : cue.from());
        Range after = new Range(Math.min(stop, closed ? end + 1 : end), stop);
        List<Range> content = new ArrayList<>();
        if (setOff && p.quotation[cue.from() - 2] >= 0 && after.from() < after.to() && p.quotation[after.from()] < 0) {
            // "...", so Anna Holm, head of the works: what stands behind the name says more of her.
            after = new Range(after.to(), after.to());
        }
        if (closed && !cues.has(Kind.CAPITAL) && before.to() - before.from() >= LEAST_WORDS && isRelative(p, after)) {
            after = new Range(after.to(), after.to());
        }
        if (closed && cue.from() == low && isRelative(p, after)) {
            after = pastClause(p, after);
        }
        boolean opens = cue.from() - low < LEAST_WORDS && !isTooLittle(p, List.of(after), turn);
        boolean midst = noun >= 0 || setOff && closed && !opens;
        if (midst || !opens) {
            content.add(before);
        }
        if (midst || opens) {
            content.add(after);
        }
        content.removeIf(piece -> piece.from() >= piece.to());
        return isTooLittle(p, content, turn)
                ? null
                : new Found(
                        content,
                        new Range(from, end),
                        new Range(cue.from(), from),
                        Stance.SAID,
                        noun >= 0 && before.from() == before.to() ? LESS_SURE : SURE,
                        RULE,
                        null,
                        0);
    }

    /** A comma, or in a turn the dash that stands for a verb: "по данным организаторов — 1200". */
    private static boolean isParting(Passage p, int word, boolean turn) {
        return SourceWords.isMark(p, word, ",") || turn && SourceWords.isMark(p, word, "-");
    }

    private static boolean isWord(Passage p, int word) {
        return p.isLetters(word) || SourcesInTurn.isNumber(p, word);
    }

    /** Fewer than three words, unless a figure stands among them: alone in a turn, else beside another word that leads it nowhere. */
    private boolean isTooLittle(Passage p, List<Range> content, boolean turn) {
        boolean figure = false;
        for (Range piece : content) {
            for (int at = piece.from(); at < piece.to(); at++) {
                figure |= SourcesInTurn.isNumber(p, at);
            }
        }
        int words = CueReadings.size(content);
        boolean told = turn || words > 1 && !cues.is(p, content.get(0).from(), Kind.PREPOSITION);
        return words < LEAST_WORDS && !(figure && told);
    }

    /** "По её словам": the word within the preposition that names the source; null for none. */
    private @Nullable Range owner(Passage p, Range cue) {
        for (int w = cue.from(); w < cue.to() && cues.has(Kind.OWNER); w++) {
            if (cues.is(p, w, Kind.OWNER)) {
                return new Range(w, w + 1);
            }
        }
        return null;
    }

    /** What stands before and behind the words that name the source, without the commas between. */
    private static @Nullable Found around(Passage p, int low, Range cue, int high, @Nullable Range source) {
        int stop = high;
        while (stop > cue.to() && !isWord(p, stop - 1) && p.quotation[stop - 1] < 0) {
            stop--;
        }
        int end = cue.from();
        while (end > low && !p.isLetters(end - 1) && p.quotation[end - 1] < 0) {
            end--;
        }
        int from = cue.to();
        while (from < stop && !p.isLetters(from) && p.quotation[from] < 0) {
            from++;
        }
        List<Range> content = new ArrayList<>(List.of(new Range(low, end), new Range(from, stop)));
        content.removeIf(piece -> piece.from() >= piece.to());
        return CueReadings.size(content) < LEAST_WORDS
                ? null
                : new Found(content, source, cue, Stance.SAID, source == null ? LESS_SURE : SURE, RULE, null, 0);
    }

    /** A preposition with a capital behind a quotation that is over begins a sentence. */
    private static boolean opens(Passage p, int start, int cue) {
        return cue > start + 1
                && p.isCapital(cue)
                && p.quotation[cue - 1] >= 0
                && ".?!".contains(p.plain[cue - 2])
                && p.quotation[cue] != p.quotation[cue - 1];
    }

    /** "Según informó ayer a Télam el ministerio": past a verb of saying, and whom it is said to. */
    private int pastVerb(Passage p, int from, int high) {
        for (int w = from; w < Math.min(high, from + MOST_TO_VERB); w++) {
            if (cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB)) {
                int source = w + 1;
                boolean told = source < high && p.plain[source].equals("a");
                int past = told ? SourcePrepositions.pastCapitals(p, source + 1, high) : -1;
                return past > 0 && past < high ? past : source;
            }
        }
        return from;
    }

    /** The attribution of a word that stands behind its source ("der Polizei zufolge"), or null where none stands there. */
    @Nullable
    Found behind(Passage p, int low, int cue, int high) {
        int from = cue;
        while (from > low
                && cue - from < SourceWords.LONGEST_INVERTED
                && p.isLetters(from - 1)
                && p.isCapital(from - 1)) {
            from--;
        }
        for (int at = from - 1; from < cue && at >= low && from - at <= MOST_BEFORE_NOUN && p.isLetters(at); at--) {
            if (cues.is(p, at, Kind.TITLE) || cues.is(p, at, Kind.ARTICLE)) {
                from = at;
                break;
            }
        }
        int stop = high;
        while (stop > cue + 1 && !isWord(p, stop - 1) && p.quotation[stop - 1] < 0) {
            stop--;
        }
        if (from == cue && from > low && cues.is(p, from - 1, Kind.OWNER)) {
            from--;
        }
        List<Range> content = new ArrayList<>();
        if (from < cue && from - low >= LEAST_WORDS) {
            content.add(new Range(low, from));
        } else {
            from = low;
        }
        if (cue + 1 < stop) {
            content.add(new Range(cue + 1, stop));
        }
        return from == cue || CueReadings.size(content) < LEAST_WORDS
                ? null
                : new Found(content, new Range(from, cue), new Range(cue, cue + 1), Stance.SAID, SURE, RULE, null, 0);
    }

    /** "..., und laut Holm ...": behind a comma and "and" another clause begins. */
    private boolean joins(Passage p, int start, int cue) {
        return cues.has(Kind.CAPITAL)
                && cue - 2 > start
                && SourceWords.isAnd(p.plain[cue - 1])
                && SourceWords.isMark(p, cue - 2, ",");
    }

    /** One past the first run of words with capitals and what is joined to it ("der Polizei und der Feuerwehr"); -1 for none. */
    private int pastNoun(Passage p, int from, int high) {
        int end = SourcePrepositions.pastCapitals(p, from, high);
        while (end > 0 && end < high && cues.is(p, end, Kind.LINK)) {
            int more = SourcePrepositions.pastCapitals(p, end + 1, high);
            if (more < 0) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** "Laut einem Gutachten, [das der Zeitung vorliegt], fehlten drei Angebote": what more is told of the source is not said. */
    private static Range pastClause(Passage p, Range told) {
        int comma = RelativeClause.end(p, told.from(), told.to());
        return comma + LEAST_WORDS < told.to() ? new Range(comma + 1, told.to()) : told;
    }

    /** ", que tuvo que desalojar": tells more of the source. */
    private boolean isRelative(Passage p, Range after) {
        return after.from() < after.to() && p.quotation[after.from()] < 0 && cues.is(p, after.from(), Kind.RELATIVE);
    }

    private static boolean isStop(Passage p, int w) {
        return p.plain[w].equals(".") && w + 1 == p.sentenceEnd[p.sentence[w]] || p.plain[w].equals("\"");
    }
}
