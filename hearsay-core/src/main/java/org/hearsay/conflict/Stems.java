package org.hearsay.conflict;

/** English words without their commonest endings, so that "boats" meets "boat"; for comparing only. */
final class Stems {
    private Stems() {}

    static String of(String plain) {
        if (plain.length() > 5 && plain.endsWith("ies")) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        if (plain.length() > 6 && plain.endsWith("ing")) {
            return plain.substring(0, plain.length() - 3);
        }
        if (plain.length() > 5 && plain.endsWith("ed")) {
            return plain.substring(0, plain.length() - 2);
        }
        if (plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss")) {
            return plain.substring(0, plain.length() - 1);
        }
        return plain;
    }
}
