package org.hearsay.gloss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Romanise;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of another language as English ones, each by itself, by a table of the language: what somebody with a small
 * dictionary and no grammar makes of a sentence. Enough to tell which of two sentences renders a third.
 *
 * <p>Phrases of the table go first, then words, then words put together from known ones, as German ones are. A word that nothing knows stays as it
 * is, in Latin letters: mostly a name. Two words that deny one thing together ("no ... nunca") give one.
 */
public final class Glossary {
    private static final String ENGLISH = "en";
    private static final Map<String, Boolean> JOINS_WORDS = languages();
    private static final Map<String, Glossary> READ = new ConcurrentHashMap<>();
    private static final Set<String> DENIES_ALONE =
            Set.of("never", "nobody", "nothing", "nowhere", "neither", "nor", "no");
    private static final String DENIES = "not";
    private static final String CLAUSE_ENDS = ".;:!?,";

    private final String language;
    private final GlossTable table;
    private final @Nullable Compounds compounds;

    private Glossary(String language) {
        this.language = language;
        table = new GlossTable(language);
        compounds = joinsWords(language) ? new Compounds(table) : null;
    }

    /** The glossary of a language, read when it is first asked for; null for English and where there is none. */
    public static @Nullable Glossary of(String language) {
        return JOINS_WORDS.containsKey(language) ? READ.computeIfAbsent(language, Glossary::new) : null;
    }

    /** Whether words of a language are English ones or can be read as such. */
    public static boolean reads(String language) {
        return language.equals(ENGLISH) || JOINS_WORDS.containsKey(language);
    }

    /** Whether words of a language are put together from others. */
    static boolean joinsWords(String language) {
        return JOINS_WORDS.getOrDefault(language, false);
    }

    private static Map<String, Boolean> languages() {
        Map<String, Boolean> languages = new TreeMap<>();
        TermTable.load(Glossary.class, "languages.tsv")
                .rows()
                .forEach(row -> languages.put(row.get(0), row.get(1).equals("joined")));
        return languages;
    }

    /** Whether a folded English word of a gloss is a name: "moscow". */
    boolean isName(String english) {
        return table.isName(english);
    }

    /** One gloss a word, phrase, number or mark, in their order; particles without an English word have no words. */
    public List<Gloss> read(List<Word> tokens) {
        List<Word> words = apart(tokens);
        List<String> stems = words.stream()
                .map(word -> word.kind() == Word.Kind.LETTERS ? table.stem(ForeignStem.lower(word.text())) : "")
                .toList();
        List<Gloss> glosses = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Word word = words.get(at);
            int end = at + 1;
            if (word.kind() == Word.Kind.MARK) {
                glosses.add(new Gloss(List.of(word.text()), List.of(), word, false));
            } else if (word.kind() == Word.Kind.NUMBER) {
                end = numberEnd(words, at);
                glosses.add(number(words, at, end));
            } else {
                end = phraseEnd(stems, at);
                GlossTable.Entry phrase = end > at ? table.ofPhrase(stems.subList(at, end)) : null;
                glosses.add(
                        phrase != null
                                ? new Gloss(phrase.words(), phrase.others(), word, true)
                                : word(word, stems.get(at)));
                end = Math.max(end, at + 1);
            }
            at = end;
        }
        return deniedOnce(glosses);
    }

    /** Elided words, such as the "l'" of "l'eau", apart from what they lean on. */
    List<Word> apart(List<Word> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (Word token : tokens) {
            int mark = token.kind() == Word.Kind.LETTERS ? apostrophe(token.text()) : -1;
            if (mark < 0 || mark + 1 == token.text().length()) {
                words.add(token);
                continue;
            }
            String elided = token.text().substring(0, mark + 1);
            if (!table.has(ForeignStem.lower(elided))) {
                words.add(token);
                continue;
            }
            int cut = token.start() + mark + 1;
            words.add(new Word(new Span(token.start(), cut), elided, Word.Kind.LETTERS));
            words.add(new Word(new Span(cut, token.end()), token.text().substring(mark + 1), Word.Kind.LETTERS));
        }
        return words;
    }

    private static int apostrophe(String text) {
        int plain = text.indexOf('\'');
        return plain >= 0 ? plain : text.indexOf('\u2019');
    }

    /** Behind the last group of "76 000", one number in many languages. */
    static int numberEnd(List<Word> words, int at) {
        int end = at + 1;
        if (words.get(at).text().length() <= 3) {
            while (end < words.size()
                    && words.get(end).kind() == Word.Kind.NUMBER
                    && words.get(end).text().length() == 3
                    && words.get(end).start() == words.get(end - 1).end() + 1) {
                end++;
            }
        }
        return end;
    }

    private static Gloss number(List<Word> words, int at, int end) {
        return new Gloss(List.of(digits(words, at, end)), List.of(), words.get(at), true);
    }

    /** A number in digits as English writes it: groups without a mark, a point before the rest. */
    static String digits(List<Word> words, int at, int end) {
        StringBuilder digits = new StringBuilder();
        for (Word word : words.subList(at, end)) {
            digits.append(word.text());
        }
        int comma = digits.lastIndexOf(",");
        int point = digits.indexOf(".");
        boolean grouped = point > 0 && (digits.length() - (comma < 0 ? 0 : digits.length() - comma) - point) % 4 == 0;
        String plain = digits.toString();
        if (comma > 0 || grouped) {
            plain = (grouped || comma > point ? plain.replace(".", "") : plain).replace(',', '.');
        }
        return plain;
    }

    /** Behind the longest phrase that begins at a place, or 0. */
    private int phraseEnd(List<String> stems, int at) {
        if (!table.mayBegin(stems.get(at))) {
            return 0;
        }
        int most = at + 1;
        while (most < stems.size()
                && most - at < GlossTable.LONGEST
                && !stems.get(most).isEmpty()) {
            most++;
        }
        for (int end = most; end > at + 1; end--) {
            if (table.ofPhrase(stems.subList(at, end)) != null) {
                return end;
            }
        }
        return 0;
    }

    private Gloss word(Word word, String stem) {
        String lower = ForeignStem.lower(word.text());
        GlossTable.Entry entry = table.of(lower, stem);
        if (entry != null) {
            return new Gloss(entry.words(), entry.others(), word, true);
        }
        List<String> parts = compounds == null ? List.of() : compounds.of(lower);
        if (!parts.isEmpty()) {
            return new Gloss(parts, List.of(), word, true);
        }
        String latin = Fold.plain(Romanise.of(stem, language));
        return new Gloss(List.of(latin.isEmpty() ? lower : latin), List.of(), word, false);
    }

    /** With no word for "not" in a clause that denies by another word as well. */
    private static List<Gloss> deniedOnce(List<Gloss> glosses) {
        List<Gloss> once = new ArrayList<>(glosses.size());
        int start = 0;
        for (int i = 0; i <= glosses.size(); i++) {
            if (i == glosses.size() || endsClause(glosses.get(i))) {
                List<Gloss> clause = glosses.subList(start, i);
                boolean twice = clause.stream()
                        .anyMatch(gloss -> gloss.words().size() == 1
                                && DENIES_ALONE.contains(gloss.words().get(0)));
                for (Gloss gloss : clause) {
                    boolean again = twice && gloss.words().equals(List.of(DENIES));
                    once.add(again ? new Gloss(List.of(), List.of(), gloss.source(), true) : gloss);
                }
                if (i < glosses.size()) {
                    once.add(glosses.get(i));
                }
                start = i + 1;
            }
        }
        return once;
    }

    private static boolean endsClause(Gloss gloss) {
        return gloss.source().kind() == Word.Kind.MARK
                && CLAUSE_ENDS.contains(gloss.source().text());
    }
}
