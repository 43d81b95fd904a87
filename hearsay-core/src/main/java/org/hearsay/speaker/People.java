package org.hearsay.speaker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The persons of all articles: spellings joined, surnames joined to the one person who bears them. */
public final class People implements Serializable {
    private static final long serialVersionUID = 1;

    /** A surname that more persons bear tells nobody. */
    private static final int MOST_BEARERS = 60;

    /** For each article the person behind each of its own, by number. */
    private final Map<String, Person[]> known = new HashMap<>();

    private final SortedMap<String, List<Person>> byOffice = new TreeMap<>();

    private final Kindred kindred = new Kindred();
    private final BodiesInFull bodies;

    /** @param casts of all articles, in their order */
    static People of(List<Cast> casts, GroupNames names) {
        return new People(casts, names);
    }

    private People(List<Cast> casts, GroupNames names) {
        List<LocalPerson> full = new ArrayList<>();
        List<LocalPerson> surnames = new ArrayList<>();
        SortedMap<String, List<BodyInFull>> named = new TreeMap<>();
        for (Cast cast : casts) {
            for (LocalPerson local : cast.persons()) {
                (local.name().isFull() ? full : surnames).add(local);
            }
            known.put(cast.article(), new Person[cast.persons().size()]);
            named.put(cast.article(), cast.bodies());
        }
        bodies = new BodiesInFull(named);
        SortedMap<Integer, Gathered> groups = gathered(full, names);
        SortedMap<String, Gathered> single = gathered(surnames, bearers(groups), names);
        groups.values().forEach(this::know);
        single.values().forEach(this::know);
    }

    private static SortedMap<Integer, Gathered> gathered(List<LocalPerson> full, GroupNames names) {
        SortedSet<String> printed = new TreeSet<>();
        for (LocalPerson local : full) {
            local.names().stream().filter(PersonName::isFull).forEach(name -> printed.add(name.printed()));
        }
        Map<String, Integer> groupOf = new HashMap<>();
        List<List<String>> groups = names.group(printed);
        for (int i = 0; i < groups.size(); i++) {
            for (String name : groups.get(i)) {
                groupOf.put(name, i);
            }
        }
        SortedMap<Integer, Gathered> gathered = new TreeMap<>();
        for (LocalPerson local : full) {
            gathered.computeIfAbsent(groupOf.get(local.name().printed()), group -> new Gathered(names::isGiven))
                    .add(local);
        }
        return gathered;
    }

    /** Who bears a surname, in the groups' order. */
    private static Map<String, List<Gathered>> bearers(SortedMap<Integer, Gathered> groups) {
        Map<String, List<Gathered>> bearers = new HashMap<>();
        for (Gathered group : groups.values()) {
            group.members().stream()
                    .filter(LocalPerson::isSure)
                    .map(member -> member.name().last())
                    .distinct()
                    .forEach(family -> bearers.computeIfAbsent(family, name -> new ArrayList<>())
                            .add(group));
        }
        return bearers;
    }

    /** Adds surnames to the persons who bear them; those of nobody known by full name are gathered by the surname. */
    private static SortedMap<String, Gathered> gathered(
            List<LocalPerson> surnames, Map<String, List<Gathered>> bearers, GroupNames names) {
        SortedMap<String, Gathered> single = new TreeMap<>();
        for (LocalPerson local : surnames) {
            Gathered bearer = bearer(local, bearers.getOrDefault(local.name().last(), List.of()));
            if (bearer == null) {
                bearer = single.computeIfAbsent(local.name().key(), key -> new Gathered(names::isGiven));
            }
            bearer.add(local);
        }
        return single;
    }

    /** The only person of that surname, or the only one whose description fits. */
    private static @Nullable Gathered bearer(LocalPerson local, List<Gathered> bearers) {
        if (bearers.size() > MOST_BEARERS) {
            return null;
        }
        List<Gathered> fitting =
                bearers.stream().filter(group -> group.mayBe(local)).toList();
        if (fitting.size() > 1) {
            fitting =
                    fitting.stream().filter(group -> group.isDescribedAs(local)).toList();
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private void know(Gathered gathered) {
        Person person = gathered.person();
        gathered.members().forEach(member -> known.get(member.article())[member.number()] = person);
        if (gathered.isSure()) {
            kindred.add(person, gathered.members());
            for (Description description : person.descriptions()) {
                if (!description.country().isEmpty() && !description.former()) {
                    description.classes().forEach(office -> holds(description.country() + ':' + office, person));
                }
            }
        }
    }

    private void holds(String office, Person person) {
        List<Person> holders = byOffice.computeIfAbsent(office, key -> new ArrayList<>());
        if (holders.isEmpty() || holders.get(holders.size() - 1) != person) {
            holders.add(person);
        }
    }

    Person of(LocalPerson local) {
        Person[] persons = known.get(local.article());
        if (persons == null) {
            throw new IllegalArgumentException("not of these articles: " + local.name());
        }
        return persons[local.number()];
    }

    BodiesInFull bodies() {
        return bodies;
    }

    /** Articles that name two of the persons or more whom this one names, the nearest first. */
    List<String> kindred(String article) {
        return kindred.of(article, persons(article));
    }

    /** Whom an article names, each once, in order of first mention. */
    private List<Person> persons(String article) {
        Person[] persons = known.get(article);
        return persons == null
                ? List.of()
                : Arrays.stream(persons).filter(Objects::nonNull).distinct().toList();
    }

    /** Whom pages of the same event give an office, each once. */
    List<Person> holdersNear(String article, Description phrase) {
        return kindred(article).stream()
                .flatMap(other -> persons(other).stream())
                .distinct()
                .filter(person -> person.fits(phrase))
                .toList();
    }

    /** Everyone whom some page gives the office that a phrase names, with the phrase's country. */
    List<Person> holders(Description phrase) {
        return phrase.country().isEmpty()
                ? List.of()
                : byOffice.getOrDefault(phrase.country() + ':' + phrase.head().kind(), List.of()).stream()
                        .filter(person -> person.fits(phrase))
                        .toList();
    }
}
