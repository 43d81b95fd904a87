package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Names bodies in one way: "the Ministry of Defence of the Russian Federation" is the Russian Defense Ministry. */
final class Bodies {
    /**
     * A body as a source names it.
     *
     * @param key the same for all its names
     * @param name its usual name
     * @param country empty where nothing tells
     */
    record Named(String key, String name, String country) {
        /** One of the list of those that all know. */
        boolean isKnown() {
            return key.indexOf(':') < 0;
        }

        /** "the company": a kind of body that no word tells from others of its kind. */
        boolean isKind() {
            return country.isEmpty() && name.indexOf(' ') < 0 && key.equals(":" + Fold.plain(name));
        }

        /** "A research firm": words that others of its kind are called by in other articles. */
        boolean isUnnamed() {
            String own = name.startsWith("A ") || name.startsWith("An ") ? name.substring(2) : name;
            return country.isEmpty() && own.chars().noneMatch(Character::isUpperCase);
        }
    }

    private static final Set<String> LINKS = Set.of("of", "the", "for", "a", "an", "and", "in", "affairs");
    private static final Set<String> AFTER_HEAD = Set.of(
            "of", "for", "in", "at", "on", "who", "which", "that", "by", "from", "to", "and", "also", "said", "itself");
    /** "A statement on the site of the embassy": the body stands in what is told of another head. */
    private static final Set<String> BEFORE_OTHERS =
            Set.of("of", "on", "by", "at", "in", "from", "with", "to", "about");

    /** Words of names by which no state is told from others. */
    static final Set<String> STATES = Set.of(
            "state", "states", "national", "federal", "federation", "republic", "royal", "kingdom", "united", "union");

    private static final Set<String> OFFICES = Set.of("ministry", "department");

    private final Lexicon lexicon;

    Bodies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "ministry of foreign affairs" and "foreign ministry" are "foreign ministry"; British spellings made American. */
    static String plain(List<String> words) {
        List<String> kept = new ArrayList<>();
        String office = "";
        for (String word : words) {
            if (OFFICES.contains(word) && office.isEmpty()) {
                office = word;
            } else if (!LINKS.contains(word)) {
                kept.add(american(word));
            }
        }
        if (!office.isEmpty()) {
            boolean ministry = office.equals("ministry");
            kept.replaceAll(word -> ministry && word.equals("internal") ? "interior" : word);
            kept.add(office);
        }
        return String.join(" ", kept);
    }

    private static String american(String word) {
        return switch (word) {
            case "defence" -> "defense";
            case "labour" -> "labor";
            case "organisation" -> "organization";
            case "centre" -> "center";
            default -> word;
        };
    }

    /** The words that tell a body from others, in whatever order; countries by their names. */
    SortedSet<String> words(Passage passage, int from, int to) {
        SortedSet<String> words = new TreeSet<>();
        for (int at = from; at < to; at++) {
            TermIndex.Found<String> country = lexicon.countries.at(passage.folded(), at, to);
            String word = passage.at(at).folded();
            if (country != null && passage.at(at).isCapital()) {
                words.add(Fold.plain(country.value()));
                at += country.words() - 1;
            } else if (!LINKS.contains(word) && !passage.at(at).isMark()) {
                words.add(american(word));
            }
        }
        return words;
    }

    /** Whether a word of a name tells one body from others of its kind, as a place does and "national" does not. */
    boolean tellsFromOthers(String word) {
        return !STATES.contains(word)
                && !lexicon.isModifier(word)
                && !lexicon.isNotName(word)
                && !lexicon.isBodyNoun(word);
    }

    /** The words with capitals in a passage, countries by their names. */
    Set<String> capitals(Passage passage) {
        Set<String> capitals = new HashSet<>();
        for (int at = 0; at < passage.size(); at++) {
            if (passage.at(at).isCapital()) {
                TermIndex.Found<String> country = lexicon.countries.at(passage.folded(), at, passage.size());
                capitals.add(country == null ? american(passage.at(at).folded()) : Fold.plain(country.value()));
            }
        }
        return capitals;
    }

    /** The body that heads a source, or null if none does. */
    @Nullable
    Named read(Passage passage, int from, int to) {
        int start = from;
        while (start < to && (passage.at(start).is("the") || passage.at(start).isMark())) {
            start++;
        }
        if (start >= to) {
            return null;
        }
        TermIndex.Found<Lexicon.Body> known = lexicon.bodies.at(passage.folded(), start, to);
        if (known != null && endsPhrase(passage, start + known.words(), to) && isName(passage, start, known.words())) {
            String name = known.value().name();
            return new Named(Fold.plain(name), name, known.value().country());
        }
        TermIndex.Found<String> place = lexicon.capitals.at(passage.folded(), start, to);
        if (place != null && start + place.words() == to && passage.at(start).isCapital()) {
            String name = passage.printed(start, to);
            return new Named("seat:" + place.value(), name, place.value());
        }
        TermIndex.Found<String> country = lexicon.countries.at(passage.folded(), start, to);
        if (country != null
                && start + country.words() == to
                && passage.at(start).isCapital()) {
            boolean adjective = lexicon.isAdjective(passage.at(start).folded());
            return adjective ? null : new Named("country:" + country.value(), country.value(), country.value());
        }
        return phrase(passage, start, to);
    }

    private static boolean endsPhrase(Passage passage, int at, int to) {
        return at >= to || passage.at(at).isMark() || passage.at(at).is("in");
    }

    /** Short names such as "WHO" and "AP" are names only in capitals. */
    private static boolean isName(Passage passage, int start, int words) {
        Passage.Token token = passage.at(start);
        return words > 1
                || (token.folded().length() > 4 ? token.isCapital() : token.isAllCapitals() || isProper(token));
    }

    private static boolean isProper(Passage.Token token) {
        return token.isCapital() && !token.is("who") && !token.is("ap");
    }

    private @Nullable Named phrase(Passage passage, int start, int to) {
        List<String> words = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        String country = "";
        boolean headed = false;
        boolean capital = false;
        int end = start;
        for (int i = start; i < to; i++) {
            Passage.Token token = passage.at(i);
            TermIndex.Found<String> found = lexicon.countries.at(passage.folded(), i, to);
            if (token.isMark() || token.is("who") || token.is("which") || token.is("that")) {
                break;
            }
            if (found != null && token.isCapital()) {
                country = country.isEmpty() ? found.value() : country;
                i += found.words() - 1;
                end = i + 1;
                continue;
            }
            if (headed && (token.is("in") || token.is("at") || token.is("on"))) {
                TermIndex.Found<String> city = i + 1 < to ? lexicon.capitals.at(passage.folded(), i + 1, to) : null;
                country = country.isEmpty() && city != null ? city.value() : country;
                break;
            }
            if (!headed && BEFORE_OTHERS.contains(token.folded())) {
                return null;
            }
            boolean noun = lexicon.isBodyNoun(token.folded()) && endsHead(passage, i + 1, to);
            if (!noun && !headed && isPersonWord(passage, i, to)) {
                return null;
            }
            headed |= noun;
            capital |= token.isCapital();
            words.add(token.folded());
            shown.add(token.printed());
            end = i + 1;
        }
        Named known = ofCountry(words, country);
        if (known != null || !headed || words.isEmpty()) {
            return known;
        }
        String plain = plain(words);
        String name = capital ? titled(plain, words, shown) : String.join(" ", shown);
        boolean office = OFFICES.stream().anyMatch(plain::endsWith);
        String whole = office ? lexicon.adjective(country) + " " + name : passage.printed(start, end);
        String full = country.isEmpty() ? name : whole;
        return new Named(country + ":" + plain, full, country);
    }

    /** "The U.S. State Department": one that all know, with its country beside it; null for any other. */
    private @Nullable Named ofCountry(List<String> words, String country) {
        TermIndex.Found<Lexicon.Body> known = lexicon.bodies.at(words, 0, words.size());
        boolean same = known != null
                && !country.isEmpty()
                && known.words() == words.size()
                && known.value().country().equals(country);
        return same ? new Named(Fold.plain(known.value().name()), known.value().name(), country) : null;
    }

    /** "director of the authority" heads a person; "Chief Scientist's Office" and "General Staff" do not. */
    private boolean isPersonWord(Passage passage, int at, int to) {
        TermIndex.Found<Title> title = lexicon.titles.at(passage.folded(), at, to);
        if (title == null) {
            return false;
        }
        int next = at + title.words();
        return !passage.at(next - 1).possessive()
                && (next >= to || !lexicon.isBodyNoun(passage.at(next).folded()));
    }

    /** The head noun of a phrase is followed by nothing, a mark, or a word that opens what belongs to it. */
    private boolean endsHead(Passage passage, int at, int to) {
        if (at >= to || passage.at(at).isMark() || passage.at(at - 1).possessive()) {
            return at >= to || !passage.at(at - 1).possessive();
        }
        return AFTER_HEAD.contains(passage.at(at).folded());
    }

    /** "Ministry of Foreign Affairs" is the Foreign Ministry; that "of Defence of the Republic of Norland" keeps its words. */
    private static String titled(String plain, List<String> words, List<String> shown) {
        boolean isOne = !words.contains("for") && words.indexOf("of") == words.lastIndexOf("of");
        if (isOne && !plain.equals(String.join(" ", words)) && OFFICES.stream().anyMatch(plain::endsWith)) {
            StringBuilder titled = new StringBuilder();
            for (String word : plain.split(" ")) {
                titled.append(titled.isEmpty() ? "" : " ")
                        .append(Character.toUpperCase(word.charAt(0)))
                        .append(word.substring(1));
            }
            return titled.toString();
        }
        return String.join(" ", shown);
    }
}
