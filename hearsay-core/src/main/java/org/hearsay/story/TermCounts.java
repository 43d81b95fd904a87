package org.hearsay.story;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.text.Consonants;
import org.hearsay.text.Fold;
import org.hearsay.text.StableHash;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article's terms with how often each stands, before rarity is known.
 *
 * @param article id of the article
 * @param title its headline, or the first words of a text without one
 * @param published as the page states it
 * @param language two-letter code, or "und"
 * @param length words and numbers counted
 * @param all every word and number
 * @param head those of the headline and the first words
 * @param names words written with a capital inside sentences
 * @param numbers figures, without years
 * @param years four-digit years
 * @param sounds the consonants of the names
 * @param outlets whom it is of and whom it names
 */
public record TermCounts(
        String article,
        String title,
        @Nullable Moment published,
        String language,
        int length,
        TermVector all,
        TermVector head,
        TermVector names,
        TermVector numbers,
        TermVector years,
        TermVector sounds,
        NamedOutlets outlets)
        implements Serializable {
    /** Words after the headline that count as its head. */
    private static final int HEAD = 60;

    /** Words of a text that stand for a headline that it has not. */
    private static final int BEGINNING = 12;

    /** Words that are read of an article; what comes later tells little of its event. */
    static final int MOST = 3000;

    /** Names with fewer consonants sound like too many others. */
    private static final int FEWEST_CONSONANTS = 3;

    /** Parts the consonants of a name from words that are spelt so. */
    private static final String SOUND = "~";

    static TermCounts of(Article article, String body) {
        List<Word> text = Words.of(body);
        ReadTerms read = ReadTerms.in(article.language());
        List<ReadTerms.Read> titleTerms = read.terms(Words.of(article.title()));
        List<ReadTerms.Read> textTerms = read.terms(text);
        Set<String> names = namesOf(textTerms);
        if (names.isEmpty()) {
            names = namesOf(titleTerms);
        }
        Counting counting = new Counting();
        int length = counting.add(titleTerms, names, Integer.MAX_VALUE) + counting.add(textTerms, names, HEAD);
        return new TermCounts(
                article.id(),
                article.title().isBlank() ? beginning(body, text) : article.title(),
                article.published(),
                article.language(),
                length,
                counting.all.counted(),
                counting.head.counted(),
                counting.names.counted(),
                counting.numbers.counted(),
                counting.years.counted(),
                counting.sounds.counted(),
                NamedOutlets.of(article, text));
    }

    /** The first words of a text without a headline, to name a story by. */
    private static String beginning(String body, List<Word> text) {
        if (text.size() <= BEGINNING) {
            return body.strip();
        }
        return body.substring(text.get(0).start(), text.get(BEGINNING - 1).end())
                        .replaceAll("\\s+", " ") + " \u2026";
    }

    /** True if there is more of the article than is read. */
    public boolean isCut() {
        return length > MOST;
    }

    /** How many terms it has, the consonants of its names and what it names among them, and its outlet. */
    public int size() {
        return all.size() + sounds.size() + outlets.size();
    }

    /** One of its terms. */
    public long term(int index) {
        int sound = index - all.size();
        int outlet = sound - sounds.size();
        return sound < 0 ? all.key(index) : outlet < 0 ? sounds.key(sound) : outlets.term(outlet);
    }

    /** The terms of a headline, all of them terms of its article. */
    static TermVector of(String headline) {
        TermPile pile = new TermPile();
        Words.of(headline).stream()
                .filter(TermCounts::counts)
                .limit(MOST)
                .forEach(word -> pile.add(StableHash.of(Terms.stem(Fold.plain(word.text())))));
        return pile.counted();
    }

    /** Words and figures count, marks and the endings that tokenised texts part off ('s) do not. */
    static boolean counts(Word word) {
        return word.kind() != Word.Kind.MARK && word.text().charAt(0) != '\'';
    }

    private static Set<String> namesOf(List<ReadTerms.Read> terms) {
        Set<String> names = new HashSet<>();
        for (ReadTerms.Read term : terms) {
            if (term.name()) {
                names.add(term.plain());
            }
        }
        return names;
    }

    private static boolean isYear(String number) {
        return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
    }

    /** Counts under way. */
    private static final class Counting {
        private final TermPile all = new TermPile();
        private final TermPile head = new TermPile();
        private final TermPile names = new TermPile();
        private final TermPile numbers = new TermPile();
        private final TermPile years = new TermPile();
        private final TermPile sounds = new TermPile();

        private void addSound(String name) {
            String sound = Consonants.of(name);
            if (sound.length() >= FEWEST_CONSONANTS) {
                sounds.add(StableHash.of(SOUND + sound));
            }
        }

        int add(List<ReadTerms.Read> terms, Set<String> nameWords, int headWords) {
            int seen = 0;
            for (ReadTerms.Read read : terms) {
                if (++seen > MOST) {
                    break;
                }
                long term = StableHash.of(Terms.stem(read.plain()));
                all.add(term);
                if (seen <= headWords) {
                    head.add(term);
                }
                if (read.number()) {
                    (isYear(read.plain()) ? years : numbers).add(term);
                } else if (read.capital() && nameWords.contains(read.plain())) {
                    names.add(term);
                    addSound(read.plain());
                }
            }
            return seen;
        }
    }
}
