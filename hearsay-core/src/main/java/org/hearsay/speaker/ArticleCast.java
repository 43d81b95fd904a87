package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** The persons whom one article names, each mention joined to the person it names. */
final class ArticleCast {
    private final Article article;
    private final List<Attribution> attributions;
    private final SortedMap<Integer, Passage> passages = new TreeMap<>();
    private final SortedMap<Integer, List<Mention>> mentions = new TreeMap<>();
    private final List<LocalPerson> persons = new ArrayList<>();
    private final Map<Mention, LocalPerson> personOf = new HashMap<>();
    private final NameLikeness likeness;

    ArticleCast(Article article, List<Attribution> attributions, FindMentions finder, NameLikeness likeness) {
        this.article = article;
        this.attributions = List.copyOf(attributions);
        this.likeness = likeness;
        passages.put(Attribution.IN_TEXT, Passage.of(article.text()));
        for (int i = 0; i < article.blocks().size(); i++) {
            Role role = article.blocks().get(i).role();
            if (role == Role.TITLE || role == Role.SUBTITLE) {
                passages.put(i, Passage.of(article.passage(i)));
            }
        }
        for (Attribution attribution : attributions) {
            passages.computeIfAbsent(attribution.place(), place -> Passage.of(article.passage(place)));
        }
        passages.forEach((place, passage) -> mentions.put(place, finder.find(passage)));
        joinFullNames();
        joinSingleNames();
    }

    private void joinFullNames() {
        Map<String, LocalPerson> byKey = new HashMap<>();
        for (List<Mention> found : mentions.values()) {
            for (Mention mention : found) {
                if (mention.name().isFull()) {
                    LocalPerson person = byKey.get(mention.name().key());
                    if (person == null) {
                        person = alike(mention);
                        byKey.put(mention.name().key(), person == null ? person = started(mention) : person);
                    }
                    if (!person.mentions().contains(mention)) {
                        person.add(mention);
                    }
                    personOf.put(mention, person);
                }
            }
        }
    }

    private @Nullable LocalPerson alike(Mention mention) {
        for (LocalPerson person : persons) {
            if (likeness.of(person.name(), mention.name()) >= NameLikeness.SAME) {
                return person;
            }
        }
        return null;
    }

    private LocalPerson started(Mention mention) {
        LocalPerson person = new LocalPerson(mention);
        persons.add(person);
        return person;
    }

    private void joinSingleNames() {
        Map<String, LocalPerson> singles = new HashMap<>();
        for (List<Mention> found : mentions.values()) {
            LocalPerson latest = null;
            for (Mention mention : found) {
                LocalPerson person = personOf.get(mention);
                if (person == null) {
                    person = named(mention, latest);
                    if (person == null) {
                        person = singles.get(mention.name().key());
                    }
                    if (person == null) {
                        person = started(mention);
                        singles.put(mention.name().key(), person);
                    } else {
                        person.add(mention);
                    }
                    personOf.put(mention, person);
                }
                latest = person;
            }
        }
    }

    /** The person with a full name whom a single name means: the one mentioned just before, else the only one. */
    private @Nullable LocalPerson named(Mention mention, @Nullable LocalPerson latest) {
        String word = mention.name().last();
        LocalPerson found = null;
        boolean several = false;
        for (LocalPerson person : persons) {
            if (person.name().isFull()
                    && bears(person, word)
                    && !person.gender().contradicts(mention.gender())) {
                if (person.equals(latest)) {
                    return person;
                }
                several |= found != null;
                if (found == null || fitsBetter(person, found, mention)) {
                    found = person;
                }
            }
        }
        return found == null || several && !isLast(found, word) ? null : found;
    }

    private boolean isLast(LocalPerson person, String word) {
        return person.name().last().equals(word);
    }

    private boolean fitsBetter(LocalPerson person, LocalPerson other, Mention mention) {
        boolean last = isLast(person, mention.name().last());
        if (last != isLast(other, mention.name().last())) {
            return last;
        }
        return person.mentions().size() > other.mentions().size();
    }

    private boolean bears(LocalPerson person, String word) {
        List<String> parts = person.name().parts();
        return person.name().last().equals(word)
                || person.name().first().equals(word)
                || parts.size() > 2 && parts.contains(word)
                || word.length() > 4 && likeness.ofFamily(person.name().last(), word) >= 0.9;
    }

    Article article() {
        return article;
    }

    List<Attribution> attributions() {
        return attributions;
    }

    Passage passage(int place) {
        return passages.get(place);
    }

    List<Mention> mentions(int place) {
        return mentions.get(place);
    }

    List<LocalPerson> persons() {
        return persons;
    }

    LocalPerson person(Mention mention) {
        LocalPerson person = personOf.get(mention);
        if (person == null) {
            throw new IllegalArgumentException("no mention of this article: " + mention);
        }
        return person;
    }

    /** How often this article names a person. */
    int mentionsOf(Person person, People people) {
        int count = 0;
        for (LocalPerson local : persons) {
            count += people.of(local).equals(person) ? local.mentions().size() : 0;
        }
        return count;
    }
}
