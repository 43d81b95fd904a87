package org.hearsay.story;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.gloss.Gloss;
import org.hearsay.gloss.Glossary;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** The words and figures of a text as articles are compared by them; words of a language that has a glossary as English ones. */
final class ReadTerms {
    private static final String GERMAN = "de";
    private static final String BEGINS_AFTER = ".!?\"`\u201C:";

    private final @Nullable Glossary glossary;
    private final boolean nounsHaveCapitals;

    private ReadTerms(@Nullable Glossary glossary, boolean nounsHaveCapitals) {
        this.glossary = glossary;
        this.nounsHaveCapitals = nounsHaveCapitals;
    }

    /** @param language two letters, or "und" */
    static ReadTerms in(String language) {
        Glossary glossary = Glossary.of(language);
        return new ReadTerms(glossary, glossary != null && language.equals(GERMAN));
    }

    /**
     * A word or figure.
     *
     * @param plain folded
     * @param number whether it is a figure
     * @param capital whether it is written with one
     * @param name whether it is so where no sentence begins
     */
    record Read(String plain, boolean number, boolean capital, boolean name) {}

    /** In their order; marks and the endings that tokenised texts part off ('s) are left out. */
    List<Read> terms(List<Word> words) {
        return glossary == null ? plain(words) : glossed(glossary.read(words));
    }

    private static List<Read> plain(List<Word> words) {
        List<Read> terms = new ArrayList<>(words.size());
        boolean begins = true;
        for (Word word : words) {
            if (word.kind() == Word.Kind.MARK) {
                begins |= BEGINS_AFTER.indexOf(word.text().charAt(0)) >= 0;
                continue;
            }
            boolean capital = Character.isUpperCase(word.text().charAt(0));
            if (TermCounts.counts(word)) {
                terms.add(new Read(
                        Fold.plain(word.text()), word.kind() == Word.Kind.NUMBER, capital, capital && !begins));
            }
            begins = false;
        }
        return terms;
    }

    private List<Read> glossed(List<Gloss> glosses) {
        List<Read> terms = new ArrayList<>(glosses.size());
        boolean begins = true;
        for (Gloss gloss : glosses) {
            Word source = gloss.source();
            if (source.kind() == Word.Kind.MARK) {
                begins |= BEGINS_AFTER.indexOf(source.text().charAt(0)) >= 0;
                continue;
            }
            boolean capital = Character.isUpperCase(source.text().charAt(0)) && !(nounsHaveCapitals && gloss.known());
            for (String word : gloss.words()) {
                terms.add(new Read(word, source.kind() == Word.Kind.NUMBER, capital, capital && !begins));
            }
            begins = false;
        }
        return terms;
    }
}
