package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearsay.text.Fold;

/** One person as many articles know him or her. Filled while names are joined, then left alone. */
final class Gathered {
    /** Letters from which on a word in capitals is no initials and no "III". */
    private static final int LEAST_SHOUTED = 4;

    private final Predicate<String> isGiven;
    private final List<LocalPerson> members = new ArrayList<>();
    private final Set<Description> descriptions = new LinkedHashSet<>();
    private Gender gender = Gender.UNKNOWN;
    private Gender likely = Gender.UNKNOWN;
    private boolean sure;

    /** @param isGiven whether a word of a name is a known given name */
    Gathered(Predicate<String> isGiven) {
        this.isGiven = isGiven;
    }

    void add(LocalPerson local) {
        members.add(local);
        descriptions.addAll(local.descriptions());
        gender = gender.or(local.gender());
        likely = likely.or(local.likely());
        sure |= local.isSure();
    }

    /** Nothing speaks against this being the person whom an article names by surname only. */
    boolean mayBe(LocalPerson local) {
        return !gender.contradicts(local.gender());
    }

    /** What an article says of a person, with the country, is said of this one too. */
    boolean isDescribedAs(LocalPerson local) {
        return local.descriptions().stream()
                .filter(own -> !own.country().isEmpty())
                .anyMatch(own -> descriptions.stream().anyMatch(own::fits));
    }

    boolean isSure() {
        return sure;
    }

    List<LocalPerson> members() {
        return members;
    }

    Person person() {
        SortedSet<String> spellings = new TreeSet<>();
        boolean isFull = members.stream().anyMatch(member -> member.name().isFull());
        for (LocalPerson member : members) {
            member.names().forEach(name -> spellings.add(name.printed()));
        }
        List<Description> sorted = descriptions.stream()
                .sorted(Comparator.comparing(Description::words))
                .toList();
        return Person.of(usualName(), List.copyOf(spellings), sorted, gender.or(isFull ? Gender.UNKNOWN : likely));
    }

    /** The full spelling that most articles use, one in capitals last, then the one whose family name is written so most often. */
    private String usualName() {
        SortedMap<String, Integer> articles = new TreeMap<>();
        Map<String, Integer> families = new HashMap<>();
        Map<String, PersonName> names = new HashMap<>();
        for (LocalPerson member : members) {
            SortedSet<String> here = new TreeSet<>();
            for (int i = 0; i < member.names().size(); i++) {
                PersonName name = member.names().get(i);
                here.add(name.printed());
                names.put(name.printed(), name);
                families.merge(name.last(), member.times().get(i), Integer::sum);
            }
            here.forEach(name -> articles.merge(name, 1, Integer::sum));
        }
        spellOut(names, articles);
        boolean anyFull = names.values().stream().anyMatch(PersonName::isFull);
        PersonName usual = articles.keySet().stream()
                .map(names::get)
                .filter(name -> !anyFull || name.isFull())
                .max(Comparator.comparing((PersonName name) -> !isShouted(name))
                        .thenComparing(Gathered::isLatin)
                        .thenComparingInt(name -> articles.get(name.printed()))
                        .thenComparingInt(name -> families.get(name.last()))
                        .thenComparingInt(name -> -initials(name))
                        .thenComparingInt(name -> Fold.plain(name.printed()).length())
                        .thenComparing(PersonName::printed, Comparator.reverseOrder()))
                .orElseThrow();
        return usual.isFull() && isShouted(usual) ? quiet(usual.printed()) : usual.printed();
    }

    /** Whoever writes "S. P. Lind" writes "Silas P. Lind" in short: the articles of the one are articles of the other. */
    private void spellOut(Map<String, PersonName> names, SortedMap<String, Integer> articles) {
        Map<String, Integer> more = new TreeMap<>();
        for (PersonName whole : names.values()) {
            for (PersonName brief : names.values()) {
                if (isShortOf(brief, whole) || isTitled(brief, whole)) {
                    more.merge(whole.printed(), articles.get(brief.printed()), Integer::sum);
                }
            }
        }
        more.forEach((name, count) -> articles.merge(name, count, Integer::sum));
    }

    /** True if two names differ in no more than that the first name of one is an initial, and a second one is in both. */
    private static boolean isShortOf(PersonName brief, PersonName whole) {
        List<String> few = brief.parts();
        List<String> all = whole.parts();
        return few.size() > 2
                && few.size() == all.size()
                && few.get(0).length() == 1
                && all.get(0).length() > 1
                && all.get(0).startsWith(few.get(0))
                && few.subList(1, few.size()).equals(all.subList(1, all.size()));
    }

    /** "Hydrologist Mato Lind" is Mato Lind with a word before it that is no name. */
    private boolean isTitled(PersonName longer, PersonName name) {
        List<String> all = longer.parts();
        return name.isFull()
                && all.size() == name.parts().size() + 1
                && all.subList(1, all.size()).equals(name.parts())
                && all.get(0).length() > 1
                && !isGiven.test(all.get(0));
    }

    /** Where any page writes a name in Latin letters it is printed so. */
    private static boolean isLatin(PersonName name) {
        return name.printed()
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /** With a word in capitals throughout, as in a headline. */
    private static boolean isShouted(PersonName name) {
        return Arrays.stream(name.printed().split(" ")).anyMatch(Gathered::isShouted);
    }

    private static boolean isShouted(String word) {
        return word.length() >= LEAST_SHOUTED && word.equals(word.toUpperCase(Locale.ROOT)) && isLetters(word);
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    /** "LINDA Holm" is Linda Holm. */
    private static String quiet(String name) {
        return Arrays.stream(name.split(" "))
                .map(word ->
                        isShouted(word) ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
    }

    private static int initials(PersonName name) {
        return (int) name.parts().stream().filter(part -> part.length() == 1).count();
    }
}
