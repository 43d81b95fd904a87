package org.hearsay.story;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
    private final Decisions decisions;
    private final TimeApart timeApart;
    private final PriorityQueue<Join> queue = new PriorityQueue<>();
    /** By a draft's first article: the draft, its ties, how often it was joined, its weakest join. */
    private final @Nullable Draft[] drafts;

    private final Ties[] ties;
    private final int[] changes;
    private final double[] surety;

    /**
     * @param spanDays of the collection that the articles are of
     * @param tied pairs of articles that are not hopeless
     * @param groups articles that are one draft from the start, each in exactly one group, indexes ascending
     */
    MergeDrafts(
            List<ArticleSketch> sketches,
            Decisions decisions,
            double spanDays,
            List<TiedArticles> tied,
            int[][] groups) {
        this.sketches = sketches;
        this.decisions = decisions;
        this.timeApart = new TimeApart(spanDays);
        this.drafts = new Draft[sketches.size()];
        this.ties = new Ties[sketches.size()];
        this.changes = new int[sketches.size()];
        this.surety = new double[sketches.size()];
        Arrays.fill(surety, 1);
        int[] draftOf = new int[sketches.size()];
        for (int[] group : groups) {
            drafts[group[0]] = draft(group);
            ties[group[0]] = new Ties();
            for (int article : group) {
                draftOf[article] = group[0];
            }
        }
        TreeMap<Long, Tie> between = new TreeMap<>();
        for (TiedArticles pair : tied) {
            int one = draftOf[pair.earlier()];
            int other = draftOf[pair.later()];
            if (known(one).size() == 1 && known(other).size() == 1) {
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
    List<Draft> merge() {
        for (Join join = queue.poll(); join != null; join = queue.poll()) {
            if (isCurrent(join)) {
                join(join.first, join.second, join.logOdds);
            }
        }
        return Arrays.stream(drafts).filter(Objects::nonNull).toList();
    }

    /** How surely the articles of the draft that begins with this article belong together: its weakest join. */
    double confidence(int first) {
        return surety[first];
    }

    private void link(int first, int second, Tie tie) {
        ties[first].put(second, tie);
        ties[second].put(first, tie);
        double logOdds = logOdds(known(first), known(second), tie);
        if (logOdds > JOIN) {
            queue.add(new Join(logOdds, first, second, changes[first], changes[second]));
        }
    }

    private Draft known(int first) {
        return Objects.requireNonNull(drafts[first]);
    }

    private double logOdds(Draft first, Draft second, Tie tie) {
        return decisions.merge(first, second, tie) + tie.naming + timeApart.logOdds(first.when(), second.when());
    }

    private boolean isCurrent(Join join) {
        return drafts[join.first] != null
                && drafts[join.second] != null
                && changes[join.first] == join.changesOfFirst
                && changes[join.second] == join.changesOfSecond;
    }

    private void join(int first, int second, double logOdds) {
        Draft kept = known(first);
        Draft gone = known(second);
        Ties ofKept = ties[first];
        Ties ofGone = ties[second];
        Tie between = Objects.requireNonNull(ofKept.get(second));
        drafts[first] = kept.plus(gone, between);
        drafts[second] = null;
        ties[first] = new Ties(ofKept.size() + ofGone.size());
        ties[second] = new Ties(0);
        changes[first]++;
        surety[first] = Math.min(surety[first], Math.min(surety[second], LogOdds.probability(logOdds)));
        int i = 0;
        int j = 0;
        while (i < ofKept.size() || j < ofGone.size()) {
            int mine = i < ofKept.size() ? ofKept.other(i) : Integer.MAX_VALUE;
            int theirs = j < ofGone.size() ? ofGone.other(j) : Integer.MAX_VALUE;
            int other = Math.min(mine, theirs);
            Tie toKept = mine == other ? ofKept.tie(i++) : null;
            Tie toGone = theirs == other ? ofGone.tie(j++) : null;
            if (other == first || other == second) {
                continue;
            }
            ties[other].remove(second);
            Draft neighbour = known(other);
            Tie both = (toKept == null ? sample(kept, neighbour) : toKept)
                    .plus(toGone == null ? sample(gone, neighbour) : toGone);
            link(Math.min(first, other), Math.max(first, other), both);
        }
    }

    private Tie sample(Draft a, Draft b) {
        Tie sum = Tie.NONE;
        int[] ofB = some(b.members());
        for (int i : some(a.members())) {
            for (int j : ofB) {
                sum = sum.plus(decisions.compare(sketches.get(Math.min(i, j)), sketches.get(Math.max(i, j))));
            }
        }
        return sum;
    }

    /** Articles spread evenly over the draft. */
    private static int[] some(int[] members) {
        int[] some = new int[Math.min(SAMPLE, members.length)];
        for (int i = 0; i < some.length; i++) {
            some[i] = members[(int) ((long) i * members.length / some.length)];
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
