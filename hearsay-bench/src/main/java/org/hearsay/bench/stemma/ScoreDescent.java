package org.hearsay.bench.stemma;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Dossier;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.stemma.DrawStemma;

/**
 * Scores the stemma step on simulated stories, regime by regime, beside three baselines: every article comes from the
 * earliest, from the longest, or from the nearest article with which it shares text.
 */
public final class ScoreDescent {
    private static final long SEED = 4711;
    private static final int STORIES = 60;

    private ScoreDescent() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%-26s %-10s %6s %6s %6s %8s %9s %7s %7s %7s %7s%n",
                "regime", "method", "edge P", "R", "F1", "descent", "direction", "Brier", "ECE", "origins", "range");
        List<Regime> regimes = new ArrayList<>(Regimes.all());
        regimes.addAll(Regimes.contaminated());
        regimes.addAll(Regimes.mixed());
        List<String> seconds = new ArrayList<>();
        for (Regime regime : regimes) {
            Map<String, Tally> tallies = new java.util.TreeMap<>();
            Random random = new Random(SEED);
            SimulateStories simulate = new SimulateStories(SEED);
            for (int story = 0; story < STORIES; story++) {
                int size = 10 + random.nextInt(51);
                Descent descent = simulate.story(size, 1 + random.nextInt(1 + size / 5), regime);
                Dossier dossier = LearnDescent.dossier(descent);
                tallies.computeIfAbsent("Hearsay", none -> new Tally()).add(descent, new DrawStemma().draw(dossier));
                for (String baseline : List.of("earliest", "longest", "nearest")) {
                    tallies.computeIfAbsent(baseline, none -> new Tally()).add(descent, baseline(baseline, dossier));
                }
            }
            tallies.forEach((method, tally) -> out.println(tally.row(regime.name(), method)));
            seconds.add(tallies.get("Hearsay").seconds(regime.name()));
        }
        out.println("second sources of a passage, from another original: found, claimed, right");
        seconds.forEach(out::println);
    }

    /** The source of each article, -1 for none. */
    private static int[] baseline(String kind, Dossier dossier) {
        List<Article> articles = dossier.articles();
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            numbers.put(articles.get(i).id(), i);
        }
        double[][] shared = new double[articles.size()][articles.size()];
        for (SharedPassage passage : dossier.passages()) {
            int a = numbers.get(passage.a());
            int b = numbers.get(passage.b());
            shared[a][b] += passage.words();
            shared[b][a] += passage.words();
        }
        int[] parents = new int[articles.size()];
        for (int to = 0; to < parents.length; to++) {
            parents[to] = -1;
            for (int from = 0; from < parents.length; from++) {
                if (from != to && shared[to][from] >= 12 && precedes(kind, articles, from, to)) {
                    boolean better = parents[to] < 0
                            || switch (kind) {
                                case "nearest" -> shared[to][from] > shared[to][parents[to]];
                                case "longest" ->
                                    articles.get(from).text().length()
                                            > articles.get(parents[to]).text().length();
                                default -> precedes(kind, articles, from, parents[to]);
                            };
                    parents[to] = better ? from : parents[to];
                }
            }
        }
        return parents;
    }

    private static boolean precedes(String kind, List<Article> articles, int from, int to) {
        Article a = articles.get(from);
        Article b = articles.get(to);
        if (kind.equals("longest")) {
            return a.text().length() > b.text().length();
        }
        int byTime = a.published() == null || b.published() == null
                ? 0
                : a.published().compareTo(b.published());
        return byTime < 0 || byTime == 0 && a.id().compareTo(b.id()) < 0;
    }

    /** Counts over the stories of a regime. */
    private static final class Tally {
        private int claimed;
        private int right;
        private int gold;
        private int descended;
        private int related;
        private int forward;
        private double brier;
        private int stories;
        private double originError;
        private int inRange;
        private int secondsThere;
        private int secondsClaimed;
        private int secondsRight;
        private final List<double[]> forecasts = new ArrayList<>();

        void add(Descent descent, Stemma stemma) {
            Map<String, Integer> numbers = new HashMap<>();
            for (int i = 0; i < descent.articles().size(); i++) {
                numbers.put(descent.articles().get(i).id(), i);
            }
            for (StemmaEdge edge : stemma.edges()) {
                Integer from = numbers.get(edge.from());
                Integer to = numbers.get(edge.to());
                if (from != null && to != null && edge.isSecond()) {
                    secondsClaimed++;
                    secondsRight += descent.isSecond(to, from) ? 1 : 0;
                } else if (from != null && to != null && edge.certainty() != Certainty.UNDETERMINED) {
                    boolean documented = edge.certainty() == Certainty.DOCUMENTED;
                    boolean isRight = documented
                            ? descent.goesBack(to, from)
                            : descent.parents().get(to) == (int) from;
                    count(descent, from, to, isRight);
                    if (!documented) {
                        double came = descent.goesBack(to, from) ? 1 : 0;
                        forecasts.add(new double[] {edge.probability(), came});
                        brier += Math.pow(edge.probability() - came, 2);
                    }
                }
            }
            for (int to = 0; to < descent.articles().size(); to++) {
                int second = descent.seconds().get(to);
                secondsThere += second >= 0 && descent.isSecond(to, second) ? 1 : 0;
            }
            finish(descent, stemma.origins().size());
            inRange += stemma.fewestOrigins() <= descent.origins() && descent.origins() <= stemma.mostOrigins() ? 1 : 0;
        }

        void add(Descent descent, int[] parents) {
            int origins = 0;
            for (int to = 0; to < parents.length; to++) {
                if (parents[to] >= 0) {
                    count(descent, parents[to], to, descent.parents().get(to) == parents[to]);
                } else {
                    origins++;
                }
            }
            finish(descent, origins);
        }

        private void count(Descent descent, int from, int to, boolean isRight) {
            claimed++;
            right += isRight ? 1 : 0;
            descended += descent.goesBack(to, from) ? 1 : 0;
            boolean down = descent.goesBack(to, from);
            boolean up = descent.goesBack(from, to);
            related += down || up ? 1 : 0;
            forward += down ? 1 : 0;
        }

        private void finish(Descent descent, int origins) {
            gold += (int)
                    descent.parents().stream().filter(parent -> parent >= 0).count();
            stories++;
            originError += Math.abs(origins - descent.origins());
        }

        String seconds(String regime) {
            return String.format(
                    Locale.ROOT,
                    "%-26s there %4d  claimed %4d  right %4d  P %.3f  R %.3f",
                    regime,
                    secondsThere,
                    secondsClaimed,
                    secondsRight,
                    secondsRight / Math.max(1.0, secondsClaimed),
                    secondsRight / Math.max(1.0, secondsThere));
        }

        String row(String regime, String method) {
            double precision = right / Math.max(1.0, claimed);
            double recall = right / Math.max(1.0, gold);
            return String.format(
                    Locale.ROOT,
                    "%-26s %-10s %6.3f %6.3f %6.3f %8.3f %9.3f %7s %7s %7.2f %7s",
                    regime,
                    method,
                    precision,
                    recall,
                    2 * precision * recall / Math.max(1e-9, precision + recall),
                    descended / Math.max(1.0, claimed),
                    forward / Math.max(1.0, related),
                    forecasts.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", brier / forecasts.size()),
                    forecasts.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", calibrationError()),
                    originError / stories,
                    forecasts.isEmpty() ? "" : String.format(Locale.ROOT, "%.2f", inRange / (double) stories));
        }

        /** Mean distance of forecast and share that came true, over ten bins weighted by size. */
        private double calibrationError() {
            double error = 0;
            for (int bin = 0; bin < 10; bin++) {
                double forecast = 0;
                double came = 0;
                for (double[] pair : forecasts) {
                    if (Math.min(9, (int) (pair[0] * 10)) == bin) {
                        forecast += pair[0];
                        came += pair[1];
                    }
                }
                error += Math.abs(forecast - came) / forecasts.size();
            }
            for (int bin = 5; bin < 10; bin++) {
                double f = 0, c = 0;
                int n = 0;
                for (double[] pair : forecasts)
                    if (Math.min(9, (int) (pair[0] * 10)) == bin) {
                        f += pair[0];
                        c += pair[1];
                        n++;
                    }
                System.out.printf("   bin %d n=%d forecast %.3f came %.3f%n", bin, n, f / n, c / n);
            }
            return error;
        }
    }
}
