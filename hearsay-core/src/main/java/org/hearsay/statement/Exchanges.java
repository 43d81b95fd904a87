package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds words or figures that change places: "buses faster than cars", "cars faster than buses". Two things that both contents
 * have are exchanged if what stands beside the one here stands beside the other there.
 */
final class Exchanges {
    private static final int BESIDE = 3;
    private static final int MOST = 24;

    private record Item(String form, int clause, int place) {}

    private Exchanges() {}

    /** How many more words say that two things are exchanged than that they are not; 0 if none are. */
    static int in(Content a, Content b) {
        List<Item> one = items(a);
        List<Item> other = items(b);
        Map<String, Integer> placeInA = once(one);
        Map<String, Integer> placeInB = once(other);
        List<String> both = placeInA.keySet().stream()
                .filter(placeInB::containsKey)
                .limit(MOST)
                .toList();
        int most = 0;
        for (int x = 0; x < both.size(); x++) {
            for (int y = x + 1; y < both.size(); y++) {
                int xa = placeInA.get(both.get(x));
                int ya = placeInA.get(both.get(y));
                int xb = placeInB.get(both.get(x));
                int yb = placeInB.get(both.get(y));
                if (xa < ya != xb < yb) {
                    most = Math.max(most, exchanged(one, xa, ya, other, xb, yb));
                }
            }
        }
        return most;
    }

    private static int exchanged(List<Item> a, int xa, int ya, List<Item> b, int xb, int yb) {
        Set<String> besideXa = beside(a, xa, ya);
        Set<String> besideYa = beside(a, ya, xa);
        Set<String> besideXb = beside(b, xb, yb);
        Set<String> besideYb = beside(b, yb, xb);
        apart(besideXa, besideYa);
        apart(besideXb, besideYb);
        int kept = common(besideXa, besideXb) + common(besideYa, besideYb);
        int crossed = common(besideXa, besideYb) + common(besideYa, besideXb);
        return crossed - kept;
    }

    private static void apart(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        one.removeAll(both);
        other.removeAll(both);
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static Set<String> beside(List<Item> items, int at, int but) {
        Set<String> forms = new HashSet<>();
        for (int i = Math.max(0, at - BESIDE); i < Math.min(items.size(), at + BESIDE + 1); i++) {
            if (i != at && i != but && items.get(i).clause() == items.get(at).clause()) {
                forms.add(items.get(i).form());
            }
        }
        return forms;
    }

    /** Places of forms that stand once, in order of the forms. */
    private static Map<String, Integer> once(List<Item> items) {
        Map<String, Integer> places = new TreeMap<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (places.put(items.get(i).form(), i) != null) {
                twice.add(items.get(i).form());
            }
        }
        places.keySet().removeAll(twice);
        return places;
    }

    private static List<Item> items(Content content) {
        List<Item> items = new ArrayList<>();
        for (Term term : content.terms()) {
            items.add(new Item(term.form(), term.clause(), term.place()));
        }
        for (Figure figure : content.figures()) {
            items.add(new Item('#' + figure.value(), figure.clause(), figure.place()));
        }
        items.sort(java.util.Comparator.comparingInt(Item::place));
        return items;
    }
}
