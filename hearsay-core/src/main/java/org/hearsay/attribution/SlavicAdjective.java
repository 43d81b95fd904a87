package org.hearsay.attribution;

/** Tells Russian and Ukrainian adjectives in the nominative singular by their endings. */
final class SlavicAdjective {
    private SlavicAdjective() {}

    /** True for a folded word that ends as one; some nouns do. */
    static boolean is(String word) {
        return word.length() > 4
                && (word.endsWith("\u0438\u0438")
                        || word.endsWith("\u044B\u0438")
                        || word.endsWith("\u043E\u0438")
                        || word.endsWith("\u0430\u044F")
                        || word.endsWith("\u0441\u044C\u043A\u0430")
                        || word.endsWith("\u043D\u0430")
                        || word.endsWith("\u0432\u0430"));
    }
}
