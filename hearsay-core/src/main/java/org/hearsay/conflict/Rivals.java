package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the other values of two articles say for or against one fact: if a value's best counterpart in the other article is another one, or if
 * that article gives the same value, too, the two values are hardly of one fact.
 */
final class Rivals {
    private static final double MOST = 4;
    private static final double NONE = -6;

    /** The best counterparts of a value in one article: by odds, the second best, and the best that is the same value. */
    private static final class Best {
        double first = NONE;
        double second = NONE;
        int which = -1;
        double agreeing = NONE;
        int count;

        void add(int other, double odds, boolean agree) {
            count++;
            if (agree) {
                agreeing = Math.max(agreeing, odds);
            } else if (odds > first) {
                second = first;
                first = odds;
                which = other;
            } else {
                second = Math.max(second, odds);
            }
        }

        double besides(int other) {
            return which == other ? second : first;
        }
    }

    private final List<Given> all;
    private final Map<Long, Best> best = new HashMap<>();
    private final Map<Integer, List<Integer>> alike = new HashMap<>();
    private final int[] support;
    private final int articles;

    /**
     * @param pairs by places in the list
     * @param odds of each pair, by what stands around both values
     */
    Rivals(List<Given> all, List<int[]> pairs, double[] odds) {
        this.all = all;
        this.support = new int[all.size()];
        this.articles = all.isEmpty() ? 0 : all.get(all.size() - 1).scene().order() + 1;
        for (int i = 0; i < pairs.size(); i++) {
            int one = pairs.get(i)[0];
            int other = pairs.get(i)[1];
            boolean agree = all.get(one).agrees(all.get(other));
            if (agree && odds[i] > 0) {
                alike.computeIfAbsent(one, none -> new ArrayList<>()).add(other);
                alike.computeIfAbsent(other, none -> new ArrayList<>()).add(one);
            }
            at(one, other).add(other, odds[i], agree);
            at(other, one).add(one, odds[i], agree);
        }
        best.forEach((key, found) -> support[(int) (key >> 32)] += found.agreeing > 0 ? 1 : 0);
    }

    private Best at(int value, int other) {
        return best.computeIfAbsent(
                ((long) value << 32) + all.get(other).scene().order(), none -> new Best());
    }

    Map<String, Double> features(int one, int other, double odds) {
        Best ones = at(one, other);
        Best others = at(other, one);
        double a = clipped(ones.besides(other) - odds);
        double b = clipped(others.besides(one) - odds);
        Map<String, Double> features = new TreeMap<>();
        features.put("odds", odds);
        features.put("rival", Math.max(a, b));
        features.put("lesser rival", Math.min(a, b));
        features.put("best of both", a < 0 && b < 0 ? 1.0 : 0);
        features.put("told there too", 1 / (1 + StrictMath.exp(-Math.max(ones.agreeing, others.agreeing))));
        features.put("told in both too", 1 / (1 + StrictMath.exp(-Math.min(ones.agreeing, others.agreeing))));
        features.put("articles told", StrictMath.log(1 + articles));
        features.put("values like it", StrictMath.log(1 + (ones.count + others.count) / 2.0));
        putOrder(one, other, features);
        features.put("support", StrictMath.log(1 + Math.max(support[one], support[other])));
        features.put("lesser support", StrictMath.log(1 + Math.min(support[one], support[other])));
        return features;
    }

    /** Whether the older value is told again after the newer one, and the newer one before the older. */
    private void putOrder(int one, int other, Map<String, Double> features) {
        int order = Revision.order(all.get(one), all.get(other));
        if (order == 0) {
            return;
        }
        int first = order < 0 ? one : other;
        int last = order < 0 ? other : one;
        int again = 0;
        int since = 0;
        int before = 0;
        for (int same : alike.getOrDefault(first, List.of())) {
            again += Revision.order(all.get(last), all.get(same)) < 0 ? 1 : 0;
        }
        for (int same : alike.getOrDefault(last, List.of())) {
            since += Revision.order(all.get(last), all.get(same)) < 0 ? 1 : 0;
            before += Revision.order(all.get(same), all.get(first)) < 0 ? 1 : 0;
        }
        features.put("later: again", (double) Math.min(1, again));
        features.put("later: since", (double) Math.min(1, since));
        features.put("later: before", (double) Math.min(1, before));
    }

    private static double clipped(double odds) {
        return Math.max(-MOST, Math.min(MOST, odds));
    }
}
