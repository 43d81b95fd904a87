package org.hearsay.attribution;

/** Parts of speech and relations of the grammar as small numbers, in an order that lets a tree part them. */
final class GrammarCodes {
    private static final String[] TAG_NAMES = {
        "VBD", "VBZ", "VBP", "MD", "VB", "VBG", "VBN", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT", "IN", "TO",
        "JJ", "RB", "WP", "WRB", "CD", "CC"
    };
    private static final Codes TAGS = tags();
    private static final int MODAL = tag("MD".hashCode());
    private static final int NOUN = tag("NN".hashCode());
    private static final int PRONOUN = tag("PRP".hashCode());
    private static final int AND = tag("CC".hashCode());
    private static final int WHO = tag("WP".hashCode());
    private static final int WHERE = tag("WRB".hashCode());
    private static final String[] RELATION_NAMES = {
        "ccomp",
        "xcomp",
        "advcl",
        "dobj",
        "nsubj",
        "aux",
        "prep",
        "nsubjpass",
        "acl",
        "relcl",
        "conj",
        "root",
        "pobj",
        "pcomp",
        "attr",
        "parataxis",
        "auxpass",
        "neg",
        "poss",
        "compound",
        "appos",
        "amod",
        "dep",
        "acomp"
    };
    private static final int[] RELATION_CODES = {
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 6, 6, 19, 20, 21, 22, 23, 24
    };
    private static final Codes RELATIONS = relations();

    private GrammarCodes() {}

    static int relation(int hash) {
        return RELATIONS.of(hash);
    }

    static int tag(int hash) {
        return TAGS.of(hash);
    }

    /** A verb in the past or present, or one such as "would". */
    static boolean isFinite(int hash) {
        return tag(hash) <= MODAL;
    }

    /** A noun, a name or a pronoun. */
    static boolean isNominal(int hash) {
        int tag = tag(hash);
        return tag >= NOUN && tag <= PRONOUN;
    }

    /** A word such as "and". */
    static boolean joins(int hash) {
        return tag(hash) == AND;
    }

    /** A word such as "who" or "where". */
    static boolean isRelative(int hash) {
        int tag = tag(hash);
        return tag >= WHO && tag <= WHERE;
    }

    private static Codes tags() {
        Codes codes = new Codes(TAG_NAMES.length);
        for (int i = 0; i < TAG_NAMES.length; i++) {
            codes.put(TAG_NAMES[i], i);
        }
        return codes;
    }

    private static Codes relations() {
        Codes codes = new Codes(0);
        for (int i = 0; i < RELATION_NAMES.length; i++) {
            codes.put(RELATION_NAMES[i], RELATION_CODES[i]);
        }
        return codes;
    }
}
