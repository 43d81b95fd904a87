package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** The persons whom one article names, each mention joined to the person it names. */
final class ArticleCast {
    /** The language in which all nouns have capitals. */
    static final String GERMAN = "de";

    private final Article article;
    private final List<Attribution> attributions;
    private final SortedMap<Integer, Passage> passages = new TreeMap<>();
    private final SortedMap<Integer, List<Mention>> mentions = new TreeMap<>();
    private final List<LocalPerson> persons = new ArrayList<>();
    private final Map<Mention, LocalPerson> personOf = new IdentityHashMap<>();

    ArticleCast(Article article, String text, List<Attribution> attributions, FindMentions finder, NameBlocks blocks) {
        this.article = article;
        this.attributions = List.copyOf(attributions);
        passages.put(Attribution.IN_TEXT, Passage.of(text));
        for (int i = 0; i < article.blocks().size(); i++) {
            Role role = article.blocks().get(i).role();
            if (role == Role.TITLE || role == Role.SUBTITLE) {
                passages.put(i, Passage.of(article.passage(i)));
            }
        }
        for (Attribution attribution : attributions) {
            passages.computeIfAbsent(attribution.place(), place -> Passage.of(article.passage(place)));
        }
        mentions.putAll(finder.find(passages, article.language()));
        FullNames full = new FullNames(blocks);
        joinFullNames(full);
        joinSingleNames(full);
        if (PersonTable.of(article.language()) == null) {
            tellGenders();
        }
    }

    private void tellGenders() {
        GenderSigns signs = new GenderSigns();
        mentions.forEach((place, found) -> signs.read(passages.get(place), found, personOf));
        persons.forEach(person -> person.tell(signs.of(person)));
    }

    private void joinFullNames(FullNames full) {
        for (List<Mention> found : mentions.values()) {
            for (Mention mention : found) {
                if (mention.name().isFull()) {
                    LocalPerson person = full.find(mention.name());
                    if (person == null) {
                        person = started(mention);
                        full.add(person, mention.name());
                    } else {
                        person.add(mention);
                    }
                    personOf.put(mention, person);
                }
            }
        }
    }

    Cast cast(FullBodyNames bodies) {
        Passage text = passage(Attribution.IN_TEXT);
        return new Cast(article.id(), persons, isEnglish() ? bodies.of(text) : List.of());
    }

    boolean isEnglish() {
        return article.language().equals("en");
    }

    private LocalPerson started(Mention mention) {
        LocalPerson person = new LocalPerson(article.id(), persons.size(), mention);
        persons.add(person);
        return person;
    }

    private void joinSingleNames(FullNames full) {
        Map<String, LocalPerson> singles = new HashMap<>();
        for (List<Mention> found : mentions.values()) {
            LocalPerson latest = null;
            for (Mention mention : found) {
                LocalPerson person = personOf.get(mention);
                if (person == null) {
                    person = named(mention, full, latest);
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

    /** The person with a full name whom a single name means: whose title it has, else the one mentioned just before, else the only one. */
    private static @Nullable LocalPerson named(Mention mention, FullNames full, @Nullable LocalPerson latest) {
        String word = mention.name().last();
        List<LocalPerson> bearers = new ArrayList<>();
        for (LocalPerson person : full.bearers(word)) {
            if (!person.gender().contradicts(mention.gender())) {
                bearers.add(person);
            }
        }
        List<LocalPerson> titled =
                bearers.stream().filter(person -> isTitled(person, mention)).toList();
        if (titled.size() == 1) {
            return titled.get(0);
        }
        LocalPerson found = null;
        for (LocalPerson person : bearers) {
            if (person.equals(latest)) {
                return person;
            }
            if (found == null || fitsBetter(person, found, word)) {
                found = person;
            }
        }
        return found == null || bearers.size() > 1 && !isLast(found, word) ? null : found;
    }

    /** "Justice Holm" is the Holm whom the article calls a justice. */
    private static boolean isTitled(LocalPerson person, Mention mention) {
        Description title = mention.description();
        return title != null && person.descriptions().stream().anyMatch(title::fits);
    }

    private static boolean isLast(LocalPerson person, String word) {
        return person.name().last().equals(word);
    }

    private static boolean fitsBetter(LocalPerson person, LocalPerson other, String word) {
        boolean last = isLast(person, word);
        if (last != isLast(other, word)) {
            return last;
        }
        return person.mentions() > other.mentions();
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

    /** Where persons may be named: the text, headlines, and wherever something is said. */
    Set<Integer> places() {
        return mentions.keySet();
    }

    List<Mention> mentions(int place) {
        return mentions.get(place);
    }

    /** Index of the first mention in a passage that does not begin before an offset. */
    int firstMention(int place, int offset) {
        List<Mention> found = mentions(place);
        int low = 0;
        int high = found.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (found.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mention that these tokens of a passage are, no more and no less; null if they are none. */
    @Nullable
    Mention mention(int place, int from, int to) {
        int at = firstMention(place, passage(place).at(from).span().start());
        List<Mention> found = mentions(place);
        boolean same = at < found.size()
                && found.get(at).token() == from
                && found.get(at).end() == to;
        return same ? found.get(at) : null;
    }

    /** Whether a name stands in a source. */
    boolean isNamed(Source source) {
        int at = firstMention(source.place(), source.start());
        return at < mentions(source.place()).size()
                && mentions(source.place()).get(at).end() <= source.to();
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
}
