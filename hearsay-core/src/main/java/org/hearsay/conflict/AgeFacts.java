package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Compares the ages that a story gives for one person. */
final class AgeFacts {
    /** How often an age and whose it is are read rightly. */
    private static final double READ = 0.9;
    /** Years between two ages of which one is no slip: more are two people of one name. */
    private static final int MOST_YEARS = 12;

    private final Ages ages;

    AgeFacts(FactWords words) {
        this.ages = new Ages(words);
    }

    private record Told(Scene scene, int sentence, Ages.Age age) {}

    List<Conflict> find(String story, List<Scene> scenes) {
        Map<String, List<Told>> people = new TreeMap<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.sentences().size(); i++) {
                for (Ages.Age age :
                        ages.read(scene.tokens().get(i), scene.dates().get(i))) {
                    people.computeIfAbsent(age.name(), none -> new ArrayList<>())
                            .add(new Told(scene, i, age));
                }
            }
        }
        addLastNames(people);
        List<Conflict> conflicts = new ArrayList<>();
        people.values().stream().filter(told -> !mayBeSeveral(told)).forEach(told -> {
            Conflict conflict = conflict(story, told);
            if (conflict != null) {
                conflicts.add(conflict);
            }
        });
        return conflicts;
    }

    /** A last name alone is the person of that last name, where there is just one. */
    private static void addLastNames(Map<String, List<Told>> people) {
        Map<String, Set<String>> full = new HashMap<>();
        for (String name : people.keySet()) {
            int space = name.indexOf(' ');
            if (space >= 0) {
                full.computeIfAbsent(name.substring(space + 1), none -> new HashSet<>())
                        .add(name);
            }
        }
        full.forEach((last, names) -> {
            if (names.size() == 1 && people.containsKey(last)) {
                people.get(names.iterator().next()).addAll(people.remove(last));
            }
        });
    }

    /** "Henrik, 9" and "Henrik, 5" of one list: one word that one page alone has may be several people's name. */
    private static boolean mayBeSeveral(List<Told> told) {
        boolean oneWord = told.stream().noneMatch(one -> one.age().name().contains(" "));
        return oneWord && told.stream().map(Told::scene).distinct().count() == 1;
    }

    private static @Nullable Conflict conflict(String story, List<Told> told) {
        told.sort((a, b) -> a.scene().order() - b.scene().order());
        Answers answers = new Answers();
        TreeMap<Integer, Told> firsts = new TreeMap<>();
        TreeMap<Integer, Told> lasts = new TreeMap<>();
        for (Told one : told) {
            int years = one.age().years();
            answers.add(
                    String.valueOf(years),
                    one.scene().claim(one.age().span(), one.scene().sentences().get(one.sentence())));
            firsts.putIfAbsent(years, one);
            lasts.put(years, one);
        }
        Relation relation = null;
        for (Told younger : lasts.values()) {
            for (Told older : firsts.tailMap(younger.age().years(), false).values()) {
                Relation pair = relation(younger, older);
                relation = pair == Relation.CONFLICT || relation == null ? pair : relation;
            }
        }
        if (relation == null && answers.size() > 1) {
            return null;
        }
        Relation agreed = relation == null ? answers.agreement() : relation;
        String question = "How old is " + told.get(0).age().printed() + "?";
        return agreed == Relation.SINGLE ? null : answers.conflict(story, Conflict.Kind.FIGURE, agreed, question, READ);
    }

    /**
     * How the first telling of a greater age stands to the last of a lesser; null where they are too far apart to be one person's, and where
     * birthdays may lie between two reports whose days are not known.
     */
    private static @Nullable Relation relation(Told one, Told other) {
        int more = other.age().years() - one.age().years();
        if (more > MOST_YEARS) {
            return null;
        }
        Moment first = one.scene().article().published();
        Moment second = other.scene().article().published();
        if (first == null || second == null) {
            return one.scene() == other.scene() ? Relation.CONFLICT : null;
        }
        boolean grown = second.day().isAfter(first.day().plusYears(more - 1L));
        return grown ? Relation.UPDATED : Relation.CONFLICT;
    }
}
