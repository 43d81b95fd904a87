package org.hearsay.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.attribution.FindAttributions.Options;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Kind;

/**
 * Prints what finding reaches on marked articles, by kind, how far its confidence can be trusted, and its commonest errors:
 * {@code ScoreAttributions FOLDER [RULES|LEARNED|BOTH [LEAST]]}.
 */
public final class ScoreAttributions {
    private static final int BANDS = 10;

    private final List<Comparison> comparisons = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ScoreAttributions() {}

    public static void main(String[] arguments) throws IOException {
        Options.Method method = arguments.length > 1 ? Options.Method.valueOf(arguments[1]) : Options.Method.BOTH;
        double least = arguments.length > 2
                ? Double.parseDouble(arguments[2])
                : Options.standard().least();
        FindAttributions find = new FindAttributions(new Options(method, least));
        ScoreAttributions score = new ScoreAttributions();
        for (GoldArticle article : GoldArticle.read(Path.of(arguments[0]))) {
            score.comparisons.add(new Comparison(article, find.find(article(article.passage.text))));
        }
        score.printKinds();
        score.printReliability();
        score.printErrors();
    }

    private static Article article(String text) {
        return new Article(
                "", "", null, null, "", null, List.of(), null, null, "en", null, List.of(), text, List.of(), 1);
    }

    private void printKinds() {
        out.println("kind | marked | recall .3 | recall .8 | exact | source overlap");
        row("all", one -> true);
        for (Kind kind : Kind.values()) {
            row(kind.label(), one -> one.kind() == kind);
        }
        row("without source", one -> one.source().isEmpty());
    }

    private void row(String name, Predicate<Comparison.Marked> chosen) {
        int[] counts = new int[6];
        for (Comparison comparison : comparisons) {
            for (Comparison.Marked one : comparison.marked) {
                if (chosen.test(one)) {
                    counts[0]++;
                    counts[1] += one.reached(0.3) ? 1 : 0;
                    counts[2] += one.reached(0.8) ? 1 : 0;
                    counts[3] += one.reached(1) ? 1 : 0;
                    if (one.reached(0.3) && !one.source().isEmpty()) {
                        counts[4]++;
                        counts[5] += one.source().intersects(one.found()[0].source()) ? 1 : 0;
                    }
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%s | %d | %.3f | %.3f | %.3f | %.3f%n",
                name,
                counts[0],
                share(counts[1], counts[0]),
                share(counts[2], counts[0]),
                share(counts[3], counts[0]),
                share(counts[5], counts[4]));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    private void printReliability() {
        int[] size = new int[BANDS];
        int[] right = new int[BANDS];
        double[] said = new double[BANDS];
        int all = 0;
        for (Comparison comparison : comparisons) {
            for (Comparison.Guess guess : comparison.guesses) {
                double confidence = guess.attribution().confidence();
                int band = Math.min(BANDS - 1, (int) (confidence * BANDS));
                size[band]++;
                said[band] += confidence;
                right[band] += guess.match()[0] != null && guess.match()[0].reached(0.3) ? 1 : 0;
                all++;
            }
        }
        double error = 0;
        out.println("confidence | found | said | right");
        for (int band = 0; band < BANDS; band++) {
            if (size[band] > 0) {
                out.printf(
                        Locale.ROOT,
                        "%.1f | %d | %.3f | %.3f%n",
                        band / (double) BANDS,
                        size[band],
                        said[band] / size[band],
                        share(right[band], size[band]));
                error += Math.abs(said[band] - right[band]) / all;
            }
        }
        out.printf(Locale.ROOT, "calibration error %.3f%n", error);
    }

    private void printErrors() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Comparison comparison : comparisons) {
            for (Comparison.Marked one : comparison.marked) {
                count(counts, error(one));
            }
            for (Comparison.Guess guess : comparison.guesses) {
                if (guess.match()[0] == null) {
                    count(counts, extra(guess.attribution()));
                }
            }
        }
        counts.remove("");
        out.println("error | count");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(12)
                .forEach(entry -> out.println(entry.getKey() + " | " + entry.getValue()));
    }

    private static void count(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private static String extra(Attribution found) {
        return "found, not marked, " + found.kind().label() + (found.source().isEmpty() ? ", without source" : "");
    }

    private static String error(Comparison.Marked one) {
        if (one.found()[0] == null) {
            return "missed, " + one.kind().label() + (one.source().isEmpty() ? ", without source" : "");
        }
        BitSet gold = one.content();
        BitSet found = one.found()[0].content();
        if (!one.reached(0.3)) {
            return "content of another attribution";
        }
        if (!one.reached(0.8)) {
            int head = Integer.signum(found.nextSetBit(0) - gold.nextSetBit(0));
            int tail = Integer.signum(found.length() - gold.length());
            return tail > 0
                    ? "content ends too late"
                    : tail < 0
                            ? "content ends too early"
                            : head != 0 ? "content begins elsewhere" : "content lacks a piece";
        }
        boolean sourceRight = one.source().isEmpty()
                ? one.found()[0].source().isEmpty()
                : one.source().intersects(one.found()[0].source());
        return sourceRight ? "" : one.found()[0].source().isEmpty() ? "source missing" : "another source";
    }
}
