package org.hearsay.speaker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Fold;
import org.hearsay.text.Romanise;

/**
 * A person's name cut into its parts, as printed from left to right.
 *
 * @param printed as a page has it, with single spaces
 * @param parts folded words without titles, articles, "bin" and "van"; a hyphened word is one part, its pieces joined
 *     by a hyphen
 * @param key the parts joined: the same for spellings that differ in case, marks and titles
 * @param suffix "jr", "sr" or a number that tells father from son or one king from another; empty where none stands. The number
 *     of a king, who has one name, is a part too
 */
record PersonName(String printed, List<String> parts, String key, String suffix) implements Serializable {
    private static final Set<String> LINKS = Set.of(
            "al", "el", "ul", "ur", "as", "ad", "bin", "ibn", "ben", "bint", "van", "von", "de", "del", "della", "der",
            "den", "da", "di", "du", "la", "le", "dos", "das", "do", "e", "y", "ter", "ten", "af", "zu", "abu");
    private static final Set<String> ENDS = Set.of("jr", "sr", "phd", "md", "esq", "mp");
    /** Those that are no names themselves, as "Vi" and "Xi" are. */
    private static final Set<String> NUMBERS = Set.of(
            "ii", "iii", "iv", "vii", "viii", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xxi", "xxii",
            "xxiii");

    private static final Set<String> SERVANT = Set.of("abd", "abdul", "abdel", "abdur", "abdal", "abdol");
    private static final List<String> ARTICLES =
            List.of("al-", "el-", "ad-", "as-", "ar-", "an-", "ash-", "at-", "az-");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    PersonName {
        parts = List.copyOf(parts);
    }

    static PersonName of(String printed) {
        String plain = Fold.plain(spelledOut(printed)).replace("'s ", " ");
        if (plain.endsWith("'s")) {
            plain = plain.substring(0, plain.length() - 2);
        }
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(plain)) {
            String bare = stripMarks(word);
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        List<String> parts = partsOf(words);
        return new PersonName(
                SPACES.matcher(printed).replaceAll(" "), parts, String.join(" ", parts), suffixOf(printed));
    }

    /** Letters whose marks carry a sound, as English writes it: what folding would lose. */
    private static String spelledOut(String printed) {
        String latin = Romanise.of(printed, isUkrainian(printed) ? "uk" : "ru");
        StringBuilder spelled = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            spelled.append(
                    switch (Character.toLowerCase(c)) {
                        case '\u010D', '\u0107' -> "ch";
                        case '\u0161', '\u015F', '\u0219' -> "sh";
                        case '\u017E', '\u017C' -> "zh";
                        case '\u0111' -> "dj";
                        case '\u0142' -> "l";
                        case '\u0131' -> "i";
                        case '\u00F8' -> "o";
                        case '\u00E6' -> "ae";
                        case '\u00DF' -> "ss";
                        default -> String.valueOf(c);
                    });
        }
        return spelled.toString();
    }

    /** By letters that Russian does not have. */
    private static boolean isUkrainian(String printed) {
        return printed.chars().anyMatch(c -> "\u0456\u0457\u0454\u0491\u0406\u0407\u0404\u0490".indexOf(c) >= 0);
    }

    private static List<String> partsOf(List<String> words) {
        List<String> parts = new ArrayList<>();
        String servant = null;
        for (int i = 0; i < words.size(); i++) {
            String word = withoutArticle(words.get(i));
            boolean last = i == words.size() - 1;
            if (SERVANT.contains(word) && !last) {
                servant = "abdel";
            } else if (servant != null && !LINKS.contains(word)) {
                parts.add(servant + word);
                servant = null;
            } else if (!(LINKS.contains(word) && !last && (i > 0 || words.size() > 2))
                    && !ENDS.contains(word)
                    && !(NUMBERS.contains(word) && last && parts.size() > 1)) {
                parts.add(word);
            }
        }
        return parts.isEmpty() ? words : parts;
    }

    /** "al-assad" without its article; the rest of the word keeps its hyphens. */
    private static String withoutArticle(String word) {
        for (String article : ARTICLES) {
            if (word.startsWith(article) && word.length() > article.length() + 2) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    private static String stripMarks(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    private static String suffixOf(String printed) {
        String plain = Fold.plain(printed);
        int space = plain.lastIndexOf(' ');
        String last = plain.substring(space + 1).replace(".", "").replace(",", "");
        boolean tells = last.equals("jr") || last.equals("sr") || NUMBERS.contains(last);
        return space > 0 && tells ? last : "";
    }

    /** A single name with a number, as kings and popes have. */
    boolean isNumbered() {
        return parts.size() == 2 && NUMBERS.contains(last());
    }

    boolean isFull() {
        return parts.size() >= 2;
    }

    String last() {
        return parts.get(parts.size() - 1);
    }

    String first() {
        return parts.get(0);
    }
}
