package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** The persons of all articles: spellings joined, surnames joined to the one person who bears them. */
final class People {
    private final Map<LocalPerson, Person> known = new IdentityHashMap<>();
    private final SortedMap<String, List<Person>> byOffice = new TreeMap<>();

    static People of(List<ArticleCast> casts, GroupNames names) {
        return new People(casts, names);
    }

    private People(List<ArticleCast> casts, GroupNames names) {
        SortedSet<String> full = new TreeSet<>();
        for (ArticleCast cast : casts) {
            for (LocalPerson local : cast.persons()) {
                if (local.name().isFull()) {
                    local.mentions().stream()
                            .filter(mention -> mention.name().isFull())
                            .forEach(mention -> full.add(spelling(mention)));
                }
            }
        }
        List<List<String>> groups = names.group(full);
        Map<String, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (String name : groups.get(i)) {
                groupOf.put(name, i);
            }
        }
        SortedMap<Integer, List<LocalPerson>> members = new TreeMap<>();
        Map<String, Set<Integer>> byFamily = new HashMap<>();
        for (ArticleCast cast : casts) {
            for (LocalPerson local : cast.persons()) {
                if (local.name().isFull()) {
                    int group = groupOf.get(spelling(fullMention(local)));
                    members.computeIfAbsent(group, key -> new ArrayList<>()).add(local);
                    if (local.isSure()) {
                        byFamily.computeIfAbsent(local.name().last(), key -> new HashSet<>())
                                .add(group);
                    }
                }
            }
        }
        SortedMap<String, List<LocalPerson>> single = new TreeMap<>();
        for (ArticleCast cast : casts) {
            for (LocalPerson local : cast.persons()) {
                if (!local.name().isFull()) {
                    Integer group = bearer(local, byFamily, members);
                    if (group == null) {
                        single.computeIfAbsent(local.name().key(), key -> new ArrayList<>())
                                .add(local);
                    } else {
                        members.get(group).add(local);
                    }
                }
            }
        }
        members.values().forEach(this::join);
        single.values().forEach(this::join);
    }

    private static Mention fullMention(LocalPerson local) {
        for (Mention mention : local.mentions()) {
            if (mention.name().isFull()) {
                return mention;
            }
        }
        throw new IllegalStateException("a full name without a full mention: " + local.name());
    }

    private static String spelling(Mention mention) {
        return mention.name().printed().replaceAll("\\s+", " ");
    }

    /** The group of the only person of that surname, or of the only one whose description fits. */
    private static @Nullable Integer bearer(
            LocalPerson local, Map<String, Set<Integer>> byFamily, SortedMap<Integer, List<LocalPerson>> members) {
        Set<Integer> groups = byFamily.getOrDefault(local.name().last(), Set.of());
        List<Integer> fitting = groups.stream()
                .filter(group -> !contradicts(local, members.get(group)))
                .sorted()
                .toList();
        if (fitting.size() > 1) {
            fitting = fitting.stream()
                    .filter(group -> members.get(group).stream()
                            .flatMap(member -> member.descriptions().stream())
                            .anyMatch(description -> local.descriptions().stream()
                                    .anyMatch(own -> own.fits(description)
                                            && !own.country().isEmpty())))
                    .toList();
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private static boolean contradicts(LocalPerson local, List<LocalPerson> members) {
        Gender gender = Gender.UNKNOWN;
        for (LocalPerson member : members) {
            gender = gender.or(member.gender());
        }
        return gender.contradicts(local.gender());
    }

    private void join(List<LocalPerson> members) {
        SortedSet<String> spellings = new TreeSet<>();
        List<Description> descriptions = new ArrayList<>();
        Gender gender = Gender.UNKNOWN;
        for (LocalPerson member : members) {
            member.mentions().forEach(mention -> spellings.add(spelling(mention)));
            descriptions.addAll(member.descriptions());
            gender = gender.or(member.gender());
        }
        descriptions.sort(Comparator.comparing(Description::words));
        List<Description> distinct = descriptions.stream().distinct().toList();
        Person person = new Person(usualName(members), "", List.copyOf(spellings), distinct, gender);
        members.forEach(member -> known.put(member, person));
        if (members.stream().anyMatch(LocalPerson::isSure)) {
            for (Description description : distinct) {
                if (!description.country().isEmpty() && !description.former()) {
                    for (String office : description.classes()) {
                        List<Person> holders = byOffice.computeIfAbsent(
                                description.country() + ':' + office, key -> new ArrayList<>());
                        if (!holders.contains(person)) {
                            holders.add(person);
                        }
                    }
                }
            }
        }
    }

    /** The full spelling that most articles use, then the one whose family name is written so most often. */
    private static String usualName(List<LocalPerson> members) {
        Map<String, Integer> articles = new TreeMap<>();
        Map<String, Integer> families = new HashMap<>();
        for (LocalPerson member : members) {
            SortedSet<String> here = new TreeSet<>();
            for (Mention mention : member.mentions()) {
                here.add(spelling(mention));
                families.merge(mention.name().last(), 1, Integer::sum);
            }
            here.forEach(name -> articles.merge(name, 1, Integer::sum));
        }
        boolean anyFull =
                articles.keySet().stream().anyMatch(name -> PersonName.of(name).isFull());
        return articles.keySet().stream()
                .filter(name -> !anyFull || PersonName.of(name).isFull())
                .max(Comparator.comparingInt((String name) -> articles.get(name))
                        .thenComparingInt(name ->
                                families.getOrDefault(PersonName.of(name).last(), 0))
                        .thenComparingInt(name -> -initials(name))
                        .thenComparingInt(name -> Fold.plain(name).length())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static int initials(String name) {
        return (int) PersonName.of(name).parts().stream()
                .filter(part -> part.length() == 1)
                .count();
    }

    Person of(LocalPerson local) {
        Person person = known.get(local);
        if (person == null) {
            throw new IllegalArgumentException("not of these articles: " + local.name());
        }
        return person;
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
