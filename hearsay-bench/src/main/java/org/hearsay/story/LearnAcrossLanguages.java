package org.hearsay.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.bench.story.LabelledArticle;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.bench.story.UnrelatedPages;
import org.hearsay.model.Article;

/**
 * Learns the decisions about articles in two languages from reports of known events and from unrelated pages, whole and cut short:
 * of pairs, and of joins of random parts of stories, whose pairs are judged by what the articles of the other parity taught.
 */
final class LearnAcrossLanguages {
    private static final double PAIR_PENALTY = 0.3;
    private static final double MERGE_PENALTY = 3;
    private static final int JOINS_A_STORY = 200;
    private static final int CLOSEST = 5;
    /** Joins seen in learning are with the likest other stories, more often than in use. */
    private static final double PRIOR = 0.5;

    private static final double SHADOW = 0.05;

    private final List<Pile> piles = new ArrayList<>();
    private final LogOdds sameLanguage;
    private final long seed;

    /** Articles that stand together, so that what is rare is rare among them; of pages the story is the page itself. */
    private record Pile(List<LabelledArticle> articles, StoryEvidence evidence, boolean ofPages) {
        Pile(List<LabelledArticle> articles, boolean ofPages) {
            this(
                    articles,
                    new StoryEvidence(
                            articles.stream().map(LabelledArticle::article).toList()),
                    ofPages);
        }

        boolean teaches(int i, int j) {
            Article one = articles.get(i).article();
            Article other = articles.get(j).article();
            return ofPages ? UnrelatedPages.areUnrelated(one, other) : areForeign(i, j) && mayTeach(i, j);
        }

        /** Of shadows only those of the other's event teach anything. */
        private boolean mayTeach(int i, int j) {
            String one = articles.get(i).story();
            String other = articles.get(j).story();
            boolean shadowed = ShadowReport.isShadow(one) != ShadowReport.isShadow(other);
            return !ShadowReport.isShadow(one) && !ShadowReport.isShadow(other)
                    || shadowed && ShadowReport.original(one).equals(ShadowReport.original(other));
        }

        /** What a pair counts: a shadow is like its event in all but names, more than two events ever are. */
        double weight(int i, int j) {
            boolean shadowed = ShadowReport.isShadow(articles.get(i).story())
                    || ShadowReport.isShadow(articles.get(j).story());
            return shadowed ? SHADOW : 1;
        }

        boolean areForeign(int i, int j) {
            return Decisions.areForeign(
                    articles.get(i).article().language(),
                    articles.get(j).article().language());
        }

        boolean areOne(int i, int j) {
            return articles.get(i).story().equals(articles.get(j).story());
        }

        int parity(int i) {
            return articles.get(i).topic() % 2;
        }
    }

    /**
     * @param pages of which those far apart in time tell what two languages share by chance
     * @param sameLanguage the decision about pairs in one language
     */
    LearnAcrossLanguages(List<LabelledArticle> reports, List<LabelledArticle> pages, LogOdds sameLanguage, long seed) {
        Random random = new Random(seed);
        List<LabelledArticle> shadowed = Stream.concat(
                        reports.stream(), reports.stream().map(ShadowReport::of))
                .toList();
        piles.add(new Pile(shadowed, false));
        piles.add(new Pile(shadowed.stream().map(report -> report.begin(random)).toList(), false));
        piles.add(new Pile(pages, true));
        piles.add(new Pile(pages.stream().map(page -> page.begin(random)).toList(), true));
        this.sameLanguage = sameLanguage;
        this.seed = seed;
    }

    double[] pairs() {
        return pairs(-1);
    }

    /** Weights of pairs of articles whose topic is not {@code left} modulo two. */
    private double[] pairs(int left) {
        LogisticRegression regression = new LogisticRegression();
        for (Pile pile : piles) {
            for (int i = 0; i < pile.articles.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (pile.parity(i) != left && pile.parity(j) != left && pile.teaches(i, j)) {
                        regression.add(pile.evidence.glossedPair(i, j), pile.areOne(i, j), pile.weight(i, j));
                    }
                }
            }
        }
        return regression.fit(PAIR_PENALTY);
    }

    double[] merges() {
        LogOdds[] weights = {new LogOdds(pairs(0)), new LogOdds(pairs(1))};
        LogisticRegression regression = new LogisticRegression();
        for (Pile pile : piles) {
            if (pile.ofPages) {
                addPages(pile, weights, regression);
            } else {
                addStories(pile, ties(pile, weights), regression);
            }
        }
        double[] learned = regression.fit(MERGE_PENALTY);
        learned[0] += PRIOR;
        return learned;
    }

    /** Two of five joins lie within a story, the others lead to stories that are like it. */
    private void addStories(Pile pile, Tie[][] ties, LogisticRegression regression) {
        TreeMap<String, List<Integer>> stories = new TreeMap<>();
        for (int i = 0; i < pile.articles.size(); i++) {
            if (!ShadowReport.isShadow(pile.articles.get(i).story())) {
                stories.computeIfAbsent(pile.articles.get(i).story(), none -> new ArrayList<>())
                        .add(i);
            }
        }
        Random random = new Random(seed);
        for (List<Integer> story : stories.values()) {
            List<List<Integer>> others = closest(story, stories.values(), ties);
            for (int join = 0; join < JOINS_A_STORY; join++) {
                boolean same = join % 5 < 2;
                List<Integer> first = part(story, random);
                List<Integer> rest = new ArrayList<>(same ? story : others.get(random.nextInt(others.size())));
                rest.removeAll(first);
                if (!rest.isEmpty()) {
                    List<Integer> second = part(rest, random);
                    Tie between = between(first, second, ties);
                    if (between.foreign > 0) {
                        regression.add(pile.evidence.merge(first, second, between, ties), same, 1);
                    }
                }
            }
        }
    }

    /** Unrelated pages that are alike enough to be looked at. */
    private static void addPages(Pile pile, LogOdds[] weights, LogisticRegression regression) {
        for (int i = 0; i < pile.articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (pile.teaches(i, j)) {
                    Tie tie = tie(weights[pile.parity(i)].of(pile.evidence.glossedPair(i, j)), true);
                    if (tie.sum > MergeDrafts.HOPELESS) {
                        regression.add(
                                pile.evidence.merge(List.of(i), List.of(j), tie, new Tie[0][]), pile.areOne(i, j), 1);
                    }
                }
            }
        }
    }

    /** The other stories that are likest this one by their surest pair. */
    private static List<List<Integer>> closest(List<Integer> story, Collection<List<Integer>> stories, Tie[][] ties) {
        List<List<Integer>> others = new ArrayList<>(stories);
        others.remove(story);
        others.sort(Comparator.comparingDouble(other -> -between(story, other, ties).best));
        return others.subList(0, Math.min(CLOSEST, others.size()));
    }

    private static Tie between(List<Integer> first, List<Integer> second, Tie[][] ties) {
        Tie between = Tie.NONE;
        for (int i : first) {
            for (int j : second) {
                between = between.plus(ties[i][j]);
            }
        }
        return between;
    }

    /** Between one article and all of them, small parts as likely as large ones. */
    private static List<Integer> part(List<Integer> whole, Random random) {
        int size = (int) Math.exp(random.nextDouble() * Math.log(whole.size() + 1));
        List<Integer> shuffled = new ArrayList<>(whole);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.max(1, Math.min(whole.size(), size)));
    }

    private Tie[][] ties(Pile pile, LogOdds[] weights) {
        int size = pile.articles.size();
        Tie[][] ties = new Tie[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                boolean foreign = pile.areForeign(i, j);
                double logOdds = foreign
                        ? weights[pile.parity(i)].of(pile.evidence.glossedPair(i, j))
                        : sameLanguage.of(pile.evidence.pair(i, j));
                ties[i][j] = tie(logOdds, foreign);
                ties[j][i] = ties[i][j];
            }
        }
        return ties;
    }

    private static Tie tie(double logOdds, boolean foreign) {
        return Tie.of(Math.min(StoryEvidence.MOST, logOdds), foreign);
    }
}
