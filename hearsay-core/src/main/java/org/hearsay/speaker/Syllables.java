package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares given names of Korean and Chinese by syllables, where one sound more or less is another name: romanisations
 * waver between b and p, eo and u, but not between n and ng.
 */
final class Syllables {
    /**
     * A syllable taken apart.
     *
     * @param onset consonants before the vowel
     * @param vowel vowels with glides
     * @param coda consonants after it
     */
    private record Syllable(String onset, String vowel, String coda) {}

    private static final Map<String, String> ONSETS = Map.ofEntries(
            Map.entry("g", "k"),
            Map.entry("kh", "k"),
            Map.entry("d", "t"),
            Map.entry("th", "t"),
            Map.entry("b", "p"),
            Map.entry("ph", "p"),
            Map.entry("j", "c"),
            Map.entry("ch", "c"),
            Map.entry("zh", "c"),
            Map.entry("q", "c"),
            Map.entry("sh", "s"),
            Map.entry("l", "r"),
            Map.entry("ts", "z"),
            Map.entry("tz", "z"),
            Map.entry("hs", "x"),
            Map.entry("tch", "c"));
    private static final Map<String, String> CODAS = Map.of("g", "k", "b", "p", "d", "t", "r", "l", "h", "", "ck", "k");
    private static final Map<String, Set<String>> VOWELS = Map.ofEntries(
            Map.entry("a", Set.of("A")),
            Map.entry("ah", Set.of("A")),
            Map.entry("o", Set.of("O", "EO")),
            Map.entry("u", Set.of("U", "EO", "EU")),
            Map.entry("oo", Set.of("U")),
            Map.entry("ou", Set.of("U", "O")),
            Map.entry("eo", Set.of("EO")),
            Map.entry("eu", Set.of("EU")),
            Map.entry("i", Set.of("I")),
            Map.entry("ee", Set.of("I", "UI")),
            Map.entry("ui", Set.of("UI")),
            Map.entry("eui", Set.of("UI")),
            Map.entry("ae", Set.of("AE")),
            Map.entry("ai", Set.of("AE")),
            Map.entry("e", Set.of("E", "AE")),
            Map.entry("oe", Set.of("OE")),
            Map.entry("oi", Set.of("OE")),
            Map.entry("we", Set.of("OE", "WE")),
            Map.entry("ya", Set.of("YA")),
            Map.entry("yo", Set.of("YO", "YEO")),
            Map.entry("yeo", Set.of("YEO")),
            Map.entry("you", Set.of("YEO", "YU")),
            Map.entry("yu", Set.of("YU", "YEO")),
            Map.entry("yoo", Set.of("YU")),
            Map.entry("yeu", Set.of("YEO")),
            Map.entry("wa", Set.of("WA")),
            Map.entry("wo", Set.of("WO")),
            Map.entry("weo", Set.of("WO")),
            Map.entry("woo", Set.of("U")),
            Map.entry("wu", Set.of("U")),
            Map.entry("ye", Set.of("YE")),
            Map.entry("wi", Set.of("WI")),
            Map.entry("wae", Set.of("WAE")));
    private static final Set<String> FINALS = Set.of(
            "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "i", "ia", "ie", "iao", "iu", "ian",
            "in", "iang", "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "er");
    private static final List<String> INITIALS = List.of(
            "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s",
            "y", "w", "");
    private static final Set<Set<String>> ASPIRATED = Set.of(
            Set.of("b", "p"),
            Set.of("d", "t"),
            Set.of("g", "k"),
            Set.of("zh", "ch"),
            Set.of("z", "c"),
            Set.of("j", "q"),
            Set.of("ch", "q"),
            Set.of("ch", "j"));

    private Syllables() {}

    /** True or false where the syllables tell, null where they cannot be told apart or are no such name's. */
    static @Nullable Boolean same(String language, List<String> a, List<String> b) {
        List<String> one = pieces(a);
        List<String> other = pieces(b);
        return language.equals("ko") ? sameKorean(one, other) : sameChinese(one, other);
    }

    private static List<String> pieces(List<String> parts) {
        List<String> pieces = new ArrayList<>();
        for (String part : parts) {
            pieces.addAll(List.of(part.replace("'", "").split("-")));
        }
        return pieces;
    }

    private static @Nullable Boolean sameKorean(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return null;
        }
        for (int i = 0; i < a.size(); i++) {
            Syllable one = korean(a.get(i));
            Syllable other = korean(b.get(i));
            if (one == null || other == null) {
                return null;
            }
            boolean onset = one.onset().equals(other.onset());
            Set<String> vowels = VOWELS.get(one.vowel());
            boolean vowel = VOWELS.get(other.vowel()).stream().anyMatch(vowels::contains)
                    || Set.of(one.vowel(), other.vowel()).equals(Set.of("i", "ui"));
            if (!onset || !vowel || !one.coda().equals(other.coda())) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Syllable korean(String syllable) {
        int from = 0;
        while (from < syllable.length() && "aeiouyw".indexOf(syllable.charAt(from)) < 0) {
            from++;
        }
        int to = from;
        while (to < syllable.length() && "aeiouyw".indexOf(syllable.charAt(to)) >= 0) {
            to++;
        }
        String vowel = syllable.substring(from, to);
        if (!VOWELS.containsKey(vowel)) {
            return null;
        }
        String onset = syllable.substring(0, from);
        String coda = syllable.substring(to);
        return new Syllable(ONSETS.getOrDefault(onset, onset), vowel, CODAS.getOrDefault(coda, coda));
    }

    private static @Nullable Boolean sameChinese(List<String> a, List<String> b) {
        List<Syllable> one = pinyin(String.join("", a));
        List<Syllable> other = pinyin(String.join("", b));
        if (one == null || other == null || one.size() != other.size()) {
            return null;
        }
        for (int i = 0; i < one.size(); i++) {
            String x = one.get(i).onset();
            String y = other.get(i).onset();
            if (!one.get(i).vowel().equals(other.get(i).vowel()) || !x.equals(y) && !ASPIRATED.contains(Set.of(x, y))) {
                return false;
            }
        }
        return true;
    }

    /** The fewest pinyin syllables that make up the letters, or null if none do. */
    private static @Nullable List<Syllable> pinyin(String letters) {
        List<@Nullable List<Syllable>> best = new ArrayList<>();
        best.add(List.of());
        for (int end = 1; end <= letters.length(); end++) {
            List<Syllable> found = null;
            for (int start = Math.max(0, end - 6); start < end; start++) {
                List<Syllable> before = best.get(start);
                Syllable syllable = before == null ? null : pinyinSyllable(letters.substring(start, end));
                if (before != null && syllable != null && (found == null || before.size() + 1 < found.size())) {
                    found = new ArrayList<>(before);
                    found.add(syllable);
                }
            }
            best.add(found);
        }
        return best.get(letters.length());
    }

    private static @Nullable Syllable pinyinSyllable(String letters) {
        for (String initial : INITIALS) {
            String rest = letters.substring(Math.min(initial.length(), letters.length()));
            if (letters.startsWith(initial)
                    && FINALS.contains(rest)
                    && meets(initial, rest)
                    && !(initial.isEmpty() && "iu".indexOf(rest.charAt(0)) >= 0)) {
                return new Syllable(initial, rest, "");
            }
        }
        return null;
    }

    /** Which finals may follow an initial in pinyin: no "ching", no "kiang", no "jang". */
    private static boolean meets(String initial, String rest) {
        boolean narrow = rest.length() > 1 && rest.charAt(0) == 'i';
        return switch (initial) {
            case "zh", "ch", "sh", "r", "z", "c", "s", "g", "k", "h", "f", "w" ->
                !narrow && !(rest.equals("i") && "gkhfw".contains(initial));
            case "j", "q", "x" ->
                rest.charAt(0) == 'i' || Set.of("u", "ue", "uan", "un").contains(rest);
            default -> true;
        };
    }
}
