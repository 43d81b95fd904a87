package org.hearsay.gloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.model.Span;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence of another language as the English words in which news counts: numbers in the language's habit, how exact they are, what is told
 * of the counted, and for everything else what the glossary has.
 */
public final class ReadAsEnglish {
    private static final Map<String, ReadAsEnglish> READ = new ConcurrentHashMap<>();
    /** Stands behind a phrase that is one only before a number. */
    private static final String BEFORE_NUMBERS = "#";

    /** Stands in the English of a phrase for the number behind it. */
    private static final String NUMBER = "{}";

    private static final int LONGEST_PHRASE = 5;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_ENDING = 12;

    private final Glossary glossary;
    private final ReadNumerals numerals;
    private final Map<String, String> terms = new HashMap<>();
    /** What is joined to a number, in English: "-year-old", "th". */
    private final Map<String, String> endings = new HashMap<>();
    /** How many words the longest phrase has that begins with a word. */
    private final Map<String, Integer> lengths = new HashMap<>();

    private ReadAsEnglish(String language, Glossary glossary) {
        this.glossary = glossary;
        this.numerals = new ReadNumerals(language, Glossary.joinsWords(language));
        for (List<String> row : TermTable.load(ReadAsEnglish.class, "facts-" + language + ".tsv")
                .rows()) {
            if (row.get(0).startsWith("-")) {
                endings.put(row.get(0).substring(1), row.get(1));
                continue;
            }
            List<String> words = lower(glossary.apart(Words.of(row.get(0))));
            terms.put(String.join(" ", words), row.get(1));
            lengths.merge(words.get(0), words.size(), Math::max);
        }
    }

    /** The reader of a language, made when it is first asked for; null for English and where there is no glossary. */
    public static @Nullable ReadAsEnglish of(String language) {
        Glossary glossary = Glossary.of(language);
        return glossary == null ? null : READ.computeIfAbsent(language, code -> new ReadAsEnglish(code, glossary));
    }

    /** Whether a folded English word that this gives is a name: "moscow". */
    public boolean isName(String english) {
        return glossary.isName(english);
    }

    /** The glosses of a stretch of a text, in order; the source of each is all that it renders. */
    public List<Gloss> read(String text, Span stretch) {
        List<Word> words = glossary.apart(Words.of(text, stretch.start(), stretch.end()));
        List<String> lower = lower(words);
        List<Gloss> glosses = new ArrayList<>(words.size());
        int plain = 0;
        int at = 0;
        while (at < words.size()) {
            int half = plain == at ? numerals.pastHalf(words, at) : at;
            if (half > at && addHalf(glosses)) {
                plain = half;
                at = half;
                continue;
            }
            Piece piece = piece(words, lower, at);
            if (piece != null) {
                addPlain(text, words.subList(plain, at), glosses);
                Span span = new Span(words.get(at).start(), piece.end());
                glosses.add(new Gloss(piece.english(), List.of(), new Word(span, span.of(text), piece.kind()), true));
                plain = piece.to();
            }
            at = piece == null ? at + 1 : piece.to();
        }
        addPlain(text, words.subList(plain, words.size()), glosses);
        return glosses;
    }

    /**
     * What is read otherwise than by the glossary.
     *
     * @param to one past its last word
     * @param end where it ends in the text
     */
    private record Piece(int to, int end, List<String> english, Word.Kind kind) {}

    private @Nullable Piece piece(List<Word> words, List<String> lower, int at) {
        ReadNumerals.Numeral numeral = numerals.at(words, at);
        if (numeral != null) {
            Piece ordinal = ordinal(words, lower, numeral);
            return ordinal != null ? ordinal : piece(words, numeral.to(), numeral.words(), Word.Kind.NUMBER);
        }
        List<String> score = score(words.get(at));
        if (!score.isEmpty()) {
            int length = String.join("", score).length();
            return new Piece(at + 1, words.get(at).start() + length, score, Word.Kind.LETTERS);
        }
        String joined = joined(lower.get(at));
        if (joined != null) {
            return piece(words, at + 1, List.of(joined), Word.Kind.LETTERS);
        }
        int end = at + phrase(words, lower, at);
        if (end == at) {
            return null;
        }
        String term = term(words, lower, at, end);
        ReadNumerals.Numeral within = term.contains(NUMBER) ? numerals.at(words, end) : null;
        return within == null
                ? piece(words, end, List.of(term.split(" ")), Word.Kind.LETTERS)
                : piece(
                        words,
                        within.to(),
                        List.of(term.replace(NUMBER, String.join(" ", within.words()))
                                .split(" ")),
                        Word.Kind.LETTERS);
    }

    private static Piece piece(List<Word> words, int to, List<String> english, Word.Kind kind) {
        return new Piece(to, words.get(to - 1).end(), english, kind);
    }

    /** "88th minute" for "88. Minute"; null for a number that no such word follows. */
    private @Nullable Piece ordinal(List<Word> words, List<String> lower, ReadNumerals.Numeral numeral) {
        int point = numeral.to();
        boolean pointed = point + 1 < words.size() && lower.get(point).equals(".");
        String term = pointed ? terms.get(". " + lower.get(point + 1)) : null;
        return term == null
                ? null
                : piece(
                        words,
                        point + 2,
                        List.of((String.join(" ", numeral.words()) + term).split(" ")),
                        Word.Kind.LETTERS);
    }

    /** Makes "seven metres" seven and a half, where that was read last. */
    private static boolean addHalf(List<Gloss> glosses) {
        Gloss number = glosses.size() < 2 ? null : glosses.get(glosses.size() - 2);
        boolean whole = number != null
                && number.source().kind() == Word.Kind.NUMBER
                && number.words().size() == 1
                && number.words().get(0).chars().allMatch(Character::isDigit);
        if (whole) {
            glosses.set(
                    glosses.size() - 2,
                    new Gloss(List.of(number.words().get(0) + ".5"), List.of(), number.source(), true));
        }
        return whole;
    }

    private void addPlain(String text, List<Word> words, List<Gloss> glosses) {
        List<Gloss> read = words.isEmpty() ? List.of() : glossary.read(words);
        int next = 0;
        for (int i = 0; i < read.size(); i++) {
            int end = next + 1;
            while (end < words.size()
                    && (i + 1 == read.size()
                            || words.get(end).start() < read.get(i + 1).source().start())) {
                end++;
            }
            Word first = words.get(next);
            Span span = new Span(first.start(), words.get(end - 1).end());
            Gloss gloss = read.get(i);
            glosses.add(new Gloss(
                    gloss.words(), gloss.others(), new Word(span, span.of(text), first.kind()), gloss.known()));
            next = end;
        }
    }

    private static List<String> lower(List<Word> words) {
        return words.stream()
                .map(word -> word.text().length() > LONGEST_WORD ? "" : ForeignStem.lower(word.text()))
                .toList();
    }

    /** How many words the longest phrase has that begins at a place; 0 for none. */
    private int phrase(List<Word> words, List<String> lower, int at) {
        int length = Math.min(lengths.getOrDefault(lower.get(at), 0), Math.min(LONGEST_PHRASE, words.size() - at));
        while (length > 0 && term(words, lower, at, at + length) == null) {
            length--;
        }
        return length;
    }

    private static String phrase(List<String> lower, int from, int to) {
        return to == from + 1 ? lower.get(from) : String.join(" ", lower.subList(from, to));
    }

    private @Nullable String term(List<Word> words, List<String> lower, int from, int to) {
        String phrase = phrase(lower, from, to);
        String bound = terms.get(phrase + " " + BEFORE_NUMBERS);
        return bound != null && numerals.at(words, to) != null ? bound : terms.get(phrase);
    }

    /** "3", "-" and "1" of "3:1" and "3:1-Erfolg"; none for what may be an hour. */
    private static List<String> score(Word word) {
        String text = word.text();
        int colon = text.indexOf(':');
        if (colon < 1 || colon > 2 || !Character.isDigit(text.charAt(0))) {
            return List.of();
        }
        int end = colon + 1;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean isShort = end == colon + 2;
        boolean closed = end == text.length() || text.charAt(end) == '-';
        return isShort && closed ? List.of(text.substring(0, colon), "-", text.substring(colon + 1, end)) : List.of();
    }

    /** "41-year-old" for "41-летний", "5-storey" for "fünfgeschossige", "57th" for "57e"; or null. */
    private @Nullable String joined(String whole) {
        int most = Math.min(LONGEST_ENDING, whole.length() - 1);
        for (int length = most; length > 0; length--) {
            String english = endings.get(whole.substring(whole.length() - length));
            String number = english == null ? null : numerals.number(whole.substring(0, whole.length() - length));
            if (number != null && (english.startsWith("-") || Character.isDigit(whole.charAt(0)))) {
                return number + english;
            }
        }
        return null;
    }
}
