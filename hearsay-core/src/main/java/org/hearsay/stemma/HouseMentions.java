package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds where a text names a house of the pile: by its whole name, by the sign of its datelines, or in the short forms by
 * which papers speak of each other ("Chicago Argus", "the Argus", "Meridian").
 */
final class HouseMentions {
    private static final int FEWEST_LETTERS = 4;

    /** Articles of the languages read, before a name of one word that is none alone. */
    static final Set<String> ARTICLES = Set.of("the", "der", "die", "das", "dem", "den", "le", "la", "el", "al", "del");

    /** How a text names a house. */
    private enum Form {
        WHOLE,
        SIGN,
        LAST_WORD,
        FIRST_WORDS
    }

    private record Name(int house, List<String> words, List<String> printed, Form form) {
        Name(int house, List<String> words, Form form) {
            this(house, words, List.of(), form);
        }

        static Name sign(int house, String sign) {
            List<NameWord> words = NameWord.of(sign);
            return new Name(
                    house,
                    words.stream().map(NameWord::plain).toList(),
                    words.stream().map(NameWord::printed).toList(),
                    Form.SIGN);
        }
    }

    /**
     * A house named in a text.
     *
     * @param house its number
     * @param first index of the name's first word
     * @param last index of its last word
     * @param loose true if its first words stand for it, which may be a place's or something else's
     */
    record Mention(int house, int first, int last, boolean loose) {}

    private final Map<String, List<Name>> names = new HashMap<>();

    HouseMentions(Houses houses) {
        for (int house = 0; house < houses.size(); house++) {
            String outlet = houses.outlet(house);
            if (outlet != null) {
                addForms(house, outlet);
            }
            for (String sign : houses.signs(house)) {
                add(Name.sign(house, sign));
            }
        }
        names.values()
                .forEach(list -> list.sort(Comparator.comparing((Name name) -> -name.words.size())
                        .thenComparing(name -> name.form)
                        .thenComparing(Name::house)));
    }

    private void addForms(int house, String outlet) {
        List<String> words = new ArrayList<>(plain(outlet));
        words.remove("the");
        if (words.isEmpty()) {
            return;
        }
        String last = words.get(words.size() - 1);
        if (words.size() == 1) {
            add(last.length() < FEWEST_LETTERS ? Name.sign(house, outlet) : new Name(house, words, Form.WHOLE));
            return;
        }
        add(new Name(house, words, Form.WHOLE));
        if (words.size() > 2) {
            add(new Name(house, List.of(words.get(0), last), Form.WHOLE));
        }
        if (last.length() >= FEWEST_LETTERS) {
            add(new Name(house, List.of(last), Form.LAST_WORD));
        }
        for (int size = 1; size < words.size(); size++) {
            if (size > 1 || words.get(0).length() >= FEWEST_LETTERS) {
                add(new Name(house, words.subList(0, size), Form.FIRST_WORDS));
            }
        }
    }

    private static List<String> plain(String name) {
        return NameWord.of(name).stream().map(NameWord::plain).toList();
    }

    private void add(Name name) {
        names.computeIfAbsent(NameWord.key(name.words.get(0)), none -> new ArrayList<>())
                .add(name);
    }

    /** The only house that signs so, in letters of whatever size; -1 if there is none. */
    int signedBy(String sign) {
        List<Integer> houses = names.getOrDefault(NameWord.key(sign), List.of()).stream()
                .filter(name -> name.form == Form.SIGN && name.words.equals(List.of(sign)))
                .map(Name::house)
                .distinct()
                .toList();
        return houses.size() == 1 ? houses.get(0) : -1;
    }

    /** The other houses that a text of one house names, in order; what may be one of two houses is left out. */
    List<Mention> in(List<NameWord> words, int own) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            TreeSet<Integer> meant = new TreeSet<>();
            Name longest = null;
            for (Name name : names.getOrDefault(NameWord.key(words.get(i).plain()), List.of())) {
                if ((longest == null || name.words.size() == longest.words.size()) && fits(name, words, i)) {
                    longest = longest == null ? name : longest;
                    meant.add(name.house);
                }
            }
            if (longest != null) {
                int last = i + longest.words.size() - 1;
                if (meant.size() == 1 && longest.house != own) {
                    mentions.add(new Mention(longest.house, i, last, longest.form == Form.FIRST_WORDS));
                }
                i = last;
            }
        }
        return mentions;
    }

    private static boolean fits(Name name, List<NameWord> words, int at) {
        if (at + name.words.size() > words.size() || !words.get(at).isCapital()) {
            return false;
        }
        for (int i = 0; i < name.words.size(); i++) {
            if (!words.get(at + i).is(name.words.get(i))) {
                return false;
            }
        }
        return switch (name.form) {
            case WHOLE, FIRST_WORDS -> true;
            case SIGN ->
                words.subList(at, at + name.printed.size()).stream()
                        .map(NameWord::printed)
                        .toList()
                        .equals(name.printed);
            case LAST_WORD -> at > 0 && ARTICLES.contains(words.get(at - 1).plain());
        };
    }
}
