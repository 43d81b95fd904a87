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

    private static final int LONGEST_PHRASE = 5;
    private static final int LONGEST_WORD = 60;

    private final Glossary glossary;
    private final ReadNumerals numerals;
    private final Map<String, String> terms = new HashMap<>();
    /** How many words the longest phrase has that begins with a word. */
    private final Map<String, Integer> lengths = new HashMap<>();

    private ReadAsEnglish(String language, Glossary glossary) {
        this.glossary = glossary;
        this.numerals = new ReadNumerals(language, Glossary.joinsWords(language));
        for (List<String> row : TermTable.load(ReadAsEnglish.class, "facts-" + language + ".tsv")
                .rows()) {
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

    /** The glosses of a stretch of a text, in order; the source of each is all that it renders. */
    public List<Gloss> read(String text, Span stretch) {
        List<Word> words = glossary.apart(Words.of(text, stretch.start(), stretch.end()));
        List<String> lower = lower(words);
        List<Gloss> glosses = new ArrayList<>(words.size());
        int plain = 0;
        int at = 0;
        while (at < words.size()) {
            int end = at;
            List<String> english = List.of();
            ReadNumerals.Numeral numeral = numerals.at(words, at);
            if (numeral != null) {
                end = numeral.to();
                english = numeral.words();
            } else if (aged(lower.get(at)) != null) {
                end = at + 1;
                english = List.of(aged(lower.get(at)));
            } else {
                end = at + phrase(words, lower, at);
                english = end == at ? List.of() : List.of(term(lower, at, end).split(" "));
            }
            if (end > at) {
                addPlain(text, words.subList(plain, at), glosses);
                Span span = new Span(words.get(at).start(), words.get(end - 1).end());
                Word.Kind kind = numeral == null ? Word.Kind.LETTERS : Word.Kind.NUMBER;
                glosses.add(new Gloss(english, List.of(), new Word(span, span.of(text), kind), true));
                plain = end;
            }
            at = Math.max(end, at + 1);
        }
        addPlain(text, words.subList(plain, words.size()), glosses);
        return glosses;
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
        int most = Math.min(lengths.getOrDefault(lower.get(at), 0), Math.min(LONGEST_PHRASE, words.size() - at));
        for (int length = most; length > 0; length--) {
            if (term(lower, at, at + length) != null
                    && (terms.containsKey(phrase(lower, at, at + length)) || numerals.at(words, at + length) != null)) {
                return length;
            }
        }
        return 0;
    }

    private static String phrase(List<String> lower, int from, int to) {
        return to == from + 1 ? lower.get(from) : String.join(" ", lower.subList(from, to));
    }

    private @Nullable String term(List<String> lower, int from, int to) {
        String phrase = phrase(lower, from, to);
        String term = terms.get(phrase);
        return term != null ? term : terms.get(phrase + " " + BEFORE_NUMBERS);
    }

    /** "41-year-old" for "41-летний", or null. */
    private @Nullable String aged(String lower) {
        int hyphen = lower.indexOf('-');
        if (hyphen <= 0 || !Character.isDigit(lower.charAt(0))) {
            return null;
        }
        String behind = terms.get("- " + lower.substring(hyphen + 1));
        return behind == null ? null : lower.substring(0, hyphen + 1) + behind;
    }
}
