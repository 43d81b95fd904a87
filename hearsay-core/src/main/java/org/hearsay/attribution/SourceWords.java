package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads the words that name a source, left or right of a cue: a pronoun, a name with its titles, a description. */
final class SourceWords {
    /** Words of a source that stands behind its cue without a mark between. */
    static final int LONGEST_INVERTED = 12;

    private static final int LONGEST = 25;
    private static final int LONGEST_ARTICLE = 4;
    private static final int LONGEST_BRACKET = 6;
    private static final int LONGEST_IN_MARKS = 6;

    /** Behind these a verb has the subject of the one before. */
    private static final Set<String> AND =
            Set.of("and", "und", "et", "y", "e", "\u0438", "\u0442\u0430", "\u0439", "\u0456");

    static boolean isAnd(String word) {
        return AND.contains(word);
    }

    /** "This" in Russian and Ukrainian, as it stands behind "about". */
    private static final Set<String> THIS =
            Set.of("\u044D\u0442\u043E\u043C", "\u044D\u0442\u043E", "\u0446\u0435", "\u0446\u044C\u043E\u043C\u0443");

    /** Behind these a name in marks is somebody else's: "el patrón del 'Orrin'". */
    private static final Set<String> OF = Set.of("de", "du", "des", "del", "von", "vom", "der");

    private final CueTable cues;
    private final MuteVerbs mute;
    private final AuxiliaryVerbs auxiliaries;

    SourceWords(CueTable cues) {
        this.cues = cues;
        this.mute = new MuteVerbs(cues);
        this.auxiliaries = new AuxiliaryVerbs(cues);
    }

    /** True for a form that says nothing: a participle without its helper, "gab" without its "zu". */
    boolean isMute(Passage p, int word) {
        return mute.is(p, word);
    }

    /**
     * The source before the cue or, where a lone word opens the sentence in its place as German has it ("Ebenso betonte sie"),
     * the one right behind it.
     */
    @Nullable
    Range subject(Passage p, int low, int cue, int high) {
        Range before = before(p, low, cue);
        boolean lone = before != null && before.to() - before.from() == 1 && p.first[before.from()];
        if (!lone
                || !cues.has(CueTable.Kind.OPENS)
                || cue + 2 >= high
                || cues.is(p, before.from(), CueTable.Kind.PRONOUN)) {
            return before;
        }
        int behind = cue + 1;
        boolean pronoun = cues.is(p, behind, CueTable.Kind.PRONOUN);
        boolean named = p.isLetters(behind)
                && p.isCapital(behind)
                && (isMark(p, behind + 1, ":") || isMark(p, behind + 1, ","));
        return pronoun || named ? new Range(behind, behind + 1) : before;
    }

    /** The source that ends before the cue; null where the words there are no source. */
    @Nullable
    Range before(Passage p, int low, int cue) {
        int end = auxiliaries.before(p, low, cue);
        while (end > low && isAdverb(p, end - 1)) {
            end--;
        }
        if (end > low && AND.contains(p.plain[end - 1])) {
            return null;
        }
        end = pastBracket(p, low, end);
        if (end > low && isMark(p, end - 1, ",")) {
            int comma = end - 2;
            while (comma > low && cue - comma < LONGEST && !isMark(p, comma, ",")) {
                comma--;
            }
            Range head = comma > low ? before(p, low, comma) : null;
            return head == null ? null : new Range(head.from(), end - 1);
        }
        int from = end;
        int nominal = -1;
        while (from > low && end - from < LONGEST && isNominal(p, from - 1)) {
            from--;
            if (isHead(p, from)) {
                nominal = from;
            }
            if (cues.is(p, from, CueTable.Kind.PRONOUN)) {
                return from == end - 1 ? new Range(from, end) : nominal > from ? new Range(from + 1, end) : null;
            }
            if (cues.is(p, from, CueTable.Kind.TITLE)
                    && (from == low || !isPreposition(p, from - 1))
                    && !isOwned(p, low, from)) {
                break;
            }
        }
        int head = pastThis(p, firstHead(p, from, end), end);
        if (head == end || p.first[head] && cues.is(p, head, CueTable.Kind.PREPOSITION)) {
            return null;
        }
        boolean clause = from > low && cues.is(p, from - 1, CueTable.Kind.CLAUSE)
                || cues.length(p, head, end, CueTable.Kind.THIS) == end - head;
        return nominal < 0 || clause || isAdverbial(p, low, head) || isArticle(p, head, end) || isRelative(p, head, end)
                ? null
                : new Range(head, end);
    }

    /** "Об этом полиция сообщила": past the words for what is said. */
    private int pastThis(Passage p, int head, int end) {
        boolean about =
                head + 1 < end && cues.is(p, head, CueTable.Kind.PREPOSITION) && THIS.contains(p.plain[head + 1]);
        int at = about ? head + 2 : head;
        while (cues.has(CueTable.Kind.PREPOSITION)
                && at < end
                && p.first[at]
                && (cues.is(p, at, CueTable.Kind.TIME) || cues.is(p, at, CueTable.Kind.NOT))) {
            at++;
        }
        while (about && at < end && cues.is(p, at, CueTable.Kind.TIME)) {
            at++;
        }
        return at;
    }

    static boolean isSmall(Passage p, int word) {
        return p.isLetters(word) && !p.isCapital(word) && p.quotation[word] < 0;
    }

    /** "The World Health Organization (WHO) said". */
    private static int pastBracket(Passage p, int low, int end) {
        if (end - 1 <= low || !isMark(p, end - 1, ")")) {
            return end;
        }
        int open = end - 2;
        while (open > low && end - open < LONGEST_BRACKET && !isMark(p, open, "(")) {
            open--;
        }
        return isMark(p, open, "(") ? open : end;
    }

    /** "Das sagte Holm": an article alone stands for what is said. */
    private boolean isArticle(Passage p, int from, int to) {
        return to - from == 1 && p.plain[from].length() <= LONGEST_ARTICLE && cues.is(p, from, CueTable.Kind.TITLE);
    }

    /** "A man, der gleich zur Begrüßung sagte": an article before what says when or how stands for a noun before it. */
    private boolean isRelative(Passage p, int from, int to) {
        return from + 1 < to
                && cues.is(p, from, CueTable.Kind.TITLE)
                && isSmall(p, from + 1)
                && cues.is(p, from + 1, CueTable.Kind.OPENS);
    }

    /** "Im Juni sagte Holm": what stands before the verb says when or how, not who. */
    private boolean isAdverbial(Passage p, int low, int head) {
        return cues.is(p, head, CueTable.Kind.OPENS) || head > low && cues.is(p, head - 1, CueTable.Kind.OPENS);
    }

    /** The source that begins after the cue; null where the words there are no source. */
    @Nullable
    Range after(Passage p, int behind, int high) {
        int cue = behind;
        while (cue < high && isBetween(p, cue)) {
            cue++;
        }
        if (cue < high && cues.is(p, cue, CueTable.Kind.PRONOUN)) {
            return new Range(cue, cue + 1);
        }
        int to = cue;
        boolean named = false;
        while (to < high && to - cue < LONGEST && isNominal(p, to) && !cues.is(p, to, CueTable.Kind.APART)) {
            named |= isHead(p, to);
            to++;
        }
        return named && to > cue ? new Range(cue, to) : null;
    }

    /** The words behind a cue up to the next mark or word that ends a source; null where they name nobody or are too many. */
    @Nullable
    Range afterCue(Passage p, int cue, int high) {
        int from = cue + 1;
        int to = from;
        while (to < high && p.isLetters(to) && !cues.is(p, to, CueTable.Kind.APART)) {
            to++;
        }
        boolean names = false;
        boolean auxiliaries = to > from;
        for (int w = from; w < to; w++) {
            auxiliaries &= isSmall(p, w) && (cues.is(p, w, CueTable.Kind.CLAUSE) || cues.is(p, w, CueTable.Kind.MAY));
            names |= p.isCapital(w)
                    || cues.is(p, w, CueTable.Kind.TITLE)
                    || cues.is(p, w, CueTable.Kind.PRONOUN)
                    || to - from < 4;
        }
        return names && !auxiliaries && to - from <= LONGEST_INVERTED ? new Range(from, to) : null;
    }

    /** Of "er weiter" and "dazu die Chefin" the words that name someone. */
    Range core(Passage p, Range source) {
        int from = source.from();
        int to = source.to();
        while (from + 1 < to && isBetween(p, from)) {
            from++;
        }
        while (to - 1 > from && isBetween(p, to - 1)) {
            to--;
        }
        return new Range(from, cues.is(p, from, CueTable.Kind.PRONOUN) ? from + 1 : to);
    }

    /** "Sagt dazu die Chefin": what may stand between a verb and the source behind it. */
    private boolean isBetween(Passage p, int word) {
        return !p.isCapital(word) && (cues.is(p, word, CueTable.Kind.SKIP) || cues.is(p, word, CueTable.Kind.OPENS));
    }

    private int firstHead(Passage p, int from, int end) {
        int at = from;
        while (at + 1 < end && !isHead(p, at)) {
            at++;
        }
        return at;
    }

    private boolean isHead(Passage p, int word) {
        return p.isLetters(word)
                && (p.isCapital(word)
                        || cues.is(p, word, CueTable.Kind.TITLE)
                        || cues.is(p, word, CueTable.Kind.PRONOUN));
    }

    private boolean isNominal(Passage p, int word) {
        if (p.quotation[word] >= 0) {
            return cues.has(CueTable.Kind.PREPOSITION) && isNameInMarks(p, word);
        }
        return (p.words[word].kind() != Word.Kind.MARK || isMark(p, word, ".") || isMark(p, word, "&"))
                && !cues.is(p, word, CueTable.Kind.CLAUSE)
                && !cues.is(p, word, CueTable.Kind.VERB)
                && !cues.is(p, word, CueTable.Kind.SAY)
                && !cues.is(p, word, CueTable.Kind.THAT);
    }

    /** "Die Zeitung „Selmer Bote“": few words in marks behind a small word, all but articles with capitals and no end mark among them. */
    private boolean isNameInMarks(Passage p, int word) {
        int from = word;
        int to = word + 1;
        while (from > 0 && word - from < LONGEST_IN_MARKS && p.quotation[from - 1] == p.quotation[word]) {
            from--;
        }
        while (to < p.size && to - word < LONGEST_IN_MARKS && p.quotation[to] == p.quotation[word]) {
            to++;
        }
        boolean name = to - from <= LONGEST_IN_MARKS && from > 0 && isNounBeforeName(p, from - 1);
        for (int at = from + 1; at < to - 1; at++) {
            name &= p.isLetters(at) && (p.isCapital(at) || at > from + 1 && p.plain[at].length() <= LONGEST_ARTICLE);
        }
        return name && to - from > 2;
    }

    private boolean isNounBeforeName(Passage p, int word) {
        return p.isLetters(word)
                && p.plain[word].length() > 2
                && !cues.is(p, word, CueTable.Kind.PREPOSITION)
                && !cues.is(p, word, CueTable.Kind.LINK)
                && !OF.contains(p.plain[word]);
    }

    /** "Der Sprecher der Reederei": an article after a noun that has its own. */
    private boolean isOwned(Passage p, int low, int article) {
        return article - 2 >= low
                && !p.isCapital(article)
                && p.isCapital(article - 1)
                && cues.is(p, article - 2, CueTable.Kind.TITLE);
    }

    private boolean isPreposition(Passage p, int word) {
        return p.isLetters(word) && !p.isCapital(word) && p.plain[word].length() <= 4;
    }

    private boolean isAdverb(Passage p, int word) {
        return p.isLetters(word)
                && !p.isCapital(word)
                && (p.plain[word].endsWith("ly")
                        || cues.is(p, word, CueTable.Kind.SKIP)
                        || cues.is(p, word, CueTable.Kind.TIME)
                        || cues.is(p, word, CueTable.Kind.MAY)
                        || cues.is(p, word, CueTable.Kind.NOT));
    }

    static boolean isMark(Passage p, int word, String mark) {
        return p.plain[word].equals(mark);
    }
}
