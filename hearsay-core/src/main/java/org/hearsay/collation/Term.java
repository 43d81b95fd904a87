package org.hearsay.collation;

import org.hearsay.model.Token;
import org.hearsay.text.Fold;
import org.hearsay.text.Romanise;
import org.hearsay.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * A token as the aligner sees it.
 *
 * @param word folded, without marks around it
 * @param stem the word without its inflection; equal stems are near equal words
 * @param house the word in one house of English spelling
 * @param sort what kind of token it is
 * @param rarity how much it tells: 0 for the commonest words, 1 for words never counted
 * @param number the value of a number word or figure, or null
 * @param capital true if it is printed with a capital; false for a word that is normalised to a word of another language
 */
record Term(
        String word,
        String stem,
        String house,
        Sort sort,
        double rarity,
        @Nullable Double number,
        boolean capital) {
    /** What a token is, for the aligner. */
    enum Sort {
        CONTENT,
        SMALL,
        MARK
    }

    static Term of(Token token, Language language) {
        String word = bare(Fold.plain(token.n()));
        Sort sort = !hasLetterOrDigit(word) ? Sort.MARK : language.isSmall(word) ? Sort.SMALL : Sort.CONTENT;
        double rarity = sort == Sort.MARK ? 0 : language.rarity(word);
        boolean mark = sort == Sort.MARK;
        return new Term(
                word,
                mark ? word : Stem.of(word),
                mark ? word : Spelling.house(word),
                sort,
                rarity,
                mark ? null : language.number(word),
                hasCapital(token.t()) && isAsPrinted(token));
    }

    /** Whether the normalised form is the printed word's, and not that of a word of another language that means the same. */
    private static boolean isAsPrinted(Token token) {
        String printed = bare(Fold.plain(token.t()));
        return printed.equals(bare(Fold.plain(token.n())))
                || Fold.plain(Romanise.of(printed, "ru")).startsWith(token.n())
                || Fold.plain(Romanise.of(printed, "uk")).startsWith(token.n());
    }

    boolean isMark() {
        return sort == Sort.MARK;
    }

    boolean isContent() {
        return sort == Sort.CONTENT;
    }

    /** What a match of this token is worth beside a match of another: content words carry an alignment, commas do not. */
    double weight() {
        return switch (sort) {
            case MARK -> 0.1;
            case SMALL -> 0.3;
            case CONTENT -> 0.6 + 0.9 * rarity;
        };
    }

    /** True for the marks that end a sentence. */
    boolean endsSentence() {
        return isMark() && !word.isEmpty() && ".!?\u2026\u3002".indexOf(word.charAt(0)) >= 0;
    }

    private static String bare(String folded) {
        String text = folded.strip();
        if (!hasLetterOrDigit(text)) {
            return text;
        }
        int start = 0;
        int end = text.length();
        while (start < end && isOuterMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isOuterMark(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isOuterMark(char c) {
        return ",.;:!?\"()[]".indexOf(c) >= 0;
    }

    private static boolean hasLetterOrDigit(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean hasCapital(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isLetter(printed.charAt(i))) {
                return Character.isUpperCase(printed.charAt(i));
            }
        }
        return false;
    }
}
