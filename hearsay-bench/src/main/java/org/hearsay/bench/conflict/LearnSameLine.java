package org.hearsay.bench.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.conflict.BuildTimeline;
import org.hearsay.conflict.BuildTimeline.Pair;
import org.hearsay.model.Dossier;
import org.hearsay.text.TermTable;

/**
 * Learns when two clauses of one date tell one fact. Arguments: the file of ECB+'s texts, the file to write the weights to, the folders of
 * dossiers. Tells first how pairs of stories held out in turn are told apart. No random number.
 */
public final class LearnSameLine {
    private static final int FOLDS = 8;
    private static final double PENALTY = 1;
    private static final int FIRST_FOLDER = 2;
    private static final int LABEL = 4;
    private static final int STEP = 10;

    private final BuildTimeline timeline = new BuildTimeline();
    private final Map<String, String> labels = new HashMap<>();
    private final List<Judged> judged = new ArrayList<>();

    private record Judged(String story, boolean same, Map<String, Double> features) {}

    private record Scored(double odds, boolean same) {}

    public static void main(String[] arguments) throws IOException {
        LearnSameLine learn = new LearnSameLine();
        learn.read(
                Path.of(arguments[0]),
                Arrays.stream(arguments).skip(FIRST_FOLDER).map(Path::of).toList());
        learn.holdOut();
        learn.write(Path.of(arguments[1]));
    }

    private void read(Path known, List<Path> folders) throws IOException {
        TermTable.load(LearnSameLine.class, "dated-pairs.tsv")
                .rows()
                .forEach(row -> labels.put(String.join(" ", row.subList(0, LABEL)), row.get(LABEL)));
        Map<String, Dossier> stories =
                new TreeMap<>(JudgedDossiers.read(folders).stories());
        stories.putAll(InventedEvents.load(InventedEvents.ENGLISH, event -> !InventedEvents.isAside(event))
                .dossiers());
        stories.putAll(EventDossiers.read(known, topic -> topic % 2 == 1 || topic % 4 == 0));
        stories.forEach(this::add);
        System.out.printf("%d of %d judged pairs found%n", judged.size(), labels.size());
    }

    private void add(String story, Dossier dossier) {
        Map<String, String> paths = new HashMap<>();
        dossier.articles().forEach(article -> paths.put(article.id(), article.path()));
        for (Pair pair : timeline.pairs(dossier)) {
            String one = paths.get(pair.one()) + ":" + pair.at();
            String other = paths.get(pair.other()) + ":" + pair.otherAt();
            String label = labels.getOrDefault(
                    String.join(" ", story, pair.date(), one, other),
                    labels.get(String.join(" ", story, pair.date(), other, one)));
            if (label != null) {
                judged.add(new Judged(story, label.equals("same"), pair.features()));
            }
        }
    }

    private void holdOut() {
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Map<String, Double> weights =
                    weights(judged.stream().filter(pair -> fold(pair) != held).toList());
            judged.stream()
                    .filter(pair -> fold(pair) == held)
                    .forEach(pair -> scored.add(new Scored(odds(weights, pair), pair.same())));
        }
        scored.sort(Comparator.comparingDouble(pair -> -pair.odds()));
        int right = 0;
        for (int i = 1; i <= scored.size(); i++) {
            right += scored.get(i - 1).same() ? 1 : 0;
            if (i % STEP == 0) {
                double chance = 1 / (1 + Math.exp(-scored.get(i - 1).odds()));
                System.out.printf(Locale.ROOT, "%d surest, from %.2f on: right %.3f%n", i, chance, right / (double) i);
            }
        }
    }

    /** Halves of one topic stay together, and so do the stories of a dossier. */
    private static int fold(Judged pair) {
        return Math.floorMod(pair.story().replaceAll("ecb.*|/.*", "").hashCode(), FOLDS);
    }

    private static double odds(Map<String, Double> weights, Judged pair) {
        return pair.features().entrySet().stream()
                .mapToDouble(feature -> weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                .sum();
    }

    private static Map<String, Double> weights(List<Judged> pairs) {
        Set<String> features = new TreeSet<>();
        pairs.forEach(pair -> features.addAll(pair.features().keySet()));
        features.remove("bias");
        List<String> names = new ArrayList<>(List.of("bias"));
        names.addAll(features);
        LogisticRegression regression = new LogisticRegression();
        for (Judged pair : pairs) {
            double[] values = names.stream()
                    .mapToDouble(name -> pair.features().getOrDefault(name, 0.0))
                    .toArray();
            regression.add(values, pair.same(), 1);
        }
        double[] fitted = regression.fit(PENALTY);
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < fitted.length; i++) {
            weights.put(names.get(i), fitted[i]);
        }
        return weights;
    }

    private void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder("""
                # How surely dated clauses of two articles tell one fact, for SameLine. Columns: a feature, its weight (a logarithm of odds). Learned from
                # dated-pairs.tsv (invented dossiers, samples and events; ECB+, CC-BY) by org.hearsay.bench.conflict.LearnSameLine
                # ../shared/eval/stories/ecbplus-topics-1-35.jsonl.gz FILE hearsay-bench/dossiers/*-a samples; no seed.
                """);
        weights(judged)
                .forEach((feature, weight) -> text.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, weight)));
        Files.writeString(file, text);
    }
}
