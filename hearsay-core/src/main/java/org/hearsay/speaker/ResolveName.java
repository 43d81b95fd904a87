package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Tells which person a source names: the name that heads its words, not one that belongs to another head. */
final class ResolveName {
    private static final Set<String> LINKS =
            Set.of("of", "for", "at", "with", "to", "from", "by", "de", "del", "di", "du", "von");

    private static final Set<String> ARTICLES =
            Set.of("the", "la", "el", "los", "las", "le", "les", "der", "dem", "den");

    /** Words behind a name that say more of the person. */
    private static final Set<String> GOES_ON = Set.of(
            "who", "whom", "whose", "which", "that", "in", "on", "as", "himself", "herself", "also", "then", "later",
            "said", "told", "is", "was", "has", "had", "via", "during", "after", "before", "under", "nor", "plus");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

    static final Set<String> JOINS =
            Set.of("and", "&", "or", "und", "et", "y", "e", "\u0438", "\u0456", "\u0442\u0430");

    private final ArticleCast cast;
    private final People people;
    private final Lexicon lexicon;
    /** The persons of the article by the parts of their names. */
    private final Map<String, LocalPerson> byName = new HashMap<>();

    ResolveName(ArticleCast cast, People people, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.people = people;
        cast.persons().forEach(person -> byName.putIfAbsent(person.name().key(), person));
    }

    /** The person named, a group where several are, or null. */
    @Nullable
    Referent resolve(Source source) {
        List<Person> named = named(source);
        if (named.isEmpty()) {
            return null;
        }
        if (named.size() > 1) {
            return Referent.described(
                    Speaker.Kind.GROUP, source.words(), cast.article().id(), "several persons are named", 0.8);
        }
        Person person = named.get(0);
        return source.attribution().source().contains(person.name())
                ? Referent.person(person, "the full name", 0.97)
                : Referent.person(person, "a name of this person", 0.93);
    }

    private List<Person> named(Source source) {
        List<Mention> mentions = new ArrayList<>();
        List<Mention> all = cast.mentions(source.place());
        int first = cast.firstMention(source.place(), source.start());
        for (int i = first; i < all.size() && all.get(i).end() <= source.to(); i++) {
            Mention mention = all.get(i);
            boolean person = cast.person(mention).isSure()
                    || isDescribed(source, mention)
                    || isWhole(source, mention)
                    || isKnownElsewhere(source, mention);
            if (isHouse(source, mention)) {
                continue;
            }
            if (isBeforeNoun(source, mention)) {
                // "Holm and Lind voters" are neither.
                mentions.removeIf(one -> one.end() + 1 == mention.token()
                        && JOINS.contains(source.passage().at(one.end()).folded()));
            } else if (person
                    && !isOwner(source, mention)
                    && !isAfterLink(source, mention)
                    && !isInClause(source, mention)) {
                mentions.add(mention);
            }
        }
        List<Person> named = new ArrayList<>();
        for (Mention mention : areJoined(source, mentions) ? mentions : fullest(mentions)) {
            Person one = people.of(cast.person(mention));
            if (!named.contains(one)) {
                named.add(one);
            }
        }
        return named.isEmpty() ? inCapitals(source) : named;
    }

    /** "ZEPH CAPO", as transcripts print who speaks: short words in capitals are no names by themselves. */
    private List<Person> inCapitals(Source source) {
        for (int at = source.from(); at < source.to(); at++) {
            if (!source.passage().at(at).isAllCapitals()) {
                return List.of();
            }
        }
        PersonName name = PersonName.of(source.attribution().source());
        LocalPerson person = byName.getOrDefault(name.key(), byLastName(name));
        return person == null ? List.of() : List.of(people.of(person));
    }

    /** "CAPO" where "ZEPH CAPO" has spoken; null where several are called so. */
    private @Nullable LocalPerson byLastName(PersonName name) {
        List<LocalPerson> called = name.parts().size() > 1
                ? List.of()
                : byName.values().stream()
                        .filter(one -> one.name().isFull() && one.name().last().equals(name.last()))
                        .toList();
        return called.size() == 1 ? called.get(0) : null;
    }

    /** "Berg, Lind and Holm" are several; "Berg, Minister of Defence, Norland" is Berg, and more is said of him. */
    private static boolean areJoined(Source source, List<Mention> mentions) {
        int last = mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).token();
        for (int at = mentions.isEmpty() ? last : mentions.get(0).end(); at < last; at++) {
            if (JOINS.contains(source.passage().at(at).folded())) {
                return true;
            }
        }
        return false;
    }

    private static List<Mention> fullest(List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.name().isFull())
                .findFirst()
                .or(() -> mentions.stream().findFirst())
                .stream()
                .toList();
    }

    /** "fisherman Ole Berg": small letters before a full name tell of a person. */
    private boolean isDescribed(Source source, Mention mention) {
        if (isNouns(source, mention) || !mention.name().isFull() || mention.token() <= source.from()) {
            return false;
        }
        Passage.Token before = source.passage().at(mention.token() - 1);
        return !before.isCapital() && !before.is("the");
    }

    /**
     * Words with capitals where all nouns have them, and no given name among them. Three in a row are a noun and a name: "Reeder
     * Orrin Line".
     */
    private boolean isNouns(Source source, Mention mention) {
        if (!cast.article().language().equals(ArticleCast.GERMAN)
                || mention.name().parts().stream().anyMatch(lexicon.names::isGiven)) {
            return false;
        }
        int capitals = 0;
        for (int at = mention.token(); at < mention.end(); at++) {
            capitals += source.passage().at(at).isCapital() ? 1 : 0;
        }
        return capitals < 3 || capitals < mention.end() - mention.token();
    }

    private static boolean isWhole(Source source, Mention mention) {
        return mention.token() == source.from()
                && (mention.end() == source.to()
                        || source.passage().at(mention.end()).isMark());
    }

    /** "Nadja Hult of the ministry": a full name at the head that other pages give an office. */
    private boolean isKnownElsewhere(Source source, Mention mention) {
        return mention.token() == source.from()
                && mention.name().isFull()
                && !people.of(cast.person(mention)).descriptions().isEmpty();
    }

    /** "The Times": one word behind "the" names no person. */
    private boolean isHouse(Source source, Mention mention) {
        return cast.isEnglish()
                && source.first().is("the")
                && !mention.name().isFull()
                && mention.description() == null
                && !isOffice(source.passage().at(source.to() - 1).folded())
                && mention.token() == source.from() + 1
                && mention.end() == source.to();
    }

    /** "The Wing-Commander". */
    private boolean isOffice(String word) {
        return lexicon.titles.has(word.substring(word.lastIndexOf('-') + 1));
    }

    /** "Berg's lawyer" is not Berg, and "Berg's", which has said something, is a house. */
    private static boolean isOwner(Source source, Mention mention) {
        return mention.possessive()
                && (mention.end() < source.to()
                        ? !source.passage().at(mention.end()).is(",")
                        : source.isPossessiveName());
    }

    /** "A Holm spokesman" is not Holm: a small word behind the name that does not go on about the person. */
    private boolean isBeforeNoun(Source source, Mention mention) {
        boolean titled = mention.name().isFull() && mention.description() != null;
        if (!cast.isEnglish() || titled || mention.possessive() || mention.end() >= source.to()) {
            return false;
        }
        Passage.Token next = source.passage().at(mention.end());
        return !next.isMark()
                && !next.isCapital()
                && Character.isLetter(next.folded().charAt(0))
                && !GOES_ON.contains(next.folded())
                && !LINKS.contains(next.folded())
                && !JOINS.contains(next.folded());
    }

    /** "The plan, which Holm wrote": a name within what is told of another head. */
    private boolean isInClause(Source source, Mention mention) {
        boolean apposed = mention.name().isFull()
                && mention.end() == source.to()
                && mention.token() > source.from()
                && source.passage().at(mention.token() - 1).is(",");
        for (int at = source.from(); cast.isEnglish() && !apposed && at < mention.token(); at++) {
            if (RELATIVE.contains(source.passage().at(at).folded()) && at > source.from()) {
                return true;
            }
        }
        return false;
    }

    /** "Professor" of "the panel, chaired by Professor Holm". */
    private boolean isTitle(Source source, int at) {
        return source.passage().at(at).isCapital()
                && lexicon.titles.has(source.passage().at(at).folded());
    }

    /** "the wife of Peter Paul": the name belongs to what stands before a link word. */
    private boolean isAfterLink(Source source, Mention mention) {
        if (mention.token() <= source.from()) {
            return false;
        }
        int at = mention.token() - 1;
        while (at > source.from() && isTitle(source, at)) {
            at--;
        }
        if (ARTICLES.contains(source.passage().at(at).folded())) {
            at--;
        }
        return at > source.from() && LINKS.contains(source.passage().at(at).folded());
    }
}
