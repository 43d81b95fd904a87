package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is asked, blamed, expected or wanted in a noun and its company rather than a clause: "demanded a new plan", "warned of
 * delays", and in German plans and wishes with their infinitive at the end ("will den Plan ändern").
 */
final class ObjectSpeech {
    private static final String RULE = "source, cue, object";
    /** Less than what is told first: annotators differ on these. */
    private static final double SURE = 0.55;

    private static final double WANTED = 0.5;
    private static final int LEAST_WORDS = 2;
    private static final int LEAST_NAME = 2;
    private static final int MOST_OF_SOURCE = 12;
    /** Words from a verb to the preposition that it asks for. */
    private static final int MOST_BETWEEN = 3;

    /** Who writes, not whom the article tells of. */
    private static final Set<String> OWN_VOICE =
            Set.of("ich", "wir", "yo", "nosotros", "je", "nous", "on", "\u044F", "\u043C\u044B", "\u043C\u0438");

    private final CueTable cues;
    private final SourceWords sources;
    private final SourceBehind behind;
    private final RelativeSubject relative;

    ObjectSpeech(CueTable cues, SourceBehind behind) {
        this.cues = cues;
        this.sources = new SourceWords(cues);
        this.behind = behind;
        this.relative = new RelativeSubject(cues, behind);
    }

    List<Found> addTo(List<Found> found, Passage p) {
        if (!cues.has(Kind.OBJECT)) {
            return found;
        }
        List<Found> all = new ArrayList<>(found);
        Set<String> families = FamilyNames.of(p);
        boolean[] known = ByTables.cues(found, p);
        boolean[] claimed = LooseQuotations.claimed(found, p);
        Map<Integer, Range> speaking = new HashMap<>();
        found.stream()
                .filter(one -> one.cue() != null && one.source() != null)
                .forEach(one -> speaking.put(one.cue().from(), one.source()));
        Range joined = null;
        for (int w = 0; w < p.size; w++) {
            joined = w > 0 && p.sentence[w] == p.sentence[w - 1] ? speaking.getOrDefault(w, joined) : speaking.get(w);
            boolean verb = cues.isSpelt(p, w, Kind.OBJECT) || cues.is(p, w, Kind.ABOUT) || cues.is(p, w, Kind.WANTS);
            Found one =
                    verb && !known[w] && !claimed[w] && p.quotation[w] < 0 ? read(p, w, known, families, joined) : null;
            if (one != null && !claimed[one.start()]) {
                all.add(one);
            }
        }
        return all;
    }

    /** Whether "and" joins a verb to the one before it. */
    private boolean joins(Passage p, int low, int cue) {
        int at = cue - 1;
        while (at > low && cue - at <= MOST_BETWEEN && (cues.is(p, at, Kind.HELPER) || cues.is(p, at, Kind.SKIP))) {
            at--;
        }
        return at > low && SourceWords.isAnd(p.plain[at]);
    }

    /** @param joined who is the source of the cue before in the sentence, or null */
    private @Nullable Found read(Passage p, int cue, boolean[] known, Set<String> families, @Nullable Range joined) {
        int low = p.sentenceStart[p.sentence[cue]];
        if (p.sentenceEnd[p.sentence[cue]] - low > InvertedSpeech.LONGEST_SENTENCE) {
            return null;
        }
        int high = end(p, cue, known);
        if (sources.isMute(p, cue)
                || p.isCapital(cue)
                || cue + 1 >= high
                || !p.isLetters(cue + 1) && p.quotation[cue + 1] < 0) {
            return null;
        }
        Range before = sources.subject(p, low, cue, high);
        Range source = isSomebody(p, before, families) ? before : inverted(p, cue, high, families);
        source = source == null ? relative.before(p, low, cue) : source;
        source = source == null && joins(p, low, cue) ? joined : source;
        if (source == null) {
            return null;
        }
        int from = Math.max(cue + 1, source.to());
        int aside = 1;
        while (from < high && !p.isCapital(from) && aside > 0) {
            aside = cues.length(p, from, high, Kind.SKIP);
            from += aside;
        }
        boolean wants = cues.is(p, cue, Kind.WANTS);
        if (wants && (!endsInInfinitive(p, high) || isDenied(p, cue, high))) {
            return null;
        }
        if (!wants && !cues.isSpelt(p, cue, Kind.OBJECT)) {
            from = about(p, from, high);
        }
        if (from < 0) {
            return null;
        }
        int to = high;
        while (to > from && !wants && !p.isCapital(to - 1) && cues.is(p, to - 1, Kind.PARTICLE)) {
            to--;
        }
        boolean clause = from < high
                && (SourceWords.isAnd(p.plain[from])
                        || cues.is(p, cue + 1, Kind.NOBODY)
                        || cues.is(p, from, Kind.THAT)
                        || SourceWords.isMark(p, from, ","));
        return clause || letters(p, from, to) < LEAST_WORDS
                ? null
                : SpeechFrames.found(p, List.of(new Range(from, to)), source, cue, wants ? WANTED : SURE, RULE);
    }

    private @Nullable Range inverted(Passage p, int cue, int high, Set<String> families) {
        Range source = behind.read(p, cue + 1, high);
        return source != null && behind.persons.isHeadedByPerson(p, source) && isSomebody(p, source, families)
                ? source
                : null;
    }

    /** Where the sentence ends, or the clause before the next cue in it. */
    private int end(Passage p, int cue, boolean[] known) {
        int high = p.sentenceEnd[p.sentence[cue]];
        int end = cue + 1;
        int comma = -1;
        while (end < high && !known[end] && !SourceWords.isMark(p, end, ":") && !closes(p, end, high)) {
            comma = SourceWords.isMark(p, end, ",") ? end : comma;
            end++;
        }
        end = end < high && known[end] && comma > 0 ? comma : end;
        while (end > cue + 1 && !p.isLetters(end - 1) && p.quotation[end - 1] < 0) {
            end--;
        }
        return end;
    }

    /** A mark behind which something else is told, a comma too where none stands before an infinitive, or "and" before a verb. */
    private boolean closes(Passage p, int at, int high) {
        boolean comma = SourceWords.isMark(p, at, ",") && (!cues.has(Kind.CAPITAL) || opensClause(p, at + 1, high));
        boolean joined = SourceWords.isAnd(p.plain[at]) && at + 2 < high && (isVerb(p, at + 1) || isVerb(p, at + 2));
        return comma || joined || SourceWords.isMark(p, at, ";");
    }

    /** "..., die Regierung weist das zurück": an article, its noun, and a verb of the tables. */
    private boolean opensClause(Passage p, int from, int high) {
        int noun = from + 1;
        boolean opens = noun + 1 < high && cues.is(p, from, Kind.TITLE) && !p.isCapital(from) && p.isCapital(noun);
        return opens
                && !p.isCapital(noun + 1)
                && (isVerb(p, noun + 1) || cues.isSpelt(p, noun + 1, Kind.OBJECT) || cues.is(p, noun + 1, Kind.ABOUT));
    }

    private boolean isVerb(Passage p, int word) {
        return cues.is(p, word, Kind.SAY) || cues.is(p, word, Kind.VERB);
    }

    /** A person or body by its noun, a name or letters, or a pronoun that stands for one. */
    private boolean isSomebody(Passage p, @Nullable Range source, Set<String> families) {
        int size = source == null ? 0 : source.to() - source.from();
        if (source == null || size > MOST_OF_SOURCE) {
            return false;
        }
        if (behind.persons.isPronoun(p, source.from())) {
            return size == 1
                    && !OWN_VOICE.contains(p.plain[source.from()])
                    && !cues.is(p, source.from(), Kind.NOBODY)
                    && !cues.is(p, source.from(), Kind.PARTICLE);
        }
        boolean titled = cues.is(p, source.from(), Kind.TITLE);
        int head = titled ? source.from() + 1 : source.from();
        boolean several = head < source.to() && behind.persons.noun(p, head) != null;
        if (several || isHeaded(p, source)) {
            return true;
        }
        boolean letters = titled && size == LEAST_NAME && isLetters(p.words[head].text());
        return letters || !titled && p.isCapital(source.from()) && isName(p, source, families);
    }

    /** Whether a noun for a person or body stands in the base form before any preposition. */
    private boolean isHeaded(Passage p, Range source) {
        for (int at = source.from(); at < source.to() && !isPreposition(p, at); at++) {
            PersonNouns.Noun noun = behind.persons.noun(p, at);
            if (noun != null && noun.isBase()) {
                return true;
            }
        }
        return !cues.has(Kind.CAPITAL) && behind.persons.isPerson(p, source);
    }

    private boolean isPreposition(Passage p, int word) {
        return !p.isCapital(word) && cues.is(p, word, Kind.PREPOSITION);
    }

    /** Two words with capitals and no noun of a person in another case, or one that ends such a pair elsewhere. */
    private boolean isName(Passage p, Range source, Set<String> families) {
        for (int at = source.from(); at < source.to() && cues.has(Kind.CAPITAL); at++) {
            if (behind.persons.noun(p, at) != null || isPreposition(p, at) || cues.is(p, at, Kind.OPENS)) {
                return false;
            }
        }
        return source.to() - source.from() < LEAST_NAME
                ? !cues.has(Kind.CAPITAL) || families.contains(p.plain[source.from()])
                : p.isCapital(source.to() - 1);
    }

    /** "THW": capitals throughout. */
    private static boolean isLetters(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    private boolean isDenied(Passage p, int cue, int high) {
        boolean denied = false;
        for (int at = cue + 1; at < high; at++) {
            denied |= cues.is(p, at, Kind.NOT);
        }
        return denied;
    }

    private boolean endsInInfinitive(Passage p, int high) {
        for (int at = high - 1; at > 0 && p.sentence[at] == p.sentence[high - 1]; at--) {
            boolean closes = at + 1 == high || !p.isLetters(at + 1);
            if (closes
                    && p.isLetters(at)
                    && !p.isCapital(at)
                    && p.plain[at].endsWith("n")
                    && p.plain[at].length() > 3) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that opens what a verb tells of; -1 for none. */
    private int about(Passage p, int from, int high) {
        for (int at = from; at < Math.min(high, from + MOST_BETWEEN); at++) {
            if (cues.is(p, at, Kind.OF)) {
                return at;
            }
        }
        return -1;
    }

    private static int letters(Passage p, int from, int to) {
        int letters = 0;
        for (int at = from; at < to; at++) {
            letters += p.isLetters(at) ? 1 : 0;
        }
        return letters;
    }
}
