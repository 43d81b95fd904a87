package org.hearsay.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** The word lists of this step. */
final class Lexicon {
    /**
     * A body known by name.
     *
     * @param name the usual name
     * @param country empty where the name tells none
     */
    record Body(String name, String country) {}

    final TermIndex<Title> titles = new TermIndex<>();
    final TermIndex<String> countries = new TermIndex<>();
    final TermIndex<String> capitals = new TermIndex<>();
    final TermIndex<Body> bodies = new TermIndex<>();
    final NameTable names = new NameTable();
    private final TermIndex<String> adjectives = new TermIndex<>();
    private final TermIndex<String> adjectiveOf = new TermIndex<>();
    private final Set<String> bodyNouns = column("body-nouns.tsv");
    private final Set<String> placeNouns = column("place-nouns.tsv");
    private final Set<String> modifiers = column("modifiers.tsv");
    private final Set<String> notNames = column("not-names.tsv");

    /** Where words of {@link #firmWords} stand. */
    static final String FIRM_KIND = "kind";

    static final String FIRM_ENDING = "ending";
    static final String BEHIND_FIRM = "behind";

    private final Map<String, Set<String>> firmWords = new HashMap<>();
    private final KnownBodies knownBodies;

    Lexicon() {
        knownBodies = new KnownBodies(this);
        for (List<String> row : table("titles.tsv").rows()) {
            titles.add(
                    row.get(0),
                    new Title(
                            row.get(0),
                            Gender.of(row.get(1)),
                            List.of(row.get(2).split(" "))));
        }
        for (List<String> row : TermTable.load(TermTable.class, "countries.tsv").rows()) {
            String country = row.get(0);
            countries.add(country, country);
            split(row.get(3)).forEach(name -> countries.add(name, country));
            List<String> words = split(row.get(1));
            words.forEach(word -> countries.add(word, country));
            words.forEach(word -> adjectives.add(word, country));
            if (!words.isEmpty()) {
                adjectiveOf.add(country, words.get(0));
            }
            split(row.get(2)).forEach(city -> capitals.add(city, country));
        }
        for (List<String> row : table("firm-words.tsv").rows()) {
            firmWords.computeIfAbsent(row.get(1), place -> new HashSet<>()).add(row.get(0));
        }
        for (List<String> row : table("bodies.tsv").rows()) {
            bodies.add(row.get(0), new Body(row.get(1), row.size() > 2 ? row.get(2) : ""));
        }
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static TermTable table(String name) {
        return TermTable.load(Lexicon.class, name);
    }

    private static Set<String> column(String name) {
        return new HashSet<>(table(name).column(0));
    }

    /** Words that show a firm, by where they stand. */
    Set<String> firmWords(String place) {
        return firmWords.getOrDefault(place, Set.of());
    }

    /** Bodies that pages of several languages name. */
    KnownBodies knownBodies() {
        return knownBodies;
    }

    /** The title whose plural this word is, or null. */
    @Nullable
    Title plural(String folded) {
        if (folded.endsWith("men") && titles.has(folded.substring(0, folded.length() - 3) + "man")) {
            return titles.get(folded.substring(0, folded.length() - 3) + "man");
        }
        if (folded.endsWith("women") && titles.has(folded.substring(0, folded.length() - 5) + "woman")) {
            return titles.get(folded.substring(0, folded.length() - 5) + "woman");
        }
        if (folded.equals("people")) {
            return titles.get("person");
        }
        if (folded.endsWith("ies") && titles.has(folded.substring(0, folded.length() - 3) + "y")) {
            return titles.get(folded.substring(0, folded.length() - 3) + "y");
        }
        if (folded.endsWith("es") && titles.has(folded.substring(0, folded.length() - 2))) {
            return titles.get(folded.substring(0, folded.length() - 2));
        }
        return folded.endsWith("s") ? titles.get(folded.substring(0, folded.length() - 1)) : null;
    }

    boolean isAdjective(String folded) {
        return adjectives.has(folded);
    }

    /** The country of an adjective or a word for its people; null for any other word. */
    @Nullable
    String countryOf(String folded) {
        return adjectives.get(folded);
    }

    /** "Russian" for Russia; the country's own name where it has no adjective. */
    String adjective(String country) {
        String adjective = adjectiveOf.get(Fold.plain(country));
        return adjective == null ? country : adjective;
    }

    boolean isBodyNoun(String folded) {
        return bodyNouns.contains(folded)
                || folded.endsWith("ies") && bodyNouns.contains(folded.substring(0, folded.length() - 3) + "y")
                || folded.endsWith("s") && bodyNouns.contains(folded.substring(0, folded.length() - 1));
    }

    boolean isPlaceNoun(String folded) {
        return placeNouns.contains(folded);
    }

    boolean isModifier(String folded) {
        return modifiers.contains(folded);
    }

    boolean isNotName(String folded) {
        return notNames.contains(folded);
    }
}
