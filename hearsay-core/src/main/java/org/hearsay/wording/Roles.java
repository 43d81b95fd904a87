package org.hearsay.wording;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.model.Token;
import org.hearsay.text.Fold;

/** What each family of words is said of: the names close to it and right after it, and what stands in its place. */
final class Roles {
    private static final int CLOSE = 6;
    private static final int GAP = 5;

    private final Usage usage;
    private final Map<String, Integer> names = new HashMap<>();
    /** Numbers of names by the number of the family that they are close to, that comes before them, right before them. */
    private final BitSet[] around;

    private final BitSet[] objects;
    private final BitSet[] directObjects;
    /** Numbers of families by the number of the one that they stand for at a place of an apparatus, which is among them. */
    private final BitSet[] readings;
    /** Numbers of families by the number of the name that they are close to. */
    private final BitSet[] closeTo;

    Roles(Usage usage, List<Apparatus> apparatuses) {
        this.usage = usage;
        int families = usage.families().values().stream()
                .mapToInt(family -> family.number() + 1)
                .max()
                .orElse(0);
        this.around = none(families);
        this.objects = none(families);
        this.directObjects = none(families);
        this.readings = none(families);
        readNames();
        readApparatuses(apparatuses);
        this.closeTo = turned(around, names.size());
    }

    private static BitSet[] turned(BitSet[] sets, int size) {
        BitSet[] turned = none(size);
        for (int i = 0; i < sets.length; i++) {
            for (int k = sets[i].nextSetBit(0); k >= 0; k = sets[i].nextSetBit(k + 1)) {
                turned[k].set(i);
            }
        }
        return turned;
    }

    private static BitSet[] none(int families) {
        BitSet[] sets = new BitSet[families];
        Arrays.setAll(sets, family -> new BitSet());
        return sets;
    }

    /** True if the family has a role that another could have too. */
    boolean has(Family family) {
        return !around[family.number()].isEmpty() || !readings[family.number()].isEmpty();
    }

    /** Numbers of the families that share surroundings with one or stand for it at a place, itself among them. */
    BitSet alike(Family family) {
        BitSet alike = (BitSet) readings[family.number()].clone();
        BitSet names = around[family.number()];
        for (int name = names.nextSetBit(0); name >= 0; name = names.nextSetBit(name + 1)) {
            alike.or(closeTo[name]);
        }
        return alike;
    }

    /** How many names both families come before. */
    int objects(Family family, Family other) {
        if (!objects[family.number()].intersects(objects[other.number()])) {
            return 0;
        }
        BitSet shared = (BitSet) objects[family.number()].clone();
        shared.and(objects[other.number()]);
        return shared.cardinality();
    }

    /** True if both families come right before one name, with no other word that tells something between. */
    boolean haveDirectObject(Family family, Family other) {
        return directObjects[family.number()].intersects(directObjects[other.number()]);
    }

    /** True if both families are close to one name; so are all that come before one. */
    boolean haveSurroundings(Family family, Family other) {
        return around[family.number()].intersects(around[other.number()]);
    }

    /** True if one stands for the other at a place of an apparatus. */
    boolean areReadings(Family family, Family other) {
        return readings[family.number()].get(other.number());
    }

    private void readNames() {
        List<Use> uses = usage.uses();
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            if (use.plain() || use.name()) {
                continue;
            }
            for (int k = i + 1; k < uses.size() && k <= i + CLOSE && isNear(i, k); k++) {
                addName(around, use, uses.get(k));
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

    /** The names that a word comes right before: "storming the old harbour of Orvik", "relief of Sundmark's Orvik". */
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

    private void addName(BitSet[] families, Use use, Use name) {
        if (name.name() && !name.plain()) {
            families[family(use).number()].set(names.computeIfAbsent(name.word(), word -> names.size()));
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
        BitSet rivals = new BitSet();
        for (int row = 0; row < apparatus.witnesses().size(); row++) {
            List<Integer> reading = place.readings().get(row);
            if (reading.size() == 1) {
                Token token = apparatus.witnesses().get(row).tokens().get(reading.get(0));
                Family family = usage.families().get(Fold.plain(token.n()));
                // A word of another language is not that outlet's English word.
                if (family != null && Fold.plain(token.t().strip()).equals(Fold.plain(token.n()))) {
                    rivals.set(family.number());
                }
            }
        }
        for (int rival = rivals.nextSetBit(0); rival >= 0; rival = rivals.nextSetBit(rival + 1)) {
            readings[rival].or(rivals);
        }
    }
}
