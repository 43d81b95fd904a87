package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by the order of source, cue and content in a sentence: S V (that) C; C, S V; C, V S; S V: C;
 * according to S, C. The words come from a language's cue table, so the frames serve every language that has one.
 */
final class SpeechFrames {
    static final String QUOTED = "quotation, source, cue";
    static final String THAT = "source, cue, that";
    static final String AFTER = "content, source, cue";

    private static final Set<String> OWN_VOICE = Set.of("ich", "wir");

    private static final int GAP = 14;
    private static final int MOST_OF_TITLE = 2;

    private final CueTable cues;
    private final SourceWords sources;
    private final SourcePrepositions prepositions;
    private final AccordingTo accordingTo;
    private final @Nullable SourceBehind behind;
    private final ThatClauses clauses;

    SpeechFrames(CueTable cues) {
        this(cues, null);
    }

    SpeechFrames(CueTable cues, @Nullable SourceBehind behind) {
        this.cues = cues;
        this.prepositions = new SourcePrepositions(cues, behind);
        this.accordingTo = new AccordingTo(cues, prepositions, behind);
        this.behind = behind;
        this.clauses = new ThatClauses(cues, behind != null);
        this.sources = new SourceWords(cues);
    }

    List<Found> find(Passage p) {
        List<Found> found = new ArrayList<>();
        for (int s = 0; s < p.sentenceStart.length; s++) {
            int low = p.sentenceStart[s];
            int high = p.sentenceEnd[s];
            SourcesInTurn turns = SourcesInTurn.of(p, low, high, prepositions.all(p, low, high));
            int last = -1;
            for (int w = low; w < high; w++) {
                if (p.quotation[w] >= 0) {
                    continue;
                }
                Found one = null;
                int per = prepositions.length(p, low, w, high);
                if (cues.is(p, w, Kind.BEHIND)) {
                    one = accordingTo.behind(p, low, w, high);
                } else if (per > 0) {
                    Range cue = new Range(w, w + per);
                    Range turn = turns.of(cue);
                    one = turn == null ? accordingTo.read(p, low, cue, high) : accordingTo.readTurn(p, turn, cue);
                } else if (isVerb(p, w)) {
                    one = verb(p, Math.max(low, last + 1), low, w, high);
                    last = w;
                }
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** What each of several sources of one sentence says, of sentences that have such. */
    List<Found> turns(Passage p) {
        List<Found> found = new ArrayList<>();
        for (int s = 0; s < p.sentenceStart.length; s++) {
            List<Range> all = prepositions.all(p, p.sentenceStart[s], p.sentenceEnd[s]);
            SourcesInTurn turns = SourcesInTurn.of(p, p.sentenceStart[s], p.sentenceEnd[s], all);
            for (Range cue : all) {
                Range turn = turns.of(cue);
                Found one = turn == null ? null : accordingTo.readTurn(p, turn, cue);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private boolean isVerb(Passage p, int w) {
        return (cues.is(p, w, Kind.SAY) || cues.is(p, w, Kind.VERB)) && !sources.isMute(p, w);
    }

    private @Nullable Found verb(Passage p, int after, int low, int cue, int high) {
        int that = clauses.after(p, cue, high);
        int left = quotationBefore(p, low, cue);
        boolean ofClause = that >= 0 && (isTitle(p, Math.max(0, left - 1)) || that == cue + 1 && behind != null);
        left = left >= 0 && ofClause ? -1 : left;
        int right = quotationAfter(p, cue, high);
        right = right >= 0 && isTitle(p, right) && !SourceWords.isMark(p, right - 1, ":") ? -1 : right;
        Range before = sources.subject(p, left < 0 ? after : Math.max(after, left), cue, high);
        if (before != null && cues.is(p, before.from(), Kind.NOBODY)) {
            return null;
        }
        if (left >= 0) {
            Range source = before != null ? before : after(p, cue, right < 0 ? high : right);
            List<Range> content = new ArrayList<>(List.of(quoted(p, left - 1, low, high)));
            if (right >= 0) {
                content.add(quoted(p, right, low, high));
            } else {
                addNext(p, cue, content);
            }
            return found(p, content, source, cue, low, source == null ? 0.6 : 0.95, QUOTED);
        }
        if (that >= 0) {
            if (cues.isSpelt(p, that, Kind.QUESTION) && cues.has(Kind.CAPITAL) && !isSomebody(p, before)) {
                return null;
            }
            that -= that - 1 > cue && cues.isSpelt(p, that, Kind.QUESTION) && cues.is(p, that - 1, Kind.PREPOSITION)
                    ? 1
                    : 0;
            Range source = before != null ? before : inverted(p, cue, that);
            return found(p, clause(p, that, high), source, cue, low, source == null ? 0.5 : 0.85, THAT);
        }
        if (right >= 0 && right - cue <= 2) {
            List<Range> content = new ArrayList<>(List.of(quoted(p, right, low, high)));
            addNext(p, p.size > content.get(0).to() ? content.get(0).to() : cue, content);
            return found(p, content, before, cue, low, before == null ? 0.6 : 0.95, "source, cue, quotation");
        }
        if (!cues.is(p, cue, Kind.SAY) || before == null) {
            return null;
        }
        if (high - cue <= GAP && before.from() - low >= 4 && SourceWords.isMark(p, before.from() - 1, ",")) {
            return found(p, List.of(new Range(low, before.from() - 1)), before, cue, low, 0.8, AFTER);
        }
        int next = cue + 1 < high && SourceWords.isMark(p, cue + 1, ",") ? cue + 2 : cue + 1;
        boolean asked = behind != null && SourceWords.isMark(p, high - 1, "?");
        if (next + 2 < high && opensClause(p, next) && !asked) {
            return found(p, clause(p, next, high), before, cue, low, 0.7, "source, cue, clause");
        }
        return null;
    }

    /** Who may be asked or tell why, not the one who writes. */
    private boolean isSomebody(Passage p, @Nullable Range source) {
        return source != null
                && behind != null
                && !OWN_VOICE.contains(p.plain[source.from()])
                && (behind.persons.isHeadedByPerson(p, source) || behind.persons.isPerson(p, source));
    }

    /** The subject behind a verb, past words that tell when, where or to whom. */
    private @Nullable Range after(Passage p, int cue, int high) {
        Range named = behind == null ? null : behind.read(p, cue + 1, high);
        return named != null ? sources.core(p, named) : sources.after(p, cue + 1, high);
    }

    /** The subject between a verb and what is said, where it ends with a comma: "Im Juni sagte Holm, dass". */
    private @Nullable Range inverted(Passage p, int cue, int that) {
        Range source = cues.has(Kind.OPENS) ? sources.after(p, cue + 1, that) : null;
        int end = source == null ? that : source.to();
        end += end < that && cues.is(p, end, Kind.APART) ? 1 : 0;
        return source != null && end < that && SourceWords.isMark(p, end, ",") ? source : null;
    }

    /** An attribution as said, without a second source. */
    static Found found(Passage p, List<Range> content, @Nullable Range source, int cue, double sure, String rule) {
        return new Found(content, source, new Range(cue, cue + 1), Stance.SAID, sure, rule, null, 0);
    }

    private boolean opensClause(Passage p, int w) {
        return cues.is(p, w, Kind.PRONOUN) || cues.is(p, w, Kind.TITLE) || p.isLetters(w) && p.isCapital(w);
    }

    private Found found(
            Passage p, List<Range> content, @Nullable Range source, int cue, int low, double sure, String rule) {
        return new Found(content, source, new Range(cue, cue + 1), stance(p, low, cue), sure, rule, null, 0);
    }

    private Stance stance(Passage p, int low, int cue) {
        for (int w = cue - 1; w >= Math.max(low, cue - 3); w--) {
            if (cues.is(p, w, Kind.NOT)) {
                return Stance.NEGATED;
            }
            if (cues.is(p, w, Kind.MAY)) {
                return Stance.HYPOTHETICAL;
            }
        }
        return Stance.SAID;
    }

    /** To the end of the sentence, its last stop left out. */
    private List<Range> clause(Passage p, int from, int high) {
        int to = high;
        while (to > from + 1 && (p.plain[to - 1].equals(".") || p.plain[to - 1].equals(";"))) {
            to--;
        }
        return List.of(new Range(from, to));
    }

    /** One past the last word of a quotation that ends shortly before the cue; -1 for none. */
    private int quotationBefore(Passage p, int low, int cue) {
        for (int w = cue - 1; w >= Math.max(low, cue - GAP); w--) {
            if (p.quotation[w] >= 0) {
                return isSpeech(p, w) || isBeside(p, w, cue) ? w + 1 : -1;
            }
            if (isVerb(p, w)) {
                return -1;
            }
        }
        return -1;
    }

    private int quotationAfter(Passage p, int cue, int high) {
        for (int w = cue + 1; w < Math.min(high, cue + GAP); w++) {
            boolean said = SourceWords.isMark(p, w - 1, ":") || !cues.has(Kind.PREPOSITION) || !isTitle(p, w);
            if (p.quotation[w] >= 0 && said) {
                return w;
            }
            if (isVerb(p, w) && p.quotation[w] < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** "... changes nothing" said Holm: right before the verb, without a comma, as other languages than English may print it. */
    private boolean isBeside(Passage p, int last, int cue) {
        return cues.has(Kind.PREPOSITION)
                && last + 1 == cue
                && !isTitle(p, last)
                && cue + 1 < p.size
                && p.isCapital(cue + 1);
    }

    /** A quotation before a cue is speech if a comma or an end mark closes it, inside or outside. */
    private boolean isSpeech(Passage p, int last) {
        String inner = last > 0 ? p.plain[last - 1] : "";
        String outer = last + 1 < p.size ? p.plain[last + 1] : "";
        return ",?!.".contains(inner) || outer.equals(",") || outer.equals("-");
    }

    /** A word or two in marks are a title, a name or words held at arm's length, unless an end mark makes them an exclamation. */
    private static boolean isTitle(Passage p, int word) {
        int from = word;
        int to = word + 1;
        while (from > 0 && p.quotation[from - 1] == p.quotation[word]) {
            from--;
        }
        while (to < p.size && p.quotation[to] == p.quotation[word]) {
            to++;
        }
        int words = 0;
        for (int w = from; w < to; w++) {
            words += p.isLetters(w) ? 1 : 0;
        }
        return words <= MOST_OF_TITLE && to - from > 2 && ",?!.".indexOf(p.plain[to - 2].charAt(0)) < 0;
    }

    private Range quoted(Passage p, int word, int low, int high) {
        int from = word;
        int to = word + 1;
        while (from > low && p.quotation[from - 1] == p.quotation[word]) {
            from--;
        }
        while (to < high && p.quotation[to] == p.quotation[word]) {
            to++;
        }
        return new Range(from, to);
    }

    /** A sentence of the same paragraph that is one quotation goes on with what was said. */
    private void addNext(Passage p, int word, List<Range> content) {
        int next = p.sentence[Math.min(word, p.size - 1)] + 1;
        if (next >= p.sentenceStart.length) {
            return;
        }
        int from = p.sentenceStart[next];
        int to = p.sentenceEnd[next];
        if (p.quotation[from] >= 0
                && p.quotation[to - 1] == p.quotation[from]
                && p.paragraph[from] == p.paragraph[Math.min(word, p.size - 1)]
                && from >= content.get(content.size() - 1).to()) {
            content.add(new Range(from, to));
        }
    }
}
