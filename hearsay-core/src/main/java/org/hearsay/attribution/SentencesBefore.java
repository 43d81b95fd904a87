package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole sentences whose last words say who says so: "The level was three times as high, the researchers report.", "..., the
 * court heard.", "..., said its head, Ada Holm." In PolNeAR's training part nearly all sentences of this form are reported.
 */
final class SentencesBefore {
    static final String RULE = "sentence, source, cue";

    private static final int PLURAL = GrammarCodes.tag("NNS".hashCode());
    private static final int PREPOSITION = GrammarCodes.tag("IN".hashCode());
    private static final double SURE = 0.85;
    /** What was learned of the same cue and is less sure gives way. */
    private static final double UNSURE = 0.6;

    private static final int LEAST_WORDS = 5;
    private static final int LONGEST_TAIL = 14;
    private static final int LONGEST_LISTENER = 4;
    private static final int LONGEST_ASIDE = 6;
    private static final int LONGEST_SENTENCE = 120;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "one", "two", "another");
    /** Who is told what others say in court. */
    private static final Set<String> HEARERS = Set.of(
            "court",
            "jury",
            "jurors",
            "inquest",
            "tribunal",
            "trial",
            "hearing",
            "inquiry",
            "magistrates",
            "committee");

    /** Verbs that may stand right behind the comma, before their source. */
    private static final Set<String> INVERTED = Set.of("said", "says", "added", "adds", "explained", "explains");

    private static final Set<String> HELPERS = Set.of("has", "have", "had");

    private static final Set<String> NO_SUBJECT = Set.of("to", ":", "or", "and", "that", "which", "who");

    private static final Set<String> OCCASION = Set.of("at", "in", "on", "during", "after", "yesterday", "today");

    private static final Set<String> DEPENDENT = Set.of(
            "if", "when", "as", "after", "although", "while", "because", "since", "before", "once", "though", "until");

    private final CueTable cues;

    SentencesBefore(CueTable cues) {
        this.cues = cues;
    }

    List<Found> addTo(List<Found> found, Signs s) {
        Passage p = s.passage;
        Map<Integer, List<Found>> byCue = new HashMap<>();
        for (Found one : found) {
            for (int w = one.cue() == null ? 0 : one.cue().from();
                    one.cue() != null && w < one.cue().to();
                    w++) {
                byCue.computeIfAbsent(w, none -> new ArrayList<>()).add(one);
            }
        }
        Set<Found> wrong = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Found> read = new ArrayList<>();
        for (int sentence = 0; sentence < p.sentenceStart.length; sentence++) {
            Found one = read(s, p.sentenceStart[sentence], p.sentenceEnd[sentence]);
            List<Found> others = one == null || one.cue() == null
                    ? List.of()
                    : byCue.getOrDefault(one.cue().to() - 1, List.of());
            if (one != null && others.stream().noneMatch(other -> isRight(other, one, p))) {
                wrong.addAll(others);
                read.add(one);
            }
        }
        List<Found> all = new ArrayList<>(found);
        all.removeIf(wrong::contains);
        all.addAll(read);
        return all;
    }

    /** What was learned of the same cue stands before it, and is sure or begins where the sentence does. */
    private static boolean isRight(Found one, Found read, Passage p) {
        Range last = one.content().get(one.content().size() - 1);
        boolean aside = read.cue() != null && p.plain[read.cue().to()].equals(",");
        return aside && one.confidence() >= UNSURE
                || last.to() <= read.content().get(0).to() + 1
                        && (one.start() <= read.start() + 1 || one.confidence() >= UNSURE);
    }

    private @Nullable Found read(Signs s, int low, int high) {
        Passage p = s.passage;
        int to = high;
        while (to > low && !p.isLetters(to - 1)) {
            to--;
        }
        if (to - low > LONGEST_SENTENCE) {
            return null;
        }
        int comma = comma(p, low, to);
        // "..., said its head, Ada Holm."
        for (int further = 0; comma - low >= LEAST_WORDS && to - comma <= LONGEST_TAIL && further < 2; further++) {
            Found read = read(s, low, comma, to, further);
            if (read != null) {
                return read;
            }
            comma = comma(p, low, comma);
        }
        return between(s, low, to);
    }

    /** "The quay is old, she added, and ...": a source and its verb alone between commas. */
    private @Nullable Found between(Signs s, int low, int to) {
        Passage p = s.passage;
        int last = -1;
        for (int w = low; w < to; w++) {
            if (p.plain[w].equals(",") && p.quotation[w] < 0) {
                boolean says = last - low >= LEAST_WORDS
                        && w - last <= LONGEST_ASIDE
                        && cues.is(p, w - 1, Kind.SAY)
                        && isSaying(s, last + 1, w - 1)
                        && isSubject(s, last + 1, w - 1)
                        && isClause(s, low, last);
                if (says) {
                    return found(low, last, new Range(last + 1, w - 1), new Range(w - 1, w));
                }
                last = w;
            }
        }
        return null;
    }

    private @Nullable Found read(Signs s, int low, int comma, int to, int commas) {
        Passage p = s.passage;
        if (!isClause(s, low, comma) || to - comma < 3) {
            return null;
        }
        int next = comma + 1;
        if (INVERTED.contains(p.plain[next])) {
            return isNames(s, next + 1, to)
                    ? found(low, comma, new Range(next + 1, to), new Range(next, next + 1))
                    : null;
        }
        if (commas > 0) {
            return null;
        }
        int verb = to - 1;
        for (int listener = 0; listener < LONGEST_LISTENER && verb > next && p.isCapital(verb); listener++) {
            verb--;
        }
        boolean tells = p.plain[verb].equals("told");
        if (heard(p, next, verb)) {
            int begin = tells ? verb - 1 : verb;
            return verb == to - 1 ? found(low, comma, null, new Range(begin, verb + 1)) : null;
        }
        boolean says = tells ? verb < to - 1 : verb == to - 1 && !p.isCapital(verb) && isSaying(s, next, verb);
        if (!says) {
            int earlier = beforeOccasion(s, next, to);
            return earlier < 0 ? null : found(low, comma, new Range(next, earlier), new Range(earlier, earlier + 1));
        }
        int helper = HELPERS.contains(p.plain[verb - 1]) ? verb - 1 : verb;
        return isSubject(s, next, helper)
                ? found(low, comma, new Range(next, helper), new Range(helper, verb + 1))
                : null;
    }

    /** The verb of "Ada Holm declared at a briefing today": behind a name, before words that tell where or when; -1 for none. */
    private int beforeOccasion(Signs s, int from, int to) {
        Passage p = s.passage;
        for (int w = from + 1; w + 1 < to; w++) {
            if (GrammarCodes.isFinite(s.tag[w]) || cues.is(p, w, Kind.SAY)) {
                boolean says = cues.is(p, w, Kind.SAY) && OCCASION.contains(p.plain[w + 1]) && !p.isCapital(w);
                boolean clear = says && p.isCapital(w - 1) && isSubject(s, from, w);
                for (int k = w + 1; k < to; k++) {
                    clear &= !GrammarCodes.isFinite(s.tag[k]) && p.quotation[k] < 0;
                }
                return clear ? w : -1;
            }
        }
        return -1;
    }

    private static Found found(int low, int comma, @Nullable Range source, Range cue) {
        return new Found(List.of(new Range(low, comma)), source, cue, Stance.SAID, SURE, RULE, null, 0);
    }

    private static boolean heard(Passage p, int from, int verb) {
        boolean told =
                p.plain[verb].equals("told") && (p.plain[verb - 1].equals("was") || p.plain[verb - 1].equals("were"));
        int end = told ? verb - 1 : verb;
        return (told || p.plain[verb].equals("heard"))
                && end > from
                && end - from <= 3
                && HEARERS.contains(p.plain[end - 1]);
    }

    private static int comma(Passage p, int low, int to) {
        int comma = to - 1;
        while (comma > low && !(p.plain[comma].equals(",") && p.quotation[comma] < 0)) {
            comma--;
        }
        return comma;
    }

    /** Words outside quotations with a finite verb, no more than a dependent clause alone. */
    private static boolean isClause(Signs s, int low, int comma) {
        Passage p = s.passage;
        boolean finite = false;
        int inner = 0;
        for (int w = low; w < comma; w++) {
            finite |= GrammarCodes.isFinite(s.tag[w]);
            inner += p.plain[w].equals(",") ? 1 : 0;
            if (p.quotation[w] >= 0) {
                return false;
            }
        }
        boolean open = GrammarCodes.tag(s.tag[comma - 1]) == PREPOSITION;
        return finite && !open && (inner > 0 || !DEPENDENT.contains(p.plain[low]));
    }

    /** A verb of saying; one read as a noun only where it fits its subject: "the researchers report", "a study shows". */
    private boolean isSaying(Signs s, int from, int verb) {
        Passage p = s.passage;
        boolean ending = p.plain[verb].endsWith("s");
        boolean plural = GrammarCodes.tag(s.tag[verb - 1]) == PLURAL;
        boolean fits = ending ? !plural && ARTICLES.contains(p.plain[from]) : plural;
        return (cues.is(p, verb, Kind.SAY) || cues.is(p, verb, Kind.VERB))
                && (fits || !GrammarCodes.isNominal(s.tag[verb]));
    }

    /** A pronoun, a name, or a noun with its article; "researchers" too. */
    private boolean isSubject(Signs s, int from, int to) {
        Passage p = s.passage;
        if (to <= from) {
            return false;
        }
        if (to - from == 1 && PRONOUNS.contains(p.plain[from])) {
            return true;
        }
        for (int w = from; w < to; w++) {
            if (GrammarCodes.isFinite(s.tag[w]) || p.quotation[w] >= 0 || NO_SUBJECT.contains(p.plain[w])) {
                return false;
            }
        }
        int last = s.tag[to - 1];
        boolean plural = GrammarCodes.tag(last) == PLURAL;
        boolean opens = ARTICLES.contains(p.plain[from]) || p.isCapital(from) || plural || p.isCapital(to - 1);
        return opens && GrammarCodes.isNominal(last);
    }

    /** A name or a description to the end of the sentence. */
    private boolean isNames(Signs s, int from, int to) {
        Passage p = s.passage;
        boolean clear = to > from && (p.isCapital(from) || ARTICLES.contains(p.plain[from]));
        for (int w = from; w < to && clear; w++) {
            clear = !GrammarCodes.isFinite(s.tag[w]) && p.quotation[w] < 0 && !p.plain[w].equals("that");
        }
        return clear;
    }
}
