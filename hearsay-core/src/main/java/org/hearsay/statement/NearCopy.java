package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What two contents that are word for word the same, but for a few places, have at those places. In a copy a word that turns
 * the sense is no chance of translation: "all are well" and "not all are well" are two statements.
 *
 * @param turned places that a negation, a contrary word or a concession for a reason turns, or that exchange a word; a negation
 *     that is only elsewhere in the other turns nothing
 * @param others places with another thing of one kind, such as another season
 * @param doers places where "I" or "we" stands for somebody else
 */
record NearCopy(int turned, int others, int doers) {
    private static final NearCopy NONE = new NearCopy(0, 0, 0);
    private static final double NEAR = 0.65;
    private static final double MOST_TERMS = 0.6;
    private static final int ENOUGH = 4;
    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST = 120;
    private static final Set<String> SPEAKER = Set.of("i", "we");
    private static final Set<String> REASONS = Set.of("because", "since", "as", "for");
    private static final Set<String> CONCESSIONS = Set.of("although", "though", "despite");
    /** After these a negation denies nothing: "not only". */
    private static final Set<String> EMPHATIC = Set.of("only", "just", "merely");

    /** Nothing of the kind where the contents are less alike. */
    static NearCopy of(Content a, Content b, WordRelations relations) {
        if (!haveMostTerms(a, b)) {
            return NONE;
        }
        List<String> one = relations.forms(a.words());
        List<String> other = relations.forms(b.words());
        int shorter = Math.min(one.size(), other.size());
        if (shorter < ENOUGH || Math.max(one.size(), other.size()) > LONGEST) {
            return NONE;
        }
        int[][] longest = longest(one, other);
        if (longest[0][0] < Math.max(ENOUGH, NEAR * shorter)) {
            return NONE;
        }
        int turned = 0;
        int moved = 0;
        int others = 0;
        int doers = 0;
        List<int[]> places = places(one, other, longest);
        for (int[] place : places) {
            List<String> here = a.words().subList(place[0], place[1]);
            List<String> there = b.words().subList(place[2], place[3]);
            int contraries = related(here, there, WordRelations.Relation.CONTRARY, relations);
            int denied = negations(here, relations) - negations(there, relations);
            boolean odd = (contraries + denied) % 2 != 0;
            moved += odd && contraries == 0 ? Integer.signum(denied) : 0;
            turned += odd && contraries > 0 || isConceded(here, there) || isConceded(there, here) ? 1 : 0;
            others += related(here, there, WordRelations.Relation.OTHER_OF_ITS_KIND, relations) % 2;
            doers += isAnotherDoer(here, there, relations) || isAnotherDoer(there, here, relations) ? 1 : 0;
        }
        return new NearCopy(
                turned + Math.abs(moved) + exchanged(a.words(), b.words(), places, relations), others, doers);
    }

    /** Soon told, and so of nearly every pair: no copy. */
    private static boolean haveMostTerms(Content a, Content b) {
        Content few = a.forms().size() <= b.forms().size() ? a : b;
        Content many = few == a ? b : a;
        return few.forms().stream().filter(many.forms()::contains).count()
                >= MOST_TERMS * few.forms().size();
    }

    /** For each two places how many forms the rests after them have in common, in order. */
    private static int[][] longest(List<String> a, List<String> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** Where they differ: from and to in both; before and after what is common only if both have words there. */
    private static List<int[]> places(List<String> a, List<String> b, int[][] longest) {
        List<int[]> places = new ArrayList<>();
        int i = 0;
        int j = 0;
        int fromA = 0;
        int fromB = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                add(places, fromA, i, fromB, j, fromA > 0 && fromB > 0);
                fromA = ++i;
                fromB = ++j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(places, fromA, a.size(), fromB, b.size(), false);
        return places;
    }

    private static void add(List<int[]> places, int fromA, int toA, int fromB, int toB, boolean inside) {
        int here = toA - fromA;
        int there = toB - fromB;
        boolean differ = inside ? here + there > 0 : here > 0 && there > 0;
        if (differ && here <= LONGEST_PLACE && there <= LONGEST_PLACE) {
            places.add(new int[] {fromA, toA, fromB, toB});
        }
    }

    /** Pairs of places where what the one content has here the other has there, and the other way round. */
    private static int exchanged(List<String> a, List<String> b, List<int[]> places, WordRelations relations) {
        int exchanged = 0;
        for (int x = 0; x < places.size(); x++) {
            for (int y = 0; y < x; y++) {
                int[] here = places.get(x);
                int[] there = places.get(y);
                exchanged += isCommon(a.subList(here[0], here[1]), b.subList(there[2], there[3]), relations)
                                && isCommon(a.subList(there[0], there[1]), b.subList(here[2], here[3]), relations)
                        ? 1
                        : 0;
            }
        }
        return exchanged;
    }

    private static boolean isCommon(List<String> one, List<String> other, WordRelations relations) {
        return relations.forms(one.stream().filter(relations::hasContent).toList()).stream()
                .anyMatch(relations.forms(other)::contains);
    }

    private static boolean isConceded(List<String> here, List<String> there) {
        return here.stream().anyMatch(REASONS::contains) && there.stream().anyMatch(CONCESSIONS::contains);
    }

    private static int negations(List<String> words, WordRelations relations) {
        int negations = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean emphatic = i + 1 < words.size() && EMPHATIC.contains(words.get(i + 1));
            negations += !emphatic && relations.denies(words.get(i)) ? 1 : 0;
        }
        return negations;
    }

    private static int related(
            List<String> here, List<String> there, WordRelations.Relation wanted, WordRelations relations) {
        int count = 0;
        for (String one : here) {
            for (String other : there) {
                boolean deny = relations.denies(one) || relations.denies(other);
                count += !deny && relations.between(one, other) == wanted ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean isAnotherDoer(List<String> here, List<String> there, WordRelations relations) {
        return here.size() == 1
                && SPEAKER.contains(here.get(0))
                && there.stream().noneMatch(SPEAKER::contains)
                && there.stream().anyMatch(relations::hasContent);
    }
}
