package org.hearsay.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Nouns for persons and bodies in German, Spanish, French, Russian and Ukrainian ({@code person-nouns-xx.tsv}), in the base
 * form and in other cases. A German word that ends in one of them is one, and so is a word with an ending of persons ("-ista").
 */
public final class PersonNouns {
    private static final List<String> LANGUAGES = List.of("de", "es", "fr", "ru", "uk");
    private static final String BODY = "body";
    private static final String GERMAN = "de";
    private static final String ENDING = "-";
    private static final int LONGEST_ENDING = 6;
    private static final int LEAST_BEFORE_ENDING = 3;
    /** Letters of a noun that may end a compound: "Rat" ends too much. */
    private static final int LEAST_GERMAN_HEAD = 4;

    private static final int LEAST_HEAD = 6;
    private static final List<String> CYRILLIC = List.of("ru", "uk");

    /** What tells a noun's gender. */
    public enum Sex {
        MALE,
        FEMALE,
        EITHER
    }

    /**
     * A noun.
     *
     * @param base the masculine in the base form, folded
     * @param printed this noun in the base form, as the table has it
     * @param classes what such a person may be called, the noun's own kind first
     * @param isBase whether this form is the base form
     */
    public record Noun(String base, String printed, Sex sex, List<String> classes, boolean isBase) {
        public Noun {
            classes = List.copyOf(classes);
        }

        public boolean isBody() {
            return classes.get(0).equals(BODY);
        }
    }

    private static final Map<String, PersonNouns> BY_LANGUAGE = new TreeMap<>();

    static {
        LANGUAGES.forEach(language -> BY_LANGUAGE.put(language, new PersonNouns(language)));
    }

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Noun> endings = new HashMap<>();
    private final int leastHead;

    private PersonNouns(String language) {
        leastHead = language.equals(GERMAN) ? LEAST_GERMAN_HEAD : CYRILLIC.contains(language) ? LEAST_HEAD : 0;
        for (List<String> row : TermTable.load(PersonNouns.class, "person-nouns-" + language + ".tsv")
                .rows()) {
            String base = Fold.plain(row.get(0));
            String other = Fold.plain(row.get(1));
            List<String> classes = List.of(row.get(2).split(" "));
            boolean either = other.equals(base) || row.get(1).isEmpty();
            add(row.get(0), new Noun(base, row.get(0), either ? Sex.EITHER : Sex.MALE, classes, true), language);
            if (!either) {
                add(row.get(1), new Noun(base, row.get(1), Sex.FEMALE, classes, true), language);
            }
        }
    }

    private void add(String word, Noun noun, String language) {
        String folded = Fold.plain(word);
        if (folded.startsWith(ENDING)) {
            endings.put(folded.substring(1), noun);
            return;
        }
        Noun known = nouns.get(folded);
        if (known == null || !known.isBase()) {
            nouns.put(folded, noun);
        }
        for (String form : CaseForms.of(word, language)) {
            nouns.putIfAbsent(
                    Fold.plain(form), new Noun(noun.base(), noun.printed(), noun.sex(), noun.classes(), false));
        }
    }

    /** The nouns of a language, or null where it has no table. */
    public static @Nullable PersonNouns of(String language) {
        return BY_LANGUAGE.get(language);
    }

    /** The languages that have a table. */
    public static Set<String> languages() {
        return BY_LANGUAGE.keySet();
    }

    /** The noun that a folded word is, in whatever case; null for none. */
    public @Nullable Noun get(String folded) {
        Noun known = nouns.get(folded);
        for (int from = 1; known == null && leastHead > 0 && from + leastHead <= folded.length(); from++) {
            known = nouns.get(folded.substring(from));
        }
        for (int length = LONGEST_ENDING; known == null && length > 1; length--) {
            int from = folded.length() - length;
            known = from < LEAST_BEFORE_ENDING ? null : endings.get(folded.substring(from));
        }
        return known;
    }
}
