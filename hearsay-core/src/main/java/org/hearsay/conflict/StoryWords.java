package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.gloss.Gloss;
import org.hearsay.gloss.ReadAsEnglish;
import org.hearsay.model.Article;
import org.hearsay.model.Span;
import org.hearsay.text.Consonants;
import org.hearsay.text.Fold;
import org.hearsay.text.Romanise;
import org.hearsay.text.Sentences;
import org.hearsay.text.Stem;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of a story's articles into English tokens, whatever their language: of what a word may mean it takes what the English articles
 * of the story say, and a name in another script is the one they have with these consonants.
 */
final class StoryWords {
    private static final String ENGLISH = "en";
    /** Writes all nouns with a capital. */
    private static final String CAPITALS = "de";
    /** Put most adjectives behind their nouns. */
    private static final Set<String> NOUNS_FIRST = Set.of("es", "fr");

    /** Consonants by which names are looked up; names under one of them that are compared. */
    private static final int KEY = 2;

    private static final int MOST_NAMES = 40;
    private static final int SHORTEST_NAME = 3;
    /** Units of a sentence; what is longer is a list or a table. */
    private static final int LONGEST = 2_000;

    private final FactWords words;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> plainNames = new HashSet<>();
    /** Names as printed by the first of their consonants, in the order of the articles. */
    private final Map<String, List<String>> names = new HashMap<>();

    private StoryWords(FactWords words) {
        this.words = words;
    }

    static StoryWords of(List<Article> articles, FactWords words) {
        StoryWords story = new StoryWords(words);
        boolean several =
                articles.stream().map(Article::language).anyMatch(language -> ReadAsEnglish.of(language) != null);
        if (several) {
            articles.stream()
                    .filter(article -> article.language().equals(ENGLISH))
                    .forEach(story::hear);
        }
        return story;
    }

    private void hear(Article article) {
        hear(new Tokens(article.title(), new Span(0, article.title().length())));
        for (Span sentence : Sentences.of(article.text())) {
            if (sentence.length() <= LONGEST) {
                hear(new Tokens(article.text(), sentence));
            }
        }
    }

    private void hear(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String plain = tokens.plain(i);
            if (!tokens.isWord(i) || words.is(plain, Kind.STOP)) {
                continue;
            }
            stems.add(Stem.of(plain));
            boolean name = tokens.isName(i) || tokens.isCapital(i) && tokens.isCapital(i + 1);
            if (name && plain.length() >= SHORTEST_NAME && plainNames.add(plain)) {
                String key = Consonants.of(plain);
                List<String> alike = key.length() < KEY
                        ? new ArrayList<>()
                        : names.computeIfAbsent(key.substring(0, KEY), none -> new ArrayList<>());
                if (alike.size() < MOST_NAMES) {
                    alike.add(tokens.word(i).text());
                }
            }
        }
    }

    /** The tokens of a stretch of a text in one language. */
    Tokens tokens(String text, Span stretch, String language) {
        ReadAsEnglish reader = ReadAsEnglish.of(language);
        if (reader == null) {
            return new Tokens(text, stretch);
        }
        List<Word> read = new ArrayList<>();
        for (Gloss gloss : reader.read(text, stretch)) {
            add(gloss, reader, language, read);
        }
        return Tokens.rendering(RenderedAges.of(read, words), NOUNS_FIRST.contains(language));
    }

    private void add(Gloss gloss, ReadAsEnglish reader, String language, List<Word> read) {
        Word source = gloss.source();
        boolean begins = read.isEmpty() || read.get(read.size() - 1).kind() == Word.Kind.MARK;
        List<String> english =
                source.kind() == Word.Kind.LETTERS ? english(gloss, reader, language, begins) : gloss.words();
        for (String word : english) {
            boolean mark = !Character.isLetterOrDigit(word.codePointAt(0));
            boolean digits = Character.isDigit(word.codePointAt(0)) && word.indexOf('-') < 0;
            Word.Kind kind =
                    source.kind() == Word.Kind.MARK ? Word.Kind.MARK : digits ? Word.Kind.NUMBER : Word.Kind.LETTERS;
            read.add(new Word(source.span(), word, kind));
        }
    }

    private List<String> english(Gloss gloss, ReadAsEnglish reader, String language, boolean begins) {
        String printed = gloss.source().text();
        boolean capital = Character.isUpperCase(printed.codePointAt(0));
        if (capital && plainNames.contains(Fold.plain(printed))) {
            return List.of(printed);
        }
        if (!gloss.known() && capital) {
            return List.of(name(printed, gloss.words().get(0), language));
        }
        if (gloss.words().size() != 1) {
            return gloss.words();
        }
        String chosen = chosen(gloss);
        if (capital && (reader.isName(chosen) || plainNames.contains(chosen))) {
            return List.of(capital(chosen));
        }
        boolean named = capital && !begins && !language.equals(CAPITALS);
        if (named && !stems.contains(Stem.of(chosen)) && printed.indexOf(' ') < 0) {
            return List.of(name(printed, capital(chosen), language));
        }
        return List.of(named ? capital(chosen) : form(chosen, capital));
    }

    /** Its likeliest word, or another one that the English articles of the story have. */
    private String chosen(Gloss gloss) {
        String first = gloss.words().get(0);
        if (!words.is(first, Kind.STOP) && !stems.contains(Stem.of(first))) {
            for (String other : gloss.others()) {
                if (stems.contains(Stem.of(other)) && !words.is(other, Kind.STOP)) {
                    return other;
                }
            }
        }
        return first;
    }

    /** A word in the form in which the table of facts has it: "passengers", "destroyed". */
    private String form(String plain, boolean capital) {
        if (words.isAny(plain)) {
            return plain;
        }
        String plural = plain + "s";
        if (words.is(plural, Kind.PERSON) || words.is(plural, Kind.UNIT)) {
            return plural;
        }
        if (capital) {
            return plain;
        }
        String past = plain.endsWith("e") ? plain + "d" : plain + "ed";
        return words.is(past, Kind.COUNT) || words.is(past, Kind.EVENT) ? past : plain;
    }

    private static String capital(String plain) {
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    /** As printed in Latin letters; of one in other letters the name with its consonants that an English article has, else another word for it. */
    private String name(String printed, String other, String language) {
        if (Romanise.of(printed, language).equals(printed)) {
            return printed;
        }
        String known = known(Consonants.of(Fold.plain(Romanise.of(printed, language))));
        return known == null ? capital(other) : known;
    }

    private @Nullable String known(String key) {
        if (key.length() < KEY) {
            return null;
        }
        String alike = null;
        for (String name : names.getOrDefault(key.substring(0, KEY), List.of())) {
            String other = Consonants.of(Fold.plain(name));
            if (other.equals(key)) {
                return name;
            }
            alike = alike == null && Consonants.areAlike(key, other) ? name : alike;
        }
        return alike;
    }
}
