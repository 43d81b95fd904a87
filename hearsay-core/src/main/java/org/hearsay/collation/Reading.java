package org.hearsay.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one witness has at a place, for telling how it differs from the others.
 *
 * @param terms the words, marks left out
 * @param exact words and marks as normalised, joined
 */
record Reading(List<Term> terms, String exact) {
    static Reading of(List<Term> all) {
        StringBuilder exact = new StringBuilder();
        List<Term> words = new ArrayList<>();
        for (Term term : all) {
            exact.append(term.word()).append(' ');
            if (!term.isMark()) {
                words.add(term);
            }
        }
        return new Reading(List.copyOf(words), exact.toString());
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The words joined by a space. */
    String words() {
        return String.join(" ", terms.stream().map(Term::word).toList());
    }

    /** The letters and digits alone: what is left when spacing, hyphens and marks do not count. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        words().codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** One form for both houses of English spelling. */
    String house() {
        return String.join("", terms.stream().map(Term::house).toList());
    }

    boolean hasContent() {
        return terms.stream().anyMatch(Term::isContent);
    }

    /**
     * Whether a word here denies what the others say. "Without conditions" denies only where they speak of conditions; where they do not it is
     * one thing more or less.
     */
    boolean denies(Language language, List<Reading> others) {
        for (int i = 0; i < terms.size(); i++) {
            String word = terms.get(i).word();
            String denied = language.deniesOnly(word) ? contentFrom(i + 1) : null;
            if (language.denies(word) && (denied == null || others.stream().anyMatch(other -> other.hasStem(denied)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String contentFrom(int index) {
        return terms.stream()
                .skip(index)
                .filter(Term::isContent)
                .map(Term::stem)
                .findFirst()
                .orElse(null);
    }

    private boolean hasStem(String stem) {
        return terms.stream().anyMatch(term -> term.stem().equals(stem));
    }

    /** The values of its figures, years and days of dates left out. */
    Set<Double> figures(Language language) {
        return Figures.of(terms, language);
    }

    Set<String> times(Language language) {
        Set<String> times = new TreeSet<>();
        terms.stream().map(Term::word).filter(language::isTime).forEach(times::add);
        return times;
    }

    Set<String> titles(Language language) {
        Set<String> titles = new TreeSet<>();
        terms.stream().map(Term::word).filter(language::isTitle).forEach(titles::add);
        return titles;
    }

    /** Its words printed with a capital, small words left out. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        terms.stream().filter(term -> term.capital() && term.isContent()).forEach(term -> names.add(term.word()));
        return names;
    }

    /** True if the words, an article before them left out, are a name of a state. */
    boolean isState(Language language) {
        return language.state(words()) != null
                || withoutArticle().filter(name -> language.state(name) != null).isPresent();
    }

    private java.util.Optional<String> withoutArticle() {
        String words = words();
        int space = words.indexOf(' ');
        return space > 0 && !terms.get(0).isContent()
                ? java.util.Optional.of(words.substring(space + 1))
                : java.util.Optional.empty();
    }

    double rarity() {
        return terms.stream()
                .filter(Term::isContent)
                .mapToDouble(Term::rarity)
                .max()
                .orElse(0);
    }
}
