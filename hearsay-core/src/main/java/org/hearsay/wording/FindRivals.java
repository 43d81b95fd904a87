package org.hearsay.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.text.Fold;
import org.hearsay.text.Stem;
import org.hearsay.text.WordMeaning;

/** Finds families of words that fill the same role in different outlets. */
final class FindRivals {
    private static final int CLOSE = 6;
    private static final int GAP = 5;
    private static final int WIDE = 30;
    /** So many families, the most used, are compared with each other. */
    private static final int MOST = 400;

    /** Things and qualities that are less alike than this only belong together ("crew", "passengers"). */
    private static final double NEAR = 0.7;

    /** The same for what happens ("collided", "rammed"). */
    private static final double NEAR_EVENTS = 0.58;

    /** Words for one object that are less alike than this tell different things of it, unless both stand right before it. */
    private static final double AKIN = 0.1;

    private static final double APART = 0.6;

    private final Usage usage;
    private final List<Apparatus> apparatuses;
    private final WordMeaning meaning = WordMeaning.english();
    /** For each family, by its name, the names near it, and the names it comes right before. */
    private final Map<String, Set<String>> around = new HashMap<>();

    private final Map<String, Set<String>> objects = new HashMap<>();
    /** Of these the names with no other word with content before them. */
    private final Map<String, Set<String>> directObjects = new HashMap<>();

    /** Families that stand in one sentence: words for two things, not two words for one. */
    private final Set<String> together = new HashSet<>();

    private final Set<String> replaced = new HashSet<>();

    FindRivals(Usage usage, List<Apparatus> apparatuses) {
        this.usage = usage;
        this.apparatuses = apparatuses;
    }

    /** For each family that has a rival the strongest one. */
    List<Contrast> contrasts() {
        readNames();
        readApparatuses();
        Map<String, Contrast> best = new TreeMap<>();
        Set<String> inPlaces = new HashSet<>();
        replaced.forEach(pair -> inPlaces.addAll(List.of(pair.split(" "))));
        List<Family> families = usage.families().values().stream()
                .distinct()
                .filter(family -> around.containsKey(family.name()) || inPlaces.contains(family.name()))
                .sorted(Comparator.comparingInt((Family family) -> -family.uses())
                        .thenComparing(Family::name))
                .limit(MOST)
                .toList();
        for (Family family : families) {
            for (Family other : families) {
                if (family != other && (areApart(family, other) || areOneOutlets(family, other))) {
                    double strength = strength(family, other);
                    Contrast before = best.get(family.name());
                    if (strength > 0 && (before == null || strength > before.strength())) {
                        best.put(family.name(), new Contrast(family, other, strength));
                    }
                }
            }
        }
        return new ArrayList<>(best.values());
    }

    /** Above 0 if the two fill the same role: the surer and the more used, the higher. */
    private double strength(Family family, Family other) {
        double near = nearness(family, other);
        Set<String> sharedObjects = shared(objects, family, other);
        boolean sameObject = haveOneObject(family, other);
        boolean sameSurroundings =
                near >= NEAR && !shared(around, family, other).isEmpty();
        boolean sameReading = replaced.contains(pair(family.name(), other.name())) && near >= 0.2;
        if (!sameObject && !sameSurroundings && !sameReading) {
            return 0;
        }
        double role = (sameObject ? 1 + 0.2 * sharedObjects.size() : 0) + (sameReading ? 0.5 : 0) + Math.max(0, near);
        if (!sameObject && family.uses() + family.inHeadlines() < 2) {
            return 0;
        }
        double used = Math.log(1 + Math.min(family.uses(), 3 * other.uses())) + 0.5 * Math.min(2, family.inHeadlines());
        return role * used;
    }

    private static Set<String> shared(Map<String, Set<String>> names, Family family, Family other) {
        Set<String> shared = new TreeSet<>(names.getOrDefault(family.name(), Set.of()));
        shared.retainAll(names.getOrDefault(other.name(), Set.of()));
        return shared;
    }

    /** True if the share of one in both differs much between outlets, or between an outlet's own voice and reports. */
    private boolean areApart(Family family, Family other) {
        double least = 1;
        double most = 0;
        for (int outlet = 0; outlet < usage.outlets().size(); outlet++) {
            int both = family.uses(outlet) + other.uses(outlet);
            if (both > 0) {
                double share = (double) family.uses(outlet) / both;
                least = Math.min(least, share);
                most = Math.max(most, share);
            }
        }
        if (usage.outlets().size() == 1) {
            int own = family.own(0) + other.own(0);
            int reported = family.reported(0) + other.reported(0);
            return own > 0
                    && reported > 0
                    && Math.abs((double) family.own(0) / own - (double) family.reported(0) / reported) >= APART;
        }
        return most - least >= APART;
    }

    /** In a story of one outlet: two words for one object are worth showing, whoever speaks. */
    private boolean areOneOutlets(Family family, Family other) {
        return usage.outlets().size() == 1 && haveOneObject(family, other);
    }

    private boolean haveOneObject(Family family, Family other) {
        boolean beforeIt = !shared(directObjects, family, other).isEmpty();
        return nearness(family, other) >= (beforeIt ? -AKIN : AKIN)
                && isEvent(family)
                && isEvent(other)
                && !shared(objects, family, other).isEmpty();
    }

    private double nearness(Family family, Family other) {
        double near = 0;
        for (String word : family.words()) {
            int a = meaning.number(word);
            for (String rival : other.words()) {
                int b = a < 0 ? -1 : meaning.number(rival);
                near = b < 0 ? near : Math.max(near, meaning.nearness(a, b));
            }
        }
        return near;
    }

    /** Words for what happens: those with an ending of a verb or of a noun made from one, or an irregular form. */
    private static boolean isEvent(Family family) {
        return family.words().stream()
                .anyMatch(word -> word.endsWith("ing")
                        || word.endsWith("ed")
                        || word.endsWith("ation")
                        || word.endsWith("sion")
                        || word.endsWith("ture")
                        || word.endsWith("ment")
                        || !Stem.of(word).startsWith(word.substring(0, Math.min(4, word.length()))));
    }

    private void readNames() {
        List<Use> uses = usage.uses();
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            if (use.plain() || use.name()) {
                continue;
            }
            for (int k = i + 1; k < uses.size() && k <= i + WIDE && uses.get(k).sentence() == use.sentence(); k++) {
                if (!uses.get(k).plain() && !uses.get(k).name()) {
                    together.add(pair(
                            usage.families().get(use.word()).name(),
                            usage.families().get(uses.get(k).word()).name()));
                }
            }
            for (int k = i + 1; k < uses.size() && k <= i + CLOSE && uses.get(k).sentence() == use.sentence(); k++) {
                addName(around, use, uses.get(k));
            }
            for (int k = i - 1; k >= 0 && k >= i - CLOSE && uses.get(k).sentence() == use.sentence(); k--) {
                addName(around, use, uses.get(k));
            }
            readObject(i);
        }
    }

    /** The names that a word comes right before: "retaking its border region of Kursk", "liberation of Russia's Kursk". */
    private void readObject(int i) {
        List<Use> uses = usage.uses();
        int others = 0;
        for (int k = i + 1;
                k < uses.size()
                        && k <= i + GAP
                        && uses.get(k).sentence() == uses.get(i).sentence();
                k++) {
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
                    : ++others > 2 || isEvent(usage.families().get(next.word()))) {
                return;
            }
        }
    }

    /** True if a name only tells what the next word is: "Ukrainian troops". */
    private boolean isModifier(int name) {
        List<Use> uses = usage.uses();
        if (name + 1 >= uses.size()
                || uses.get(name + 1).sentence() != uses.get(name).sentence()) {
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
            names.computeIfAbsent(usage.families().get(use.word()).name(), family -> new TreeSet<>())
                    .add(name.word());
        }
    }

    /** Single words that stand for each other at a place of an apparatus. */
    private void readApparatuses() {
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
        for (String a : names) {
            for (String b : names) {
                if (a.compareTo(b) < 0) {
                    replaced.add(pair(a, b));
                }
            }
        }
    }

    private static String pair(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }
}
