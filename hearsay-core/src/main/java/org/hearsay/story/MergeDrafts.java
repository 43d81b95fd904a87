package org.hearsay.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins stories in the making, the surest pair first, until no pair is likelier one story than two.
 *
 * <p>The pairs of articles between two drafts are those compared already; where there are none, a fixed sample of them
 * is compared. Of equally sure joins the one with the smaller indexes comes first.
 */
final class MergeDrafts {
    /** Log-odds from which two drafts are joined. */
    static final double JOIN = 0;

    /** Pairs of articles less likely than this are not worth a look at their drafts. */
    static final double HOPELESS = -4.5;

    /** Articles of each side that are compared where no pair was compared yet. */
    private static final int SAMPLE = 4;

    private final List<ArticleSketch> sketches;
    private final ComparePairs compare;
    private final LogOdds decision;
    private final TimeApart timeApart;
    private final TreeMap<Integer, Draft> drafts = new TreeMap<>();
    private final Map<Integer, Map<Integer, Tie>> ties = new HashMap<>();
    private final Map<Integer, Integer> changes = new HashMap<>();
    private final PriorityQueue<Join> queue = new PriorityQueue<>();
    private final Map<Integer, Double> surety = new HashMap<>();

    /**
     * @param spanDays of the collection that the articles are of
     * @param tied pairs of articles that are not hopeless
     * @param groups articles that are one draft from the start, each in exactly one group, indexes ascending
     */
    MergeDrafts(
            List<ArticleSketch> sketches,
            ComparePairs compare,
            LogOdds decision,
            double spanDays,
            List<TiedArticles> tied,
            int[][] groups) {
        this.sketches = sketches;
        this.compare = compare;
        this.decision = decision;
        this.timeApart = new TimeApart(spanDays);
        int[] draftOf = new int[sketches.size()];
        for (int[] group : groups) {
            drafts.put(group[0], draft(group));
            ties.put(group[0], new HashMap<>());
            changes.put(group[0], 0);
            for (int article : group) {
                draftOf[article] = group[0];
            }
        }
        TreeMap<Long, Tie> between = new TreeMap<>();
        for (TiedArticles pair : tied) {
            int one = draftOf[pair.earlier()];
            int other = draftOf[pair.later()];
            if (drafts.get(one).size() == 1 && drafts.get(other).size() == 1) {
                link(one, other, pair.tie());
            } else {
                between.merge((long) Math.max(one, other) << 32 | Math.min(one, other), pair.tie(), Tie::plus);
            }
        }
        between.forEach((pair, tie) -> link((int) (long) pair, (int) (pair >>> 32), tie));
    }

    private Draft draft(int[] group) {
        Draft draft = Draft.of(group[0], sketches.get(group[0]));
        for (int next = 1; next < group.length; next++) {
            Draft single = Draft.of(group[next], sketches.get(group[next]));
            draft = draft.plus(single, sample(draft, single));
        }
        return draft;
    }

    /** The drafts when nothing is left to join, by their first article. */
    Collection<Draft> merge() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            if (isCurrent(join)) {
                join(join.first, join.second, join.logOdds);
            }
        }
        return drafts.values();
    }

    /** How surely the articles of the draft that begins with this article belong together: its weakest join. */
    double confidence(int first) {
        return surety.getOrDefault(first, 1.0);
    }

    private void link(int first, int second, Tie tie) {
        ties.get(first).put(second, tie);
        ties.get(second).put(first, tie);
        double logOdds = logOdds(drafts.get(first), drafts.get(second), tie);
        if (logOdds > JOIN) {
            queue.add(new Join(logOdds, first, second, changes.get(first), changes.get(second)));
        }
    }

    private double logOdds(Draft first, Draft second, Tie tie) {
        // A translation is like the one text it renders, and unlike the story's other accounts.
        double words = tie.foreign == tie.pairs
                ? (tie.mean() + tie.best) / 2
                : decision.of(MergeFeatures.of(first, second, tie));
        return words + timeApart.logOdds(first.when(), second.when());
    }

    private boolean isCurrent(Join join) {
        return drafts.containsKey(join.first)
                && drafts.containsKey(join.second)
                && changes.get(join.first) == join.changesOfFirst
                && changes.get(join.second) == join.changesOfSecond;
    }

    private void join(int first, int second, double logOdds) {
        Draft kept = drafts.get(first);
        Draft gone = drafts.remove(second);
        Map<Integer, Tie> ofKept = ties.get(first);
        Map<Integer, Tie> ofGone = ties.remove(second);
        Draft joined = kept.plus(gone, ofKept.get(second));
        drafts.put(first, joined);
        changes.merge(first, 1, Integer::sum);
        surety.merge(first, Math.min(surety.getOrDefault(second, 1.0), LogOdds.probability(logOdds)), Math::min);
        ofKept.remove(second);
        ofGone.remove(first);
        TreeSet<Integer> others = new TreeSet<>(ofKept.keySet());
        others.addAll(ofGone.keySet());
        for (int other : others) {
            ties.get(other).remove(second);
            Draft neighbour = drafts.get(other);
            Tie toKept = ofKept.get(other);
            Tie toGone = ofGone.get(other);
            Tie both = (toKept == null ? sample(kept, neighbour) : toKept)
                    .plus(toGone == null ? sample(gone, neighbour) : toGone);
            link(Math.min(first, other), Math.max(first, other), both);
        }
    }

    private Tie sample(Draft a, Draft b) {
        Tie sum = Tie.NONE;
        for (int i : some(a.members())) {
            for (int j : some(b.members())) {
                sum = sum.plus(compare.of(sketches.get(Math.min(i, j)), sketches.get(Math.max(i, j))));
            }
        }
        return sum;
    }

    /** Articles spread evenly over the draft. */
    private static List<Integer> some(int[] members) {
        int count = Math.min(SAMPLE, members.length);
        List<Integer> some = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            some.add(members[(int) ((long) i * members.length / count)]);
        }
        return some;
    }

    /** Two drafts that may be joined, as they were when this was reckoned. */
    private record Join(double logOdds, int first, int second, int changesOfFirst, int changesOfSecond)
            implements Comparable<Join> {
        @Override
        public int compareTo(Join other) {
            int bySurety = Double.compare(other.logOdds, logOdds);
            if (bySurety != 0) {
                return bySurety;
            }
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }
}
