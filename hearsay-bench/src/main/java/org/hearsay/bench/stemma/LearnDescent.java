package org.hearsay.bench.stemma;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.model.Dossier;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Story;
import org.hearsay.reuse.FindReuse;
import org.hearsay.stemma.StemmaEvidence;

/**
 * Learns from simulated stories which of several articles another one was copied from, and prints the weights as the
 * table that ships with the stemma step: weights under which the true forests are likeliest among all forests (Xu and
 * Smith 2018, with the truth known).
 */
public final class LearnDescent {
    private static final long SEED = 11;
    private static final int STORIES = 240;
    private static final double PENALTY = 2;

    /** Stands for a source that the article states: nothing is to be learned from it. */
    private static final double[] DOCUMENTED = new double[StemmaEvidence.names().size()];

    private static final int ROUNDS = 200;

    /** A story: for each article the values of its candidates, and its true source, -1 for none. */
    private record Example(List<Map<Integer, double[]>> values, List<Integer> parents) {}

    private LearnDescent() {}

    public static void main(String[] arguments) {
        List<Example> examples = new ArrayList<>();
        List<Descent> descents = new ArrayList<>();
        Random random = new Random(SEED);
        SimulateStories simulate = new SimulateStories(SEED);
        List<Regime> regimes = Regimes.all();
        for (int story = 0; story < STORIES; story++) {
            Regime regime = regimes.get(story % regimes.size());
            int size = 4 + random.nextInt(30);
            Descent descent = simulate.story(size, 1 + random.nextInt(1 + size / 4), regime);
            descents.add(descent);
            examples.add(example(descent));
        }
        double[] weights = fit(examples);
        double[] same = fitSame(descents);
        double[] second = fitSecond();
        double[] calibration = fitCalibration(descents, examples, weights);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# Weights by which the stemma step picks an article's source (against none) and tells whether two"
                + " go back to one text: decision, value, weight; sums are log-odds.");
        out.println("# Learned by LearnDescent in hearsay-bench, package stemma, from " + STORIES
                + " simulated stories, seed " + SEED + ".");
        for (int i = 0; i < weights.length; i++) {
            out.printf(Locale.ROOT, "source\t%s\t%.4f%n", StemmaEvidence.names().get(i), weights[i]);
        }
        for (int i = 0; i < calibration.length; i++) {
            out.printf(
                    Locale.ROOT,
                    "calibration\t%s\t%.4f%n",
                    StemmaEvidence.calibrationNames().get(i),
                    calibration[i]);
        }
        for (int i = 0; i < second.length; i++) {
            out.printf(
                    Locale.ROOT,
                    "second\t%s\t%.4f%n",
                    StemmaEvidence.secondNames().get(i),
                    second[i]);
        }
        for (int i = 0; i < same.length; i++) {
            out.printf(
                    Locale.ROOT, "same\t%s\t%.4f%n", StemmaEvidence.sameNames().get(i), same[i]);
        }
    }

    /** What the stemma step reads of a simulated story: articles and shared passages. */
    public static Dossier dossier(Descent descent) {
        List<SharedPassage> passages =
                new FindReuse().find(descent.articles(), List.of()).passages();
        List<String> ids =
                descent.articles().stream().map(article -> article.id()).toList();
        return new Dossier(
                new Story("simulated", "", ids, 1),
                descent.articles(),
                ids.stream().map(id -> List.<org.hearsay.model.DatedSpan>of()).toList(),
                List.of(),
                List.of(),
                passages,
                List.of(),
                List.of());
    }

    /** Every pair of articles of a story that share enough to be compared. */
    private static double[] fitSame(List<Descent> descents) {
        LogisticRegression regression = new LogisticRegression();
        for (Descent descent : descents) {
            StemmaEvidence evidence = new StemmaEvidence(dossier(descent));
            for (int a = 0; a < descent.articles().size(); a++) {
                int article = a;
                evidence.same(a).forEach((other, values) -> {
                    if (other > article) {
                        boolean one = descent.sources()
                                .get(article)
                                .equals(descent.sources().get(other));
                        regression.add(values, one, 1);
                    }
                });
            }
        }
        return regression.fit(1);
    }

    /** Every page that may be a second source, in stories where few or many copies have one. */
    private static double[] fitSecond() {
        LogisticRegression regression = new LogisticRegression();
        Random random = new Random(SEED);
        SimulateStories simulate = new SimulateStories(SEED);
        List<Regime> regimes = new ArrayList<>(Regimes.contaminated());
        regimes.addAll(Regimes.all());
        for (int story = 0; story < STORIES; story++) {
            int size = 4 + random.nextInt(30);
            Regime regime = regimes.get(story % regimes.size());
            Descent descent = simulate.story(size, 1 + random.nextInt(1 + size / 4), regime);
            for (StemmaEvidence.Second second : new StemmaEvidence(dossier(descent)).seconds()) {
                regression.add(second.values(), descent.isSecond(second.to(), second.from()), 1);
            }
        }
        return regression.fit(1);
    }

    private static Example example(Descent descent) {
        StemmaEvidence evidence = new StemmaEvidence(dossier(descent));
        List<Map<Integer, double[]>> values = new ArrayList<>();
        for (int to = 0; to < descent.articles().size(); to++) {
            Map<Integer, double[]> candidates = new TreeMap<>();
            if (!evidence.isCredited(to)) {
                for (int from : evidence.candidates(to)) {
                    candidates.put(from, evidence.values(from, to));
                }
            } else if (descent.parents().get(to) >= 0) {
                candidates.put(descent.parents().get(to), DOCUMENTED);
            }
            values.add(candidates);
        }
        return new Example(values, descent.parents());
    }

    /** Each uncredited article with its likeliest source: whether it goes back to it. */
    private static double[] fitCalibration(List<Descent> descents, List<Example> examples, double[] weights) {
        LogisticRegression regression = new LogisticRegression();
        for (int story = 0; story < descents.size(); story++) {
            Descent descent = descents.get(story);
            StemmaEvidence evidence = new StemmaEvidence(dossier(descent));
            List<Map<Integer, Double>> logOdds = logOdds(examples.get(story), weights);
            List<Map<Integer, Double>> direct = StemmaEvidence.marginals(logOdds);
            double[][] descended = StemmaEvidence.descents(logOdds);
            for (int to = 0; to < logOdds.size(); to++) {
                Integer from = evidence.isCredited(to)
                        ? null
                        : direct.get(to).entrySet().stream()
                                .max(Map.Entry.comparingByValue())
                                .map(Map.Entry::getKey)
                                .orElse(null);
                if (from != null) {
                    boolean came = descent.goesBack(to, from);
                    regression.add(evidence.calibration(descended[to][from]), came, 1);
                }
            }
        }
        return regression.fit(1);
    }

    /** Gradient ascent with steps that shrink where slopes were steep (Adagrad). */
    private static double[] fit(List<Example> examples) {
        int width = StemmaEvidence.names().size();
        double[] weights = new double[width];
        double[] steep = new double[width];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[width];
            for (Example example : examples) {
                addSlope(example, weights, slope);
            }
            for (int i = 0; i < width; i++) {
                slope[i] -= PENALTY * weights[i];
                steep[i] += slope[i] * slope[i];
                weights[i] += 0.5 * slope[i] / Math.sqrt(steep[i] + 1e-9);
            }
        }
        return weights;
    }

    private static void addSlope(Example example, double[] weights, double[] slope) {
        List<Map<Integer, Double>> logOdds = logOdds(example, weights);
        List<Map<Integer, Double>> probabilities = StemmaEvidence.marginals(logOdds);
        for (int to = 0; to < logOdds.size(); to++) {
            for (Map.Entry<Integer, double[]> candidate : example.values.get(to).entrySet()) {
                double truth = example.parents.get(to).equals(candidate.getKey()) ? 1 : 0;
                double error = truth - probabilities.get(to).get(candidate.getKey());
                for (int k = 0; k < slope.length; k++) {
                    slope[k] += error * candidate.getValue()[k];
                }
            }
        }
    }

    private static List<Map<Integer, Double>> logOdds(Example example, double[] weights) {
        List<Map<Integer, Double>> logOdds = new ArrayList<>();
        for (Map<Integer, double[]> candidates : example.values) {
            Map<Integer, Double> scores = new TreeMap<>();
            candidates.forEach((from, values) -> scores.put(from, score(weights, values)));
            logOdds.add(scores);
        }
        return logOdds;
    }

    private static double score(double[] weights, double[] values) {
        double score = values == DOCUMENTED ? 15 : 0;
        for (int k = 0; k < weights.length; k++) {
            score += weights[k] * values[k];
        }
        return Math.max(-15, Math.min(15, score));
    }
}
