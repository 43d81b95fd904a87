package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds things that change places: "buses faster than cars", "cars faster than buses". Two things that both contents have, in
 * the same or in other words, are exchanged if what stands beside the one here stands beside the other there.
 *
 * @param turned how many more words say that two things are exchanged than that they are not, of those that stand in the
 *     other order; 0 if none are
 * @param kept the same of those that stand in the same order
 * @param figuresMoved figures of both contents that have nothing beside them that is the same, but things that the other has
 *     elsewhere
 */
record Exchanges(int turned, int kept, int figuresMoved) {
    private static final int BESIDE = 3;
    private static final int MOST = 24;

    /** A term or figure; one number a thing, the same in both contents. */
    private record Item(int thing, int clause, int place) {}

    static Exchanges in(Alignment terms) {
        List<Item> one = new ArrayList<>();
        List<Item> other = new ArrayList<>();
        addTerms(terms, one, other);
        addFigures(terms, one, other);
        one.sort(Comparator.comparingInt(Item::place));
        other.sort(Comparator.comparingInt(Item::place));
        Map<Integer, Integer> placeInB = new HashMap<>();
        for (int j = 0; j < other.size(); j++) {
            placeInB.put(other.get(j).thing(), j);
        }
        int[] both = IntStream.range(0, one.size())
                .filter(i -> placeInB.containsKey(one.get(i).thing()))
                .limit(MOST)
                .toArray();
        int moved = 0;
        for (int i : both) {
            int thing = one.get(i).thing();
            moved += thing < 0 && isMoved(one, i, other, placeInB.get(thing)) ? 1 : 0;
        }
        int turned = 0;
        int kept = 0;
        for (int x = 0; x < both.length; x++) {
            for (int y = x + 1; y < both.length; y++) {
                int xb = placeInB.get(one.get(both[x]).thing());
                int yb = placeInB.get(one.get(both[y]).thing());
                int exchanged = exchanged(one, both[x], both[y], other, xb, yb);
                turned = xb > yb ? Math.max(turned, exchanged) : turned;
                kept = xb > yb ? kept : Math.max(kept, exchanged);
            }
        }
        return new Exchanges(turned, kept, moved);
    }

    private static boolean isMoved(List<Item> a, int at, List<Item> b, int there) {
        Set<Integer> beside = beside(a, at, at);
        Set<Integer> besideThere = beside(b, there, there);
        boolean known = b.stream().anyMatch(item -> beside.contains(item.thing()))
                && a.stream().anyMatch(item -> besideThere.contains(item.thing()));
        return known && common(beside, besideThere) == 0;
    }

    private static void addTerms(Alignment terms, List<Item> one, List<Item> other) {
        int things = terms.a().terms().size();
        for (int i = 0; i < things; i++) {
            Term term = terms.a().terms().get(i);
            one.add(new Item(i, term.clause(), term.place()));
        }
        for (int j = 0; j < terms.b().terms().size(); j++) {
            Term term = terms.b().terms().get(j);
            int counterpart = terms.back()[j];
            boolean agrees = counterpart >= 0 && terms.agrees(counterpart);
            other.add(new Item(agrees ? counterpart : things + j, term.clause(), term.place()));
        }
    }

    private static void addFigures(Alignment terms, List<Item> one, List<Item> other) {
        List<Figure> here = terms.a().figures();
        List<Figure> there = terms.b().figures();
        boolean[] taken = new boolean[here.size()];
        for (int i = 0; i < here.size(); i++) {
            one.add(new Item(-1 - i, here.get(i).clause(), here.get(i).place()));
        }
        for (int j = 0; j < there.size(); j++) {
            int thing = -1 - here.size() - j;
            for (int i = 0; i < here.size() && thing < -here.size(); i++) {
                if (!taken[i] && here.get(i).agrees(there.get(j))) {
                    taken[i] = true;
                    thing = -1 - i;
                }
            }
            other.add(new Item(thing, there.get(j).clause(), there.get(j).place()));
        }
    }

    private static int exchanged(List<Item> a, int xa, int ya, List<Item> b, int xb, int yb) {
        Set<Integer> besideXa = beside(a, xa, ya);
        Set<Integer> besideYa = beside(a, ya, xa);
        Set<Integer> besideXb = beside(b, xb, yb);
        Set<Integer> besideYb = beside(b, yb, xb);
        apart(besideXa, besideYa);
        apart(besideXb, besideYb);
        int kept = common(besideXa, besideXb) + common(besideYa, besideYb);
        int crossed = common(besideXa, besideYb) + common(besideYa, besideXb);
        return crossed - kept;
    }

    private static void apart(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(other);
        one.removeAll(both);
        other.removeAll(both);
    }

    private static int common(Set<Integer> one, Set<Integer> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Set<Integer> beside(List<Item> items, int at, int but) {
        Set<Integer> things = new HashSet<>();
        for (int i = Math.max(0, at - BESIDE); i < Math.min(items.size(), at + BESIDE + 1); i++) {
            if (i != at && i != but && items.get(i).clause() == items.get(at).clause()) {
                things.add(items.get(i).thing());
            }
        }
        return things;
    }
}
