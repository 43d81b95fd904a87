package org.hearsay.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.text.Fold;

/** What each family of words is said of: the names close to it and right after it, and what stands in its place. */
final class Roles {
    private static final int CLOSE = 6;
    private static final int GAP = 5;
    private static final int WIDE = 30;

    private final Usage usage;
    /** Names by the name of the family that they are close to, that comes before them, that comes right before them. */
    private final Map<String, Set<String>> around = new HashMap<>();

    private final Map<String, Set<String>> objects = new HashMap<>();
    private final Map<String, Set<String>> directObjects = new HashMap<>();
    private final Set<String> together = new HashSet<>();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> inPlaces = new HashSet<>();

    Roles(Usage usage, List<Apparatus> apparatuses) {
        this.usage = usage;
        readNames();
        readApparatuses(apparatuses);
    }

    /** True if the family has a role that another could have too. */
    boolean has(Family family) {
        return around.containsKey(family.name()) || inPlaces.contains(family.name());
    }

    /** How many names both families come before. */
    int objects(Family family, Family other) {
        return shared(objects, family, other);
    }

    /** True if both families come right before one name, with no other word that tells something between. */
    boolean haveDirectObject(Family family, Family other) {
        return shared(directObjects, family, other) > 0;
    }

    /** True if both families are close to one name. */
    boolean haveSurroundings(Family family, Family other) {
        return shared(around, family, other) > 0;
    }

    /** True if both stand in one sentence: words for two things, not two words for one. */
    boolean areTogether(Family family, Family other) {
        return together.contains(pair(family.name(), other.name()));
    }

    /** True if one stands for the other at a place of an apparatus. */
    boolean areReadings(Family family, Family other) {
        return replaced.contains(pair(family.name(), other.name()));
    }

    private static int shared(Map<String, Set<String>> names, Family family, Family other) {
        Set<String> shared = new HashSet<>(names.getOrDefault(family.name(), Set.of()));
        shared.retainAll(names.getOrDefault(other.name(), Set.of()));
        return shared.size();
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private void readNames() {
        List<Use> uses = usage.uses();
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            if (use.plain() || use.name()) {
                continue;
            }
            for (int k = i + 1; k < uses.size() && k <= i + WIDE && isNear(i, k); k++) {
                Use next = uses.get(k);
                if (!next.plain() && !next.name()) {
                    together.add(pair(family(use).name(), family(next).name()));
                }
                if (k <= i + CLOSE) {
                    addName(around, use, next);
                }
            }
            for (int k = i - 1; k >= 0 && k >= i - CLOSE && isNear(i, k); k--) {
                addName(around, use, uses.get(k));
            }
            readObject(i);
        }
    }

    private boolean isNear(int i, int k) {
        return usage.uses().get(k).sentence() == usage.uses().get(i).sentence();
    }

    private Family family(Use use) {
        return usage.families().get(use.word());
    }

    /** The names that a word comes right before: "retaking its border region of Kursk", "liberation of Russia's Kursk". */
    private void readObject(int i) {
        List<Use> uses = usage.uses();
        int others = 0;
        for (int k = i + 1; k < uses.size() && k <= i + GAP && isNear(i, k); k++) {
            Use next = uses.get(k);
            if (next.name()) {
                if (!isModifier(k)) {
                    addName(objects, uses.get(i), next);
                    if (others == 0) {
                        addName(directObjects, uses.get(i), next);
                    }
                }
            } else if (next.plain()
                    ? !isLink(next.word())
                    : ++others > 2 || family(next).isEvent()) {
                return;
            }
        }
    }

    /** True if a name only tells what the next word is: "Ukrainian troops". */
    private boolean isModifier(int name) {
        List<Use> uses = usage.uses();
        if (name + 1 >= uses.size() || !isNear(name, name + 1)) {
            return false;
        }
        return !uses.get(name + 1).plain() && !uses.get(name + 1).name();
    }

    private static boolean isLink(String word) {
        return word.equals("of")
                || word.equals("the")
                || word.equals("its")
                || word.equals("their")
                || word.equals("a");
    }

    private void addName(Map<String, Set<String>> names, Use use, Use name) {
        if (name.name() && !name.plain()) {
            names.computeIfAbsent(family(use).name(), family -> new TreeSet<>()).add(name.word());
        }
    }

    /** Single words that stand for each other at a place of an apparatus. */
    private void readApparatuses(List<Apparatus> apparatuses) {
        for (Apparatus apparatus : apparatuses) {
            for (Place place : apparatus.places()) {
                if (place.kind() == Place.Kind.SUBSTITUTION) {
                    addReplaced(apparatus, place);
                }
            }
        }
    }

    private void addReplaced(Apparatus apparatus, Place place) {
        Set<String> names = new TreeSet<>();
        for (int row = 0; row < apparatus.witnesses().size(); row++) {
            List<Integer> reading = place.readings().get(row);
            if (reading.size() == 1) {
                Family family = usage.families()
                        .get(Fold.plain(apparatus
                                .witnesses()
                                .get(row)
                                .tokens()
                                .get(reading.get(0))
                                .n()));
                if (family != null) {
                    names.add(family.name());
                }
            }
        }
        inPlaces.addAll(names);
        for (String a : names) {
            for (String b : names) {
                if (a.compareTo(b) < 0) {
                    replaced.add(pair(a, b));
                }
            }
        }
    }
}
