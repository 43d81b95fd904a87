package org.hearsay.story;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.hearsay.text.Fold;
import org.hearsay.text.StableHash;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * The outlet of an article and the names in it that may be outlets': whoever names another paper mostly reports what that paper told.
 *
 * <p>Only names of two words or more are read, as they are printed: one word ("Mirror") is too often something else.
 *
 * @param own hash of its outlet's name; 0 if none is stated or it is one word
 * @param named hashes of runs of words with capitals in its text and of whom it credits, but for its own outlet
 */
record NamedOutlets(long own, TermVector named) implements Serializable {
    private static final int MOST_WORDS = 6;

    /** Before a name, and no part of it. */
    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "das", "le", "la", "les", "el", "il");

    /** Within a name, written small. */
    private static final Set<String> JOINTS =
            Set.of("and", "of", "the", "und", "et", "y", "de", "del", "di", "des", "du");

    static NamedOutlets of(Article article, List<Word> text) {
        String outlet = article.outlet();
        long own = outlet == null ? 0 : hash(plain(Words.of(outlet)));
        TermPile named = new TermPile();
        List<Word> run = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Word word = text.get(i);
            if (isPart(word) || !run.isEmpty() && isJoint(word) && i + 1 < text.size() && isPart(text.get(i + 1))) {
                run.add(word);
            } else {
                addParts(plain(run), own, named);
                run.clear();
            }
        }
        addParts(plain(run), own, named);
        for (Credit credit : article.credits()) {
            add(plain(Words.of(credit.agency())), own, named);
        }
        return new NamedOutlets(own, named.counted());
    }

    /** Under this the articles of one outlet are counted, as under the name those that name it. */
    static long articlesOf(long outlet) {
        return ~outlet;
    }

    /** Under how many terms it is counted. */
    int size() {
        return named.size() + (own == 0 ? 0 : 1);
    }

    long term(int index) {
        return index < named.size() ? named.key(index) : articlesOf(own);
    }

    private static boolean isPart(Word word) {
        return word.kind() == Word.Kind.LETTERS
                && Character.isUpperCase(word.text().charAt(0));
    }

    private static boolean isJoint(Word word) {
        return word.text().equals("&") || JOINTS.contains(word.text());
    }

    /** A run from its first word and up to its last: "Reporters of the Ledger Post told" stands beside other names. */
    private static void addParts(List<String> run, long own, TermPile named) {
        for (int from = Math.max(0, run.size() - MOST_WORDS); from < run.size() - 1; from++) {
            add(run.subList(from, run.size()), own, named);
        }
        for (int until = Math.min(MOST_WORDS, run.size() - 1); until > 1; until--) {
            add(run.subList(0, until), own, named);
        }
    }

    private static void add(List<String> name, long own, TermPile named) {
        long hash = hash(name);
        if (hash != 0 && hash != own) {
            named.add(hash);
        }
    }

    private static List<String> plain(List<Word> words) {
        List<String> plain = new ArrayList<>();
        for (Word word : words) {
            String text = Fold.plain(word.text());
            if ((word.kind() != Word.Kind.MARK) && !(plain.isEmpty() && ARTICLES.contains(text))) {
                plain.add(text.endsWith("'s") ? text.substring(0, text.length() - 2) : text);
            }
        }
        return plain;
    }

    private static long hash(List<String> name) {
        return name.size() < 2 ? 0 : StableHash.of("outlet " + String.join(" ", name));
    }
}
