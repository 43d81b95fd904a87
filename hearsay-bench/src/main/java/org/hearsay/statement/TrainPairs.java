package org.hearsay.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.bench.learn.Boost;
import org.hearsay.bench.statement.JoinedPairs;
import org.hearsay.bench.statement.OpenMeaning;
import org.hearsay.bench.statement.ToldScenes;
import org.hearsay.model.Story;
import org.hearsay.statement.FitLogistic.Example;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of evidence on the invented scenes developed on, each also with the speakers unknown, and writes the
 * tables; on stderr how they do on scenes left out in turn. Arguments: the table of scenes; a folder of texts with
 * the attributions that readers marked; the folder to write to; if the evidence of a sentence model is to be learned too, its
 * folder: then there are no trees.
 */
public final class TrainPairs {
    /** What the pairs of a part weigh: those with near misses in other words have more of them than pages have. */
    private static final Map<String, Double> PARTS =
            Map.of("seen", 1.0, "second", 1.0, "unseen", 1.0, "third", 1.0, "fourth", 0.5, "fifth", 0.15, "sixth", 0.5);

    /** Those from which the trees alone learn. */
    private static final Set<String> FOR_TREES = Set.of("fifth", "sixth");

    /**
     * What the scenes cannot tell: their pairs do not differ in it, an article says nothing twice, or near misses stand alone, so
     * that what one says before and after never fits them.
     */
    private static final Map<String, Double> BY_HAND = Map.of(
            "bias", -1.0, "same story", 1.0, "same article", 0.0, "same day", 0.0, "other day", -1.0, "chain", 5.0);

    private static final double UNKNOWN_SPEAKER = 0.3;
    private static final double OTHER = 0.03;
    private static final double COPY = 0.15;
    private static final double PENALTY = 0.5;
    private static final int FOLDS = 8;
    private static final Boost.Settings TREES = new Boost.Settings(300, 3, 0.05, 2, 0.7, 0.5, 7);

    private final Vocabulary vocabulary = new Vocabulary();
    private final ReadContent reader = new ReadContent(vocabulary);
    private final FitLogistic fit = new FitLogistic(PENALTY);

    private final @Nullable Nearness nearness;

    private TrainPairs(@Nullable Nearness nearness) {
        this.nearness = nearness;
    }

    /** The weights and, as a table, the trees, or null for none. */
    private record Learned(double[] weights, @Nullable String trees) {
        PairWeights both() {
            return new PairWeights(weights, trees == null ? null : Trees.of(TermTable.of("trees", trees)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        TrainPairs train = new TrainPairs(arguments.length < 4 ? null : new Nearness(OpenMeaning.of(arguments[3])));
        Path table = Path.of(arguments[0]);
        List<Example> examples = new ArrayList<>();
        List<Example> forTrees = new ArrayList<>();
        for (String part : new TreeSet<>(PARTS.keySet())) {
            ToldScenes scenes = ToldScenes.read(table, part);
            List<Example> to = FOR_TREES.contains(part) ? forTrees : examples;
            to.addAll(train.examples(scenes, true, PARTS.get(part)));
            to.addAll(train.examples(scenes, false, PARTS.get(part)));
        }
        examples.addAll(train.others(OtherUtterances.read(Path.of(arguments[1]))));
        JoinedPairs leftOut = train.leaveOut(examples, forTrees, table);
        leftOut.errors().forEach(System.err::println);
        System.err.println("scenes left out in turn: " + leftOut);
        train.write(Path.of(arguments[2]), train.learn(examples, forTrees), examples.size(), forTrees.size());
    }

    private void write(Path folder, Learned learned, int pairs, int more) throws IOException {
        String origin =
                "by org.hearsay.statement.TrainPairs on %d pairs: the invented scenes developed on%s, also with the\n"
                        + "# speakers unknown and printed again; and as other utterances what one source says in one article of PolNeAR's"
                        + " training part.\n";
        StringBuilder weights = new StringBuilder(String.format(
                Locale.ROOT,
                "# Weights of the evidence that two attributions render one utterance (log-odds): logistic regression, L2 %s,\n# "
                        + origin + "# Halved beside trees. Settled by hand: %s.%n",
                PENALTY,
                pairs,
                "",
                String.join(", ", new TreeSet<>(BY_HAND.keySet()))));
        for (int i = 0; i < learned.weights().length; i++) {
            weights.append(String.format(Locale.ROOT, "%s\t%.3f%n", PairFeatures.NAMES.get(i), learned.weights()[i]));
        }
        String name = nearness == null ? "pair-weights.tsv" : "pair-weights-nearness.tsv";
        Files.writeString(folder.resolve(name), weights);
        if (learned.trees() != null) {
            Files.writeString(
                    folder.resolve("pair-trees.tsv"),
                    String.format(
                                    Locale.ROOT,
                                    "# Decision trees over the same evidence: the first row is the base, each other row a tree; learned\n# "
                                            + origin,
                                    pairs + more,
                                    ", with near misses in other words")
                            + learned.trees());
        }
    }

    /** Trains without some scenes and groups those, in turn: what to expect of scenes not seen. */
    private JoinedPairs leaveOut(List<Example> examples, List<Example> forTrees, Path table) throws IOException {
        JoinedPairs all = new JoinedPairs(0, 0, 0, List.of());
        for (List<String> parts :
                List.of(List.of("seen", "second", "unseen", "third", "fourth"), List.of("fifth"), List.of("sixth"))) {
            JoinedPairs some = new JoinedPairs(0, 0, 0, List.of());
            List<String> scenes = ToldScenes.read(table, (part, scene) -> parts.contains(part)).stories().stream()
                    .map(Story::id)
                    .sorted()
                    .toList();
            for (int fold = 0; fold < FOLDS; fold++) {
                Set<String> out = new HashSet<>();
                for (int i = fold; i < scenes.size(); i += FOLDS) {
                    out.add(scenes.get(i));
                }
                PairWeights weights =
                        learn(without(out, examples), without(out, forTrees)).both();
                ToldScenes left = ToldScenes.read(table, (part, scene) -> parts.contains(part) && out.contains(scene));
                some = some.and(JoinedPairs.of(left, new GroupStatements(weights, nearness)));
            }
            System.err.println(String.join(", ", parts) + ": " + some);
            all = all.and(some);
        }
        return all;
    }

    private static List<Example> without(Set<String> scenes, List<Example> examples) {
        return examples.stream()
                .filter(example -> !scenes.contains(example.scene()))
                .toList();
    }

    private Learned learn(List<Example> examples, List<Example> forTrees) {
        double[] weights = fit.weights(examples);
        double[] byHand = PairWeights.byName(BY_HAND);
        if (nearness != null) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] += byHand[i];
            }
            return new Learned(weights, null);
        }
        List<Example> all = new ArrayList<>(examples);
        all.addAll(forTrees);
        return new Learned(PairWeights.besideTrees(weights, byHand), trees(all));
    }

    private static String trees(List<Example> examples) {
        float[][] rows = new float[examples.size()][];
        float[] same = new float[rows.length];
        float[] weights = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = PairWeights.row(examples.get(i).features());
            same[i] = examples.get(i).same() ? 1 : 0;
            weights[i] = (float) examples.get(i).weight();
        }
        return new Boost(rows, same, weights, TREES).train();
    }

    private List<Example> examples(ToldScenes scenes, boolean speakersKnown, double weight) {
        Set<String> named = new HashSet<>();
        scenes.speakers().stream()
                .filter(speaker -> speakersKnown && GroupStatements.isNamed(speaker))
                .forEach(speaker -> named.add(speaker.id()));
        List<Example> examples = new ArrayList<>();
        GroupInProcess.byStory(scenes.articles(), scenes.attributions(), scenes.stories())
                .forEach((story, articles) -> {
                    Scene scene = new Scene(story, articles, named::contains, vocabulary, nearness);
                    for (Rendering[] pair : scene.open()) {
                        examples.add(example(
                                scene.evidence(pair[0], pair[1]),
                                scenes.areOne(
                                        pair[0].attribution().id(),
                                        pair[1].attribution().id()),
                                weight * (speakersKnown ? 1 : UNKNOWN_SPEAKER),
                                pair[0]));
                    }
                    for (Rendering rendering : speakersKnown ? scene.renderings() : List.<Rendering>of()) {
                        for (String again : Reprints.of(rendering, scene.renderings())) {
                            Rendering copy = new Rendering(rendering.copies(), reader.read(again));
                            examples.add(example(scene.evidence(rendering, copy), true, COPY, rendering));
                        }
                    }
                });
        return examples;
    }

    /** Pairs of one source in one article whose words differ: taken for other utterances. */
    private List<Example> others(Map<String, List<SaidInArticle>> stories) {
        List<Example> examples = new ArrayList<>();
        stories.forEach((story, articles) -> {
            Scene scene = new Scene(story, articles, speaker -> true, vocabulary, nearness);
            for (Rendering[] pair : scene.open()) {
                if (!Wording.isShared(pair[0].content(), pair[1].content())) {
                    examples.add(example(scene.evidence(pair[0], pair[1]), false, OTHER, pair[0]));
                }
            }
        });
        return examples;
    }

    private static Example example(double[] evidence, boolean same, double weight, Rendering rendering) {
        BY_HAND.keySet().forEach(name -> evidence[PairFeatures.NAMES.indexOf(name)] = 0);
        return new Example(evidence, same, weight, rendering.story());
    }
}
