package org.hearsay.collation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Place;

/** Tells how the readings of a place differ; of several differences the weightiest. */
final class Classify {
    private static final double ALIKE_NAMES = 0.75;
    /** What before a word makes its contrary. */
    private static final Set<String> TURNING = Set.of("un", "in", "im", "il", "ir", "non", "non-", "dis");

    private static final int SHORTEST_TURNED = 3;

    private final Language language;

    Classify(Language language) {
        this.language = language;
    }

    /** The kind of a place with these readings, those of the witnesses that are there. */
    Place.Kind kind(List<Reading> there) {
        if (there.size() < 2) {
            return there.stream().allMatch(Reading::isEmpty) ? Place.Kind.PUNCTUATION : Place.Kind.EDGE;
        }
        if (same(there, Reading::exact)) {
            return Place.Kind.AGREEMENT;
        }
        if (same(there, Reading::letters)) {
            return Place.Kind.PUNCTUATION;
        }
        List<Reading> filled =
                there.stream().filter(reading -> !reading.isEmpty()).toList();
        boolean omitted = filled.size() < there.size();
        if (!same(filled, Reading::letters)) {
            Place.Kind substituted = substitution(filled);
            return omitted && substituted == Place.Kind.SPELLING ? omission(filled) : substituted;
        }
        return omission(filled);
    }

    private Place.Kind omission(List<Reading> filled) {
        if (filled.stream().anyMatch(reading -> reading.denies(language, List.of()))) {
            return Place.Kind.NEGATION;
        }
        return Place.Kind.OMISSION;
    }

    private Place.Kind substitution(List<Reading> filled) {
        if (same(filled, Reading::house) || same(filled, this::inFigures) || areSpellings(filled)) {
            return Place.Kind.SPELLING;
        }
        if (conflict(filled, reading -> reading.figures(language))) {
            return Place.Kind.FIGURE;
        }
        if (conflict(filled, reading -> reading.times(language))) {
            return Place.Kind.DATE;
        }
        if (areContrary(filled)) {
            return Place.Kind.NEGATION;
        }
        if (conflict(filled, reading -> reading.titles(language))) {
            return Place.Kind.TITLE;
        }
        if (filled.stream().allMatch(reading -> reading.isState(language)) || conflict(filled, Reading::names)) {
            return Place.Kind.NAME;
        }
        return filled.stream().anyMatch(Reading::hasContent) ? Place.Kind.SUBSTITUTION : Place.Kind.SMALL_WORDS;
    }

    /** True if one of two readings denies what the other says: "not safe" and "unsafe" deny alike. */
    private boolean areContrary(List<Reading> filled) {
        for (Reading one : filled) {
            for (Reading other : filled) {
                boolean turned = isTurned(one, other) != isTurned(other, one);
                if (turned != (one.denies(language, List.of(other)) != other.denies(language, List.of(one)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word of the one is a word of the other with what makes it its contrary: "safe", "unsafe". */
    private static boolean isTurned(Reading one, Reading other) {
        return one.terms().stream()
                .map(Term::word)
                .filter(word -> word.length() >= SHORTEST_TURNED)
                .anyMatch(word -> other.terms().stream()
                        .anyMatch(term -> term.word().endsWith(word)
                                && TURNING.contains(
                                        term.word().substring(0, term.word().length() - word.length()))));
    }

    /** The words with numbers in figures: "fourteen" and "14" are one reading. */
    private String inFigures(Reading reading) {
        StringBuilder words = new StringBuilder();
        for (Term term : reading.terms()) {
            Double number = Character.isDigit(term.word().charAt(0)) ? null : language.number(term.word());
            words.append(number == null ? term.word().replace(",", "") : Figures.printed(number))
                    .append(' ');
        }
        return words.toString();
    }

    /** One word each, names or the like, that differ by a letter or two: a transliteration, not another name. */
    private boolean areSpellings(List<Reading> filled) {
        Reading first = filled.get(0);
        return filled.stream()
                .allMatch(reading -> reading.terms().size() == 1
                        && reading.terms().get(0).capital()
                        && !isInflected(first.words(), reading.words())
                        && reading.terms().get(0).word().length() > 3
                        && Spelling.likeness(
                                        first.terms().get(0).word(),
                                        reading.terms().get(0).word())
                                >= ALIKE_NAMES);
    }

    /** "Russia" and "Russian": one is the other with an ending. */
    private static boolean isInflected(String a, String b) {
        return !a.equals(b) && (a.startsWith(b) || b.startsWith(a));
    }

    /** True if two readings both have something of a sort, and not the same. */
    private static <T> boolean conflict(List<Reading> filled, Function<Reading, Set<T>> sort) {
        return filled.stream()
                        .map(sort)
                        .filter(values -> !values.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean same(List<Reading> readings, Function<Reading, String> form) {
        if (readings.isEmpty()) {
            return false;
        }
        String first = form.apply(readings.get(0));
        for (int i = 1; i < readings.size(); i++) {
            if (!form.apply(readings.get(i)).equals(first)) {
                return false;
            }
        }
        return true;
    }

    /** How much a difference matters to a reader, from 0 to 1. */
    static double weight(Place.Kind kind, List<Reading> there) {
        double rarity = there.stream().mapToDouble(Reading::rarity).max().orElse(0);
        return switch (kind) {
            case AGREEMENT, EDGE -> 0;
            case PUNCTUATION -> 0.02;
            case SPELLING -> 0.05;
            case SMALL_WORDS -> 0.1;
            case MOVED -> 0.15 + 0.05 * rarity;
            case SUBSTITUTION -> 0.3 + 0.15 * rarity;
            case OMISSION -> there.stream().anyMatch(Reading::hasContent) ? 0.5 + 0.15 * rarity : 0.1;
            case NEGATION -> 0.75;
            case NAME -> 0.8;
            case TITLE -> 0.85;
            case DATE -> 0.9;
            case FIGURE -> 1;
        };
    }
}
