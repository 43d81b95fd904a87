package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions whose cue stands before its source, as many languages order them: "C, V S.", "C, V S, C", "- C - V S. - C",
 * "as S V, C" ({@link AsSaid}) and a cue between marks inside the quotation ("C, - V S, - C").
 */
final class InvertedSpeech {
    static final String DIALOGUE = "dialogue with dashes";

    private static final int LEAST_WORDS = 3;
    /** Words before a verb between commas that do not make a sentence: "The plan, said Holm, costs more." */
    private static final int MOST_OF_BEGINNING = 6;

    private static final int MOST_BEFORE_CUE = 4;
    private static final int MOST_OF_SMALL = 4;
    /** Words of a sentence beyond which it is none, so that time stays linear. */
    static final int LONGEST_SENTENCE = 200;

    private static final Set<String> GOES_ON = Set.of(
            "und",
            "aber",
            "y",
            "pero",
            "aunque",
            "et",
            "mais",
            "\u0438",
            "\u043D\u043E",
            "\u0430",
            "\u0456",
            "\u0430\u043B\u0435");

    private final CueTable cues;
    private final SourceWords sources;
    private final SourceBehind behind;
    private final HeardFrom heard;
    private final AsSaid asSaid;

    InvertedSpeech(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.sources = new SourceWords(cues);
        this.behind = behind;
        this.heard = new HeardFrom(cues, behind);
        this.asSaid = new AsSaid(cues, behind, heard);
    }

    /**
     * What was found before, with what these orders add: nothing for a cue that has its attribution, but that a clause with "as"
     * is read as a whole.
     */
    List<Found> addTo(List<Found> found, Passage p) {
        Map<Integer, Found> byCue = new HashMap<>();
        found.stream()
                .filter(one -> one.cue() != null)
                .forEach(one -> byCue.put(one.cue().from(), one));
        Set<Found> replaced = new HashSet<>();
        List<Found> added = new ArrayList<>();
        for (int w = 0; w < p.size; w++) {
            if (isVerb(p, w) || isWithin(p, w)) {
                Found known = byCue.get(w);
                Found as = p.quotation[w] >= 0 || !cues.is(p, w, Kind.SAY) && known != null ? null : asSaid.read(p, w);
                Found one = as != null || known != null ? as : p.quotation[w] >= 0 ? inside(p, w) : outside(p, w);
                if (one != null) {
                    replaced.add(known);
                    added.add(one);
                }
            }
        }
        List<Found> all = new ArrayList<>(
                found.stream().filter(one -> !replaced.contains(one)).toList());
        all.addAll(added);
        return all;
    }

    private boolean isVerb(Passage p, int word) {
        return (cues.is(p, word, Kind.SAY) || cues.is(p, word, Kind.VERB)) && !sources.isMute(p, word);
    }

    /** "..., peste Holm. ...": any word between a comma and a person within a quotation. */
    private boolean isWithin(Passage p, int word) {
        boolean alone = p.quotation[word] >= 0
                && word > 1
                && word + 2 < p.size
                && p.isLetters(word)
                && !p.isCapital(word)
                && p.plain[word].length() > 3
                && !cues.has(Kind.CAPITAL)
                && (SourceWords.isMark(p, word - 1, ",")
                        || SourceWords.isMark(p, word - 1, "-")
                        || cues.is(p, word - 1, Kind.HELPER) && SourceWords.isMark(p, word - 2, ","))
                && behind.persons.noun(p, word) == null
                && !cues.is(p, word, Kind.TITLE)
                && !cues.is(p, word, Kind.THAT)
                && !cues.is(p, word, Kind.PREPOSITION)
                && !cues.is(p, word, Kind.CLAUSE)
                && !cues.is(p, word, Kind.PRONOUN);
        if (!alone) {
            return false;
        }
        int high = p.sentenceEnd[p.sentence[word]];
        Range source = behind.read(p, word + 1, high);
        boolean person = source != null
                && source.from() == word + 1
                && source.to() < p.size
                && (behind.persons.isPronoun(p, source.from())
                        ? SourceWords.isMark(p, word - 1, "-")
                                && p.plain[word].length() > MOST_OF_SMALL
                                && !cues.has(Kind.CLITIC)
                        : behind.persons.isPerson(p, source));
        int past = person ? behind.clauseEnd(p, source.to(), high) : p.size;
        return past < p.size && (SourceWords.isMark(p, past, ".") || SourceWords.isMark(p, past, "-"));
    }

    private @Nullable Found outside(Passage p, int cue) {
        int low = p.sentenceStart[p.sentence[cue]];
        int high = p.sentenceEnd[p.sentence[cue]];
        int mark = markBefore(p, cue, low);
        if (mark < 0
                || mark - low > LONGEST_SENTENCE
                || p.quotation[mark - 1] >= 0 && !SourceWords.isMark(p, low, "-")) {
            return null;
        }
        Range source = source(p, cue, mark, high);
        boolean dash = p.plain[mark].equals("-");
        boolean dialogue = p.plain[low].equals("-");
        boolean commaDash = dash && SourceWords.isMark(p, mark - 1, ",");
        int from = dialogue ? low + 1 : Math.min(Dateline.end(p, low), mark);
        int to = commaDash ? mark - 1 : mark;
        if (dash && !dialogue && !commaDash
                || !isSaid(p, low, mark, cue, source)
                || cues.length(p, from, mark, Kind.ASKED) > 0
                || AdverbialClause.is(p, from, to, cues)) {
            return null;
        }
        int past = source == null ? cue + 1 : behind.clauseEnd(p, Math.max(source.to(), cue + 1), high);
        Range rest = rest(p, past, high);
        boolean beginning = letters(p, from, to) <= MOST_OF_BEGINNING;
        List<Range> content = new ArrayList<>(List.of(new Range(from, to)));
        boolean inserted = source != null || cues.has(Kind.DROPS) && cue + 1 < high && !p.isLetters(cue + 1);
        if (rest != null && inserted && (beginning || goesOn(p, rest, past, dialogue))) {
            content.add(rest);
        } else if (source == null) {
            return null;
        }
        if (dialogue) {
            addParagraph(p, high, content);
        }
        return CueReadings.size(content) < LEAST_WORDS
                ? null
                : found(content, source, cue, dialogue ? DIALOGUE : "content, cue, source");
    }

    /**
     * Whether the words before the verb are what is said: not its subject with an office behind its name, and, where an object may
     * stand behind the verb, only before a person or with a form of reported speech.
     */
    private boolean isSaid(Passage p, int low, int mark, int cue, @Nullable Range source) {
        int segment = mark - 1;
        while (segment > low && !SourceWords.isMark(p, segment, ",")) {
            segment--;
        }
        if (segment > low && behind.persons.isApposed(p, segment + 1, mark)) {
            return false;
        }
        boolean articles = cues.has(Kind.CAPITAL) || cues.has(Kind.PAST);
        if (source == null || cues.is(p, cue, Kind.SAY) && !articles || cues.is(p, cue, Kind.HEARS)) {
            return true;
        }
        boolean mood = false;
        for (int at = low; at < mark; at++) {
            mood |= cues.isSpelt(p, at, Kind.MOOD);
        }
        return mood || SourceWords.isMark(p, low, "-") || behind.persons.isHeadedByPerson(p, source);
    }

    /** The source before the cue ("a-t-elle ajouté"), behind it, or behind a preposition. */
    private @Nullable Range source(Passage p, int cue, int mark, int high) {
        for (int at = mark + 1; at <= cue; at++) {
            if (cues.is(p, at, Kind.PRONOUN)) {
                return new Range(at, at + 1);
            }
        }
        if (cues.is(p, cue, Kind.HEARS)) {
            Range from = heard.after(p, cue, high);
            return from != null ? from : plain(p, cue, high);
        }
        return plain(p, cue, high);
    }

    private @Nullable Range plain(Passage p, int cue, int high) {
        Range source = behind.read(p, cue + 1, high);
        return source == null ? null : sources.core(p, source);
    }

    /** The words behind the clause with the verb, without the mark before them and the stop; null for none. */
    private @Nullable Range rest(Passage p, int past, int high) {
        int from = past;
        while (from < high && !p.isLetters(from) && p.quotation[from] < 0) {
            from++;
        }
        int to = high;
        while (to > from && !p.isLetters(to - 1) && p.quotation[to - 1] < 0) {
            to--;
        }
        return to - from < 2 || isRelative(p, from) ? null : new Range(from, to);
    }

    private boolean isRelative(Passage p, int word) {
        return cues.is(p, word, Kind.RELATIVE)
                || cues.is(p, word, Kind.PREPOSITION) && cues.is(p, word + 1, Kind.RELATIVE);
    }

    private boolean goesOn(Passage p, Range rest, int past, boolean dialogue) {
        return dialogue && past + 1 < p.size && SourceWords.isMark(p, past + 1, "-")
                || GOES_ON.contains(p.plain[rest.from()]) && SourceWords.isMark(p, past, ",");
    }

    /** A paragraph that a dash opens is all speech, but for who says it. */
    private static void addParagraph(Passage p, int high, List<Range> content) {
        int to = high;
        while (to < p.size && to - high < LONGEST_SENTENCE && p.paragraph[to] == p.paragraph[high - 1]) {
            to++;
        }
        int from = high;
        while (from < to && !p.isLetters(from)) {
            from++;
        }
        if (from < to) {
            content.add(new Range(from, to));
        }
    }

    /** A cue with its source between marks inside a quotation parts what is said. */
    private @Nullable Found inside(Passage p, int cue) {
        int low = cue;
        while (low > 0 && p.quotation[low - 1] == p.quotation[cue]) {
            low--;
        }
        int high = cue;
        while (high < p.size && p.quotation[high] == p.quotation[cue]) {
            high++;
        }
        int mark = markBefore(p, cue, low);
        Range source = mark < 0 ? null : source(p, cue, mark, high);
        int past = source == null ? high : Math.max(cue + 1, source.to());
        past = past >= high ? high : behind.clauseEnd(p, past, high);
        boolean alone =
                cue + 1 < high && mark == cue - 1 && (p.plain[cue + 1].equals(",") || p.plain[cue + 1].equals("-"));
        past = source == null && alone ? cue + 1 : past;
        if (past >= high) {
            return null;
        }
        int from = past;
        while (from < high && !p.isLetters(from)) {
            from++;
        }
        int to = p.plain[mark].equals("-") && p.plain[mark - 1].equals(",") ? mark - 1 : mark;
        return to - low < 2 || high - from < 2
                ? null
                : found(List.of(new Range(low, to), new Range(from, high)), source, cue, "cue within the quotation");
    }

    /** The comma or dash before the verb, its helpers and its pronoun; -1 for none. */
    private int markBefore(Passage p, int cue, int low) {
        int at = cue - 1;
        while (at > low
                && cue - at < MOST_BEFORE_CUE
                && (cues.is(p, at, Kind.SKIP)
                        || cues.is(p, at, Kind.HELPER)
                        || cues.is(p, at, Kind.TIME)
                        || cues.is(p, at, Kind.PRONOUN) && p.plain[at].indexOf('-') > 0)) {
            at--;
        }
        return at > low && (p.plain[at].equals(",") || p.plain[at].equals("-")) ? at : -1;
    }

    private static int letters(Passage p, int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            letters += p.isLetters(at) ? 1 : 0;
        }
        return letters;
    }

    static Found found(List<Range> content, @Nullable Range source, int cue, String rule) {
        return new Found(
                content, source, new Range(cue, cue + 1), Stance.SAID, source == null ? 0.5 : 0.7, rule, null, 0);
    }
}
