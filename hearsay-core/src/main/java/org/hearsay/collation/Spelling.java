package org.hearsay.collation;

/** How alike two words are as strings of letters. */
final class Spelling {
    private Spelling() {}

    /** One minus the edit distance over the longer length; 0 where the lengths are too far apart to matter. */
    static double likeness(String a, String b) {
        int longest = Math.max(a.length(), b.length());
        if (longest == 0 || longest > 40 || Math.abs(a.length() - b.length()) > longest / 2) {
            return 0;
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return 1.0 - (double) previous[b.length()] / longest;
    }

    /** Length of the common beginning over the longer length. */
    static double commonStart(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int same = 0;
        while (same < end && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return (double) same / Math.max(1, Math.max(a.length(), b.length()));
    }

    /** One form for the spellings that English has on both sides of the Atlantic, hyphens and inner marks left out. */
    static String house(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(c);
            }
        }
        String form = letters.toString()
                .replace("grey", "gray")
                .replace("our", "or")
                .replace("isation", "ization")
                .replace("ising", "izing")
                .replace("ised", "ized")
                .replace("ise", "ize")
                .replace("yse", "yze")
                .replace("ogue", "og")
                .replace("ae", "e")
                .replace("oe", "e")
                .replace("ence", "ense")
                .replace("ll", "l");
        return form.endsWith("tre") ? form.substring(0, form.length() - 2) + "er" : form;
    }
}
