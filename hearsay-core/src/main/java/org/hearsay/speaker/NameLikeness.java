package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How surely two names are spellings of one person's name: family names and given names aligned in either order, initials
 * allowed, each pair of words compared as they sound.
 */
final class NameLikeness {
    /** From here on two names count as one. */
    static final double SAME = 0.5;

    private static final double DIFFERENT_ROW = 0.9;
    private static final double SAME_ROW = 0.03;
    private static final double INITIAL = 0.06;
    private static final double SKIPPED = 0.04;
    private static final double SKIPPED_FIRST = 0.15;
    private static final double BIAS = 5.5;
    private static final double WORST = 13;
    private static final double MEAN = 7;

    private final NameTable names;
    private final Hearing hearing;

    NameLikeness(NameTable names, Hearing hearing) {
        this.names = names;
        this.hearing = hearing;
    }

    /** From 0 to 1; symmetric; a name of one word is never surely the same as a longer one and gets 0. */
    double of(PersonName a, PersonName b) {
        if (!a.suffix().equals(b.suffix())) {
            return 0;
        }
        if (a.key().equals(b.key())) {
            return 1;
        }
        if (a.isFull() != b.isFull()) {
            return 0;
        }
        return a.isFull() ? likeness(distances(a, b)) : ofFamily(a.last(), b.last());
    }

    /** How surely two family names, or single names, are one, from 0 to 1. */
    double ofFamily(String a, String b) {
        return ofFamilyAt(family(a, b));
    }

    /** The most that two full names may be alike whose family names are so alike. */
    double most(String familyOfA, String familyOfB) {
        return ofFamilyAt(family(familyOfA, familyOfB));
    }

    private static double ofFamilyAt(double distance) {
        return likeness(new double[] {distance, distance / 2});
    }

    /** The larger of the distances of family and given names, and their mean, where the two names fit best. */
    double[] distances(PersonName a, PersonName b) {
        double[] best = {DIFFERENT_ROW, DIFFERENT_ROW};
        boolean front = names.sameFamily(a.first(), b.first());
        for (int i : front ? List.of(0) : familyPlaces(a)) {
            for (int j : front ? List.of(0) : familyPlaces(b)) {
                if (i == 0 && j == 0 && !front && !(leads(a) && leads(b))) {
                    continue;
                }
                String familyOfA = a.parts().get(i);
                String familyOfB = b.parts().get(j);
                String language = names.sharedLanguage(familyOfA, familyOfB);
                double family = family(familyOfA, familyOfB);
                double given = given(language, i == j, without(a.parts(), i), without(b.parts(), j));
                double[] here = {Math.max(family, given), (family + given) / 2};
                best = likeness(here) > likeness(best) ? here : best;
            }
        }
        return best;
    }

    private static double likeness(double[] distances) {
        return 1 / (1 + StrictMath.exp(-(BIAS - WORST * distances[0] - MEAN * distances[1])));
    }

    /** Last, and first where the name may be of a language that begins with the family or ends in initials. */
    private List<Integer> familyPlaces(PersonName name) {
        List<Integer> places = new ArrayList<>(2);
        int last = name.parts().size() - 1;
        boolean initialAtEnd = name.last().length() == 1;
        if (!initialAtEnd) {
            places.add(last);
        }
        if (initialAtEnd || names.isFrontFamily(name.first()) || names.isGiven(name.last())) {
            places.add(0);
        }
        return places;
    }

    /** The family name may well stand first. */
    private boolean leads(PersonName name) {
        return names.isFrontFamily(name.first()) || name.last().length() == 1;
    }

    private static List<String> without(List<String> parts, int index) {
        List<String> rest = new ArrayList<>(parts);
        rest.remove(index);
        return rest;
    }

    private double family(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        if (names.sameFamily(a, b)) {
            return SAME_ROW;
        }
        if (names.differentFamilies(a, b)) {
            return DIFFERENT_ROW;
        }
        return hearing.between(a, b, false);
    }

    /** The given names in order: joined, and part by part where names in the middle may be left out. */
    private double given(@Nullable String language, boolean sameOrder, List<String> a, List<String> b) {
        Boolean syllables = language == null || !sameOrder ? null : Syllables.same(language, a, b);
        if (syllables != null) {
            return syllables ? SAME_ROW : DIFFERENT_ROW;
        }
        boolean wavering = language != null;
        double joined = word(String.join("-", a), String.join("-", b), wavering);
        double aligned = a.size() <= b.size() ? aligned(a, b, wavering) : aligned(b, a, wavering);
        return Math.min(joined, aligned);
    }

    /** Each part of the shorter list against parts of the longer one in order; the worst pair counts. */
    private double aligned(List<String> few, List<String> many, boolean wavering) {
        double[] best = new double[many.size() + 1];
        for (int j = 1; j <= many.size(); j++) {
            best[j] = SKIPPED_FIRST * j;
        }
        for (String part : few) {
            double[] next = new double[many.size() + 1];
            next[0] = DIFFERENT_ROW;
            for (int j = 1; j <= many.size(); j++) {
                double match = Math.max(best[j - 1], word(part, many.get(j - 1), wavering));
                next[j] = Math.min(match, next[j - 1] + SKIPPED);
            }
            best = next;
        }
        return best[many.size()];
    }

    private double word(String a, String b, boolean wavering) {
        if (a.equals(b)) {
            return 0;
        }
        String x = a.replace("-", "");
        String y = b.replace("-", "");
        if (x.length() == 1 || y.length() == 1) {
            String one = hearing.of(x);
            String other = hearing.of(y);
            boolean fits = x.charAt(0) == y.charAt(0)
                    || !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
            return fits ? INITIAL : DIFFERENT_ROW;
        }
        int rowOfA = names.givenRow(x);
        int rowOfB = names.givenRow(y);
        if (rowOfA >= 0 && rowOfB >= 0) {
            return rowOfA == rowOfB ? SAME_ROW : DIFFERENT_ROW;
        }
        double whole = hearing.between(x, y, wavering);
        String[] piecesOfA = a.split("-");
        String[] piecesOfB = b.split("-");
        if (piecesOfA.length == piecesOfB.length && piecesOfA.length > 1) {
            double worst = 0;
            for (int i = 0; i < piecesOfA.length; i++) {
                worst = Math.max(worst, hearing.between(piecesOfA[i], piecesOfB[i], wavering));
            }
            return (whole + worst) / 2;
        }
        return whole;
    }
}
