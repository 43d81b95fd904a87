package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a headline or an opening calls by an office before the article names him or her: "the fire chief", "a judge". It is the
 * only one whom the article gives that office.
 */
final class NamedLater {
    /** Offices of which an article that names one holder seldom has another: their other nouns count too. */
    private static final Set<String> SINGLE = Set.of(
            "president",
            "premier",
            "minister",
            "mayor",
            "governor",
            "judge",
            "monarch",
            "ambassador",
            "secretary-general");

    /** Ends of paragraphs before which an article opens. */
    private static final int OPENING = 2;

    private final ArticleCast cast;
    private final People people;

    NamedLater(ArticleCast cast, People people) {
        this.cast = cast;
        this.people = people;
    }

    /** Who alone has the office that a definite description gives; null where none or several have it, or it stands further on. */
    @Nullable
    Referent named(Source source, Description description) {
        boolean opening = isOpening(source) && description.isOffice() && !description.plural();
        return opening ? only(source, description, 0.6) : null;
    }

    /** The same for "a judge", of offices that few hold. */
    @Nullable
    Referent unnamedYet(Source source, Description description) {
        boolean article = source.first().is("a") || source.first().is("an");
        return article && isSingle(description.head()) && isOpening(source) && !description.former()
                ? only(source, description, 0.5)
                : null;
    }

    private static boolean isOpening(Source source) {
        return source.place() != Attribution.IN_TEXT || source.passage().breaks(0, source.start()) < OPENING;
    }

    private static boolean isSingle(Title title) {
        return SINGLE.contains(title.kind()) || title.kind().endsWith("-minister");
    }

    private @Nullable Referent only(Source source, Description description, double confidence) {
        List<Person> holders = new ArrayList<>();
        for (LocalPerson local : cast.persons()) {
            boolean held = local.isSure()
                    && !local.gender().contradicts(description.gender())
                    && local.descriptions().stream().anyMatch(known -> isSame(description, known));
            Person person = people.of(local);
            if (held && !holders.contains(person)) {
                holders.add(person);
            }
        }
        return holders.size() == 1
                ? Referent.person(
                        holders.get(0),
                        "the only one whom the article calls so: \"" + source.words() + "\"",
                        confidence)
                : null;
    }

    /** The same noun, or the same single office, with the words before it. */
    private static boolean isSame(Description phrase, Description known) {
        boolean noun = known.heads().stream()
                .anyMatch(title -> title.term().equals(phrase.head().term())
                        || isSingle(title) && title.kind().equals(phrase.head().kind()));
        Set<String> words =
                new HashSet<>(List.of(known.words().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        boolean single = isSingle(phrase.head());
        return noun && phrase.fits(known) && (single || words.containsAll(own(phrase)));
    }

    /** Words before the noun that tell one office from another: the fire chief's "fire". */
    private static List<String> own(Description phrase) {
        return phrase.qualifiers().stream()
                .filter(word -> !word.equals("local")
                        && !word.endsWith("'s")
                        && phrase.words().contains(word))
                .toList();
    }
}
