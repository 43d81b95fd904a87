package org.hearsay.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.bench.score.TextWords;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.SaidOn;

/**
 * Learns what each sign says for a day's being the one on which something was said, and prints the table.
 *
 * <p>Softmax regression over the days of each attribution and none, whole dossiers left out in turn; those whose name begins alike are left
 * out together. Arguments: folders of dossiers, each with its {@code truth.json}.
 */
public final class TrainSayingDays {
    private static final int ROUNDS = 500;
    private static final double FIRST_STEP = 0.05;
    private static final double LONGEST_STEP = 0.5;
    private static final double PENALTY = 5;
    /** What a reader gives no day weighs less, since readers differ in that. */
    private static final double NO_DAY = 0.2;

    private static final double SAME_WORDS = 0.5;
    private static final double LIKELY = 0.4;
    /** What an example of a page that tells its hour weighs without that hour, of its whole weight. */
    private static final double HOUR_HIDDEN = 0.3;

    /** The signs of each day and, last, of none; which is right. */
    private record Example(String dossier, int[][] days, int right, boolean told, double weight) {
        Example weighing(double share) {
            return new Example(dossier, days, right, told, weight * share);
        }
    }

    private final DateAttributions dateAttributions = new DateAttributions();
    private final FindAttributions findAttributions = new FindAttributions();
    private final ReadDates readDates = new ReadDates();
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, Integer> signs = new LinkedHashMap<>();

    private TrainSayingDays() {}

    public static void main(String[] arguments) throws IOException {
        TrainSayingDays train = new TrainSayingDays();
        for (String folder : arguments) {
            train.add(Path.of(folder));
        }
        train.report();
        double[] weights = train.weights(train.withHoursHidden(train.examples));
        System.out.println(
                "# What each sign says for a day on which something may have been said, for ChooseDay (log-odds).");
        System.out.println("# Columns: sign, weight. Softmax regression, L2 " + PENALTY
                + ", by org.hearsay.when.TrainSayingDays on " + train.examples.size());
        System.out.println(
                "# attributions of the invented dossiers for building (hearsay-bench/dossiers/*-a) and the samples; no seed.");
        System.out.println("# Pages that tell their hour count " + HOUR_HIDDEN + " of their weight without it.");
        new TreeMap<>(train.signs)
                .forEach((sign, at) -> System.out.printf(Locale.ROOT, "%s\t%.3f%n", sign, weights[at]));
    }

    private void add(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
        List<Article> articles;
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            ReadPages pages = new ReadPages(false, InputStream::nullInputStream);
            articles = run.read(sink -> pages.read(List.of(folder.toString()), sink))
                    .articles();
        }
        Map<String, List<JsonNode>> byFile = new HashMap<>();
        truth.path("attributions")
                .forEach(one -> byFile.computeIfAbsent(name(one.path("file").asText()), none -> new ArrayList<>())
                        .add(one));
        for (Article article : articles) {
            add(folder.getFileName().toString(), article, byFile.getOrDefault(name(article.path()), List.of()));
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void add(String dossier, Article article, List<JsonNode> marked) {
        List<Attribution> found = findAttributions.find(article);
        DateAttributions.Undated undated = dateAttributions.undated(article, found, readDates.read(article));
        for (JsonNode one : marked) {
            Set<String> words = words(joined(one.path("text")));
            int nearest = -1;
            for (int i = 0; i < found.size(); i++) {
                double overlap = overlap(words(found.get(i).content()), words);
                if (overlap >= SAME_WORDS
                        && (nearest < 0
                                || overlap > overlap(words(found.get(nearest).content()), words))) {
                    nearest = i;
                }
            }
            if (nearest >= 0) {
                add(dossier, undated, nearest, one.path("said_on"));
            }
        }
    }

    private void add(String dossier, DateAttributions.Undated undated, int index, JsonNode day) {
        SaidOn own = undated.own().get(index);
        if (own != null || !undated.open().get(index) || undated.days().ofSpeaker(index) != null) {
            return;
        }
        List<int[]> days = new ArrayList<>();
        int right = -1;
        for (DayCandidate candidate : undated.days().of(index)) {
            if (day.isTextual() && candidate.day().iso().startsWith(day.asText()) && right < 0) {
                right = days.size();
            }
            days.add(numbers(candidate.signs()));
        }
        days.add(numbers(undated.days().none(index)));
        examples.add(new Example(
                dossier.split("-")[0],
                days.toArray(int[][]::new),
                right < 0 ? days.size() - 1 : right,
                day.isTextual(),
                day.isTextual() ? 1 : NO_DAY));
    }

    private int[] numbers(List<String> of) {
        return of.stream()
                .mapToInt(sign -> signs.computeIfAbsent(sign, none -> signs.size()))
                .toArray();
    }

    /**
     * Each example, and those of pages that tell their hour a second time without it.
     *
     * <p>Invented pages without an hour are mostly those of printed papers, real ones are any.
     */
    private List<Example> withHoursHidden(List<Example> all) {
        Map<Integer, Integer> hidden = new HashMap<>();
        for (String sign : List.copyOf(signs.keySet())) {
            String without = sign.replaceFirst("(morning|forenoon|afternoon|evening)$", SayingDays.NO_HOUR);
            hidden.put(signs.get(sign), signs.computeIfAbsent(without, none -> signs.size()));
        }
        List<Example> both = new ArrayList<>();
        for (Example one : all) {
            int[][] days = Arrays.stream(one.days())
                    .map(day -> Arrays.stream(day).map(hidden::get).toArray())
                    .toArray(int[][]::new);
            boolean hasHour = !Arrays.deepEquals(days, one.days());
            both.add(hasHour ? one.weighing(1 - HOUR_HIDDEN) : one);
            if (hasHour) {
                both.add(new Example(one.dossier(), days, one.right(), one.told(), one.weight()).weighing(HOUR_HIDDEN));
            }
        }
        return both;
    }

    private void report() {
        Set<String> dossiers = new LinkedHashSet<>();
        examples.forEach(one -> dossiers.add(one.dossier()));
        int[] all = new int[5];
        for (String left : dossiers) {
            double[] weights = weights(withHoursHidden(
                    examples.stream().filter(one -> !one.dossier().equals(left)).toList()));
            int[] counts = new int[5];
            for (Example example : examples) {
                if (example.dossier().equals(left)) {
                    count(example, weights, counts);
                }
            }
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
            System.err.println(left + " " + Arrays.toString(counts));
        }
        System.err.println(
                "right, wrong, none of those with a day; told, none of those without: " + Arrays.toString(all));
    }

    private static void count(Example example, double[] weights, int[] counts) {
        double[] shares = shares(example, weights);
        int none = shares.length - 1;
        int best = none;
        for (int i = 0; i < none; i++) {
            best = shares[i] >= LIKELY ? i : best;
        }
        if (example.told()) {
            counts[best == none ? 2 : best == example.right() ? 0 : 1]++;
        } else {
            counts[best == none ? 4 : 3]++;
        }
    }

    private static double[] shares(Example example, double[] weights) {
        double[] shares = new double[example.days().length];
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            double sum = 0;
            for (int sign : example.days()[i]) {
                sum += weights[sign];
            }
            shares[i] = Math.exp(sum);
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /** Climbs with the slope's sign (resilient steps), which needs no rate. */
    private double[] weights(List<Example> examples) {
        double[] weights = new double[signs.size()];
        double[] steps = new double[weights.length];
        double[] before = new double[weights.length];
        Arrays.fill(steps, FIRST_STEP);
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            for (Example example : examples) {
                double[] shares = shares(example, weights);
                for (int i = 0; i < shares.length; i++) {
                    double error = example.weight() * ((i == example.right() ? 1 : 0) - shares[i]);
                    for (int sign : example.days()[i]) {
                        slope[sign] += error;
                    }
                }
            }
            for (int i = 0; i < weights.length; i++) {
                slope[i] -= PENALTY * weights[i];
                double turn = slope[i] * before[i];
                steps[i] = Math.min(LONGEST_STEP, steps[i] * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1));
                weights[i] += Math.signum(slope[i]) * steps[i];
                before[i] = slope[i];
            }
        }
        return weights;
    }

    private static String joined(JsonNode text) {
        StringBuilder joined = new StringBuilder(text.isTextual() ? text.asText() : "");
        text.forEach(part -> joined.append(part.asText()).append(' '));
        return joined.toString();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(TextWords.folded(text).split(" ")));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream().filter(b::contains).count();
        return common / (double) Math.max(1, a.size() + b.size() - common);
    }
}
