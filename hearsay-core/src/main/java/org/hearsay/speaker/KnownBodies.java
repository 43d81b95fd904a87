package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.gloss.Gloss;
import org.hearsay.gloss.Glossary;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that pages of several languages name, by the name that English pages give them ({@code bodies-others.tsv}): such as all
 * know, and the ministries, forces and banks of any country that stands beside them, by its name or adjective.
 */
final class KnownBodies {
    /** Letters by which cases and gender make a word longer. */
    private static final int LONGEST_ENDING = 3;
    /** Articles and prepositions have at most so many letters. */
    private static final int SMALL = 3;

    private static final String COUNTRY = "*";
    /** The French article of "l'armée". */
    private static final Pattern ELIDED = Pattern.compile("^[ld]'");

    private record Known(List<String> stems, String english) {
        boolean isOfCountry() {
            return english.contains(COUNTRY);
        }
    }

    private final Map<String, List<Known>> byLanguage = new HashMap<>();
    private final Lexicon lexicon;
    private final Bodies bodies;

    KnownBodies(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new Bodies(lexicon);
        for (List<String> row :
                TermTable.load(KnownBodies.class, "bodies-others.tsv").rows()) {
            List<String> stems = List.of(Fold.plain(row.get(1)).split(" "));
            byLanguage
                    .computeIfAbsent(row.get(0), language -> new ArrayList<>())
                    .add(new Known(stems, row.get(2)));
        }
    }

    /** The body whose name these tokens are, null where the table has none. */
    Bodies.@Nullable Named read(Passage passage, int from, int to, String language) {
        List<Passage.Token> tokens = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (!isSmall(passage.at(at), at == from)) {
                tokens.add(passage.at(at));
            }
        }
        Known known = find(folded(tokens), language, false);
        if (known != null) {
            return english(known.english());
        }
        String country = takeCountry(tokens, language);
        Known office = country == null ? null : find(folded(tokens), language, true);
        return office == null ? null : english(office.english().replace(COUNTRY, lexicon.adjective(country)));
    }

    /** An article or a preposition, which has a capital only where it is the first word. */
    private static boolean isSmall(Passage.Token token, boolean first) {
        boolean capital = first ? token.isAllCapitals() : token.isCapital();
        return !capital && token.printed().length() <= SMALL;
    }

    private static List<String> folded(List<Passage.Token> tokens) {
        return tokens.stream()
                .map(token -> ELIDED.matcher(token.folded()).replaceFirst(""))
                .toList();
    }

    private Bodies.@Nullable Named english(String name) {
        Passage english = Passage.of(name);
        return bodies.read(english, 0, english.size());
    }

    private @Nullable Known find(List<String> words, String language, boolean ofCountry) {
        for (Known known : byLanguage.getOrDefault(language, List.of())) {
            boolean same = known.isOfCountry() == ofCountry && known.stems().size() == words.size();
            for (int i = 0; same && i < words.size(); i++) {
                String stem = known.stems().get(i);
                same = words.get(i).startsWith(stem) && words.get(i).length() - stem.length() <= LONGEST_ENDING;
            }
            if (same) {
                return known;
            }
        }
        return null;
    }

    /** The one country that tokens name; those that name it are taken away. Null where they name none, or two. */
    private @Nullable String takeCountry(List<Passage.Token> tokens, String language) {
        Glossary glossary = Glossary.of(language);
        if (glossary == null) {
            return null;
        }
        List<Gloss> glosses = glossary.read(tokens.stream()
                .map(token -> new Word(token.span(), token.printed(), Word.Kind.LETTERS))
                .toList());
        List<Passage.Token> others = new ArrayList<>();
        String country = null;
        int at = 0;
        for (int i = 0; i < glosses.size(); i++) {
            int end = i + 1 < glosses.size() ? glosses.get(i + 1).source().end() : Integer.MAX_VALUE;
            List<Passage.Token> own = new ArrayList<>();
            while (at < tokens.size() && tokens.get(at).span().end() < end) {
                own.add(tokens.get(at++));
            }
            String named = country(glosses.get(i));
            if (named == null) {
                others.addAll(own);
            } else if (country != null && !country.equals(named)) {
                return null;
            } else {
                country = named;
            }
        }
        tokens.clear();
        tokens.addAll(others);
        return country;
    }

    private @Nullable String country(Gloss gloss) {
        TermIndex.Found<String> found = gloss.words().isEmpty()
                ? null
                : lexicon.countries.at(gloss.words(), 0, gloss.words().size());
        return found != null && found.words() == gloss.words().size() ? found.value() : null;
    }
}
