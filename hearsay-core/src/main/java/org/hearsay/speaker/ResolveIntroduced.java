package org.hearsay.speaker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Tells who speaks where a page introduces somebody once and then lets him speak, in an interview or a speech: the only person
 * whom headline, subtitle and what stands before the first words name, or the one whom most of it names or says to be talked
 * with. Who wrote down an interview asks.
 */
final class ResolveIntroduced {
    /** What stands before the one whom somebody talks with, in the languages with a table of words for "I" and "you". */
    private static final Set<String> WITH = Set.of("to", "with", "mit", "con", "avec", "с", "со", "з", "із");

    private static final double ONLY = 0.9;
    private static final double MOST = 0.7;

    private final ArticleCast cast;
    private final People people;
    private final @Nullable Referent introduced;

    ResolveIntroduced(ArticleCast cast, People people) {
        this.cast = cast;
        this.people = people;
        this.introduced = cast.attributions().stream()
                .filter(ResolveIntroduced::isSought)
                .min(Comparator.comparingInt(Source::position))
                .map(this::introduced)
                .orElse(null);
    }

    private static boolean isSought(Attribution attribution) {
        boolean own = attribution.rule().equals(Attribution.ANSWER)
                || attribution.rule().equals(Attribution.SPEECH);
        return own && attribution.source().isEmpty();
    }

    private @Nullable Referent introduced(Attribution first) {
        int begin = first.spans().get(0).start();
        boolean asked = first.rule().equals(Attribution.ANSWER);
        Map<LocalPerson, Integer> named = new LinkedHashMap<>();
        for (int place : cast.places()) {
            for (Mention mention : cast.mentions(place)) {
                if (place != Attribution.IN_TEXT || mention.span().start() < begin) {
                    named.merge(cast.person(mention), isTalkedWith(mention, place) ? 2 : 1, Integer::sum);
                }
            }
        }
        named.keySet().removeIf(person -> !person.name().isFull() || asked && hasWritten(person));
        int most = named.values().stream().max(Integer::compare).orElse(0);
        List<LocalPerson> likeliest = named.keySet().stream()
                .filter(person -> named.get(person) == most)
                .toList();
        if (likeliest.size() != 1) {
            return null;
        }
        return named.size() == 1
                ? Referent.person(people.of(likeliest.get(0)), "the only person whom the page introduces", ONLY)
                : Referent.person(
                        people.of(likeliest.get(0)), "of the persons whom the page introduces the likeliest", MOST);
    }

    /** "I spoke to Ada Holm": one mention more. */
    private boolean isTalkedWith(Mention mention, int place) {
        return mention.token() > 0
                && WITH.contains(cast.passage(place).at(mention.token() - 1).folded());
    }

    private boolean hasWritten(LocalPerson person) {
        String name = Fold.plain(person.name().printed());
        return cast.article().authors().stream()
                .anyMatch(author -> Fold.plain(author).contains(name));
    }

    /** Who speaks in an answer or a paragraph without a name before it; null for anything else, and where nothing tells. */
    @Nullable
    Referent resolve(Attribution attribution) {
        return isSought(attribution) ? introduced : null;
    }
}
