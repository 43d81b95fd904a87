package org.hearsay.attribution;

/** A rough stem of an English word: what is left without its ending of number, tense or person. */
final class Stem {
    private Stem() {}

    static String of(String plain) {
        int n = plain.length();
        if (n < 4) {
            return plain;
        }
        if (plain.endsWith("ies") || plain.endsWith("ied")) {
            return plain.substring(0, n - 3) + "y";
        }
        if (n > 5 && plain.endsWith("ing")) {
            return bare(plain, n - 3);
        }
        if (plain.endsWith("ed")) {
            return bare(plain, n - 2);
        }
        if (plain.endsWith("es") && n > 4) {
            return bare(plain, n - 2);
        }
        if (plain.endsWith("s") && !plain.endsWith("ss")) {
            return bare(plain, n - 1);
        }
        return bare(plain, n);
    }

    /** Without a last "e" and without a doubled last consonant. */
    private static String bare(String plain, int end) {
        int n = end;
        if (n > 3 && plain.charAt(n - 1) == 'e') {
            n--;
        }
        if (n > 3 && plain.charAt(n - 1) == plain.charAt(n - 2)) {
            n--;
        }
        return plain.substring(0, n);
    }
}
