package org.hearsay.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hearsay.bench.learn.Boost;
import org.hearsay.bench.statement.EventTexts;
import org.hearsay.bench.statement.JoinedPairs;
import org.hearsay.bench.statement.JudgedContents;
import org.hearsay.bench.statement.OpenMeaning;
import org.hearsay.bench.statement.ToldScenes;
import org.hearsay.statement.FitLogistic.Example;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of evidence, first on invented scenes; then, staying near to those, on judged pairs of real pages,
 * translations of sentences of news and further scenes as well, and trees on all of them. On stderr how they do on what is
 * left out in turn. Arguments: the table of scenes; a folder of texts with the attributions that readers marked; the file of
 * texts on known events; the table of translations; the folder to write to. With the folder of a sentence model as a sixth
 * argument: the weights of evidence with it, on the first scenes alone.
 */
public final class TrainPairs {
    /** Scenes learned from first, and what their pairs weigh: near misses in other words are more than pages have. */
    private static final Map<String, Double> FIRST =
            Map.of("seen", 1.0, "second", 1.0, "unseen", 1.0, "third", 1.0, "fourth", 0.5);

    private static final Map<String, Double> FURTHER = Map.of("fifth", 0.2, "sixth", 0.5);
    /** What the scenes cannot tell: their pairs do not differ in it, or what an article says twice is told by a veto. */
    private static final Map<String, Double> BY_HAND =
            Map.of("same article", 0.0, "same day", 0.0, "other day", -1.0, "same story", 1.0);

    /** What only pages show: cues of many kinds, and parts of sentences. */
    private static final Set<String> OF_PAGES = Set.of(
            "few terms", "contained in few terms", "length apart", "cue apart", "cue apart of few terms", "cue shared");

    private static final double OTHER = 0.03;
    private static final double AGAIN = 3;
    private static final double OTHER_AGAIN = 0.1;
    private static final double TRANSLATED = 0.1;
    private static final double JUDGED = 2;
    private static final double PENALTY = 0.5;
    private static final double NEAR_TO_FIRST = 100;
    /** Near misses of scenes stand alone on their pages, so that there the chain tells more than on pages. */
    private static final double CHAIN = 5;

    private static final int FOLDS = 6;
    /** Trees learned three times over, by other draws, count a third each: one draw alone is a matter of luck. */
    private static final int DRAWS = 3;

    private static final int TREES = 200;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Path scenes;
    private final @Nullable Nearness nearness;
    private final List<Example> others = new ArrayList<>();
    private final List<Example> first = new ArrayList<>();
    private final List<Example> all = new ArrayList<>();

    private TrainPairs(Path scenes, @Nullable Nearness nearness) {
        this.scenes = scenes;
        this.nearness = nearness;
    }

    /** The weights and, as a table, the trees; empty for none. */
    private record Learned(double[] weights, String trees) {
        PairWeights both() {
            return new PairWeights(weights, trees.isEmpty() ? null : Trees.of(TermTable.of("trees", trees)));
        }
    }

    public static void main(String[] arguments) throws IOException {
        boolean model = arguments.length > 5;
        TrainPairs train =
                new TrainPairs(Path.of(arguments[0]), model ? new Nearness(OpenMeaning.of(arguments[5])) : null);
        Path marked = Path.of(arguments[1]);
        train.addFirst(marked);
        EventTexts texts = EventTexts.read(Path.of(arguments[2]), topic -> topic % 2 == 0);
        if (!model) {
            train.addAll(texts, marked, Path.of(arguments[3]));
        }
        train.leaveOut(texts);
        train.write(Path.of(arguments[4]), train.learn(example -> true));
    }

    private void addFirst(Path marked) throws IOException {
        SceneExamples examples = new SceneExamples(vocabulary, nearness);
        for (Map.Entry<String, Double> part : new TreeMap<>(FIRST).entrySet()) {
            first.addAll(examples.of(ToldScenes.read(scenes, part.getKey()), part.getValue()));
        }
        others.addAll(others(marked));
        first.addAll(others);
    }

    private void addAll(EventTexts texts, Path marked, Path translations) throws IOException {
        SceneExamples examples = new SceneExamples(vocabulary, nearness);
        first.subList(0, first.size() - others.size()).forEach(one -> all.add(weighed(one, AGAIN * one.weight())));
        others.forEach(one -> all.add(weighed(one, OTHER_AGAIN)));
        for (Map.Entry<String, Double> part : new TreeMap<>(FURTHER).entrySet()) {
            all.addAll(examples.of(ToldScenes.read(scenes, part.getKey()), part.getValue()));
        }
        all.addAll(new Translations(vocabulary, Translations.usualCase(marked)).examples(translations, TRANSLATED));
        all.addAll(new JudgedPairs(texts, new JudgedContents("learned")).examples(JUDGED));
    }

    private static Example weighed(Example example, double weight) {
        return new Example(example.features(), example.same(), weight, example.scene());
    }

    /** Pairs of one source in one article whose words differ: taken for other utterances. */
    private List<Example> others(Path marked) throws IOException {
        List<Example> examples = new ArrayList<>();
        OtherUtterances.read(marked).forEach((story, articles) -> {
            Scene scene = new Scene(story, articles, OtherUtterances.NAMED, vocabulary, nearness);
            for (Rendering[] pair : scene.open()) {
                if (!Wording.isShared(pair[0].content(), pair[1].content())) {
                    examples.add(new Example(scene.evidence(pair[0], pair[1]), false, OTHER, story));
                }
            }
        });
        return examples;
    }

    private Learned learn(Predicate<Example> wanted) {
        Set<String> hidden = new HashSet<>(BY_HAND.keySet());
        hidden.addAll(OF_PAGES);
        double[] penalties = new double[PairFeatures.NAMES.size()];
        Arrays.fill(penalties, PENALTY);
        double[] weights =
                new FitLogistic(new double[penalties.length], penalties).weights(shown(first, hidden, wanted));
        if (all.isEmpty()) {
            return new Learned(byHand(weights), "");
        }
        for (int i = 0; i < penalties.length; i++) {
            penalties[i] = OF_PAGES.contains(PairFeatures.NAMES.get(i)) ? PENALTY : NEAR_TO_FIRST;
        }
        List<Example> shown = shown(all, BY_HAND.keySet(), wanted);
        double[] again = new FitLogistic(weights, penalties).weights(shown);
        double[] beside = byHand(PairWeights.besideTrees(again));
        beside[PairFeatures.NAMES.indexOf("chain")] = CHAIN;
        return new Learned(beside, trees(shown));
    }

    private static List<Example> shown(List<Example> examples, Set<String> hidden, Predicate<Example> wanted) {
        return examples.stream()
                .filter(wanted)
                .map(example -> {
                    double[] features = example.features().clone();
                    hidden.forEach(name -> features[PairFeatures.NAMES.indexOf(name)] = 0);
                    return new Example(features, example.same(), example.weight(), example.scene());
                })
                .toList();
    }

    /** Trees do not see the chain, which would tell them the near misses of scenes. */
    private static String trees(List<Example> examples) {
        float[][] rows = new float[examples.size()][];
        float[] same = new float[rows.length];
        float[] weights = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = PairWeights.row(examples.get(i).features());
            rows[i][PairFeatures.NAMES.indexOf("chain")] = 0;
            same[i] = examples.get(i).same() ? 1 : 0;
            weights[i] = (float) examples.get(i).weight();
        }
        return Boost.train(rows, same, weights, new Boost.Settings(TREES, 3, 0.05, 2, 0.7, 0.5, 1), DRAWS);
    }

    /** With what is settled by hand. */
    private static double[] byHand(double[] learned) {
        double[] weights = learned.clone();
        weights[0] -= BY_HAND.get("same story");
        for (int i = 0; i < weights.length; i++) {
            weights[i] = BY_HAND.getOrDefault(PairFeatures.NAMES.get(i), weights[i]);
        }
        return weights;
    }

    /** Learns without some scenes and topics and groups those, in turn: what to expect of those not seen. */
    private void leaveOut(EventTexts texts) throws IOException {
        Map<String, JoinedPairs> sums = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            GroupStatements step = new GroupStatements(
                    learn(one -> fold(one.scene()) != out).both(), PairWeights.acrossLanguages(), nearness);
            for (String part : new TreeSet<>(FIRST.keySet())) {
                add(sums, "the first", JoinedPairs.of(left(part, out), step));
            }
            for (String part : FURTHER.keySet()) {
                add(sums, part, JoinedPairs.of(left(part, out), step));
            }
            EventTexts some = texts.of(topic -> fold("topic " + topic) == out);
            add(sums, "pages", new JudgedPairs(some, new JudgedContents("learned")).joined(step));
        }
        sums.forEach((part, pairs) -> System.err.println(part + ", left out in turn: " + pairs));
    }

    private static void add(Map<String, JoinedPairs> sums, String part, JoinedPairs pairs) {
        sums.merge(part, pairs, JoinedPairs::and);
    }

    private ToldScenes left(String part, int out) throws IOException {
        return ToldScenes.read(scenes, (of, scene) -> of.equals(part) && fold(scene) == out);
    }

    private static int fold(String scene) {
        return Math.floorMod(scene.hashCode() * 31 >>> 4, FOLDS);
    }

    private void write(Path folder, Learned learned) throws IOException {
        String origin = String.format(
                "by org.hearsay.statement.TrainPairs on %d pairs: invented scenes, also with the speakers unknown and%n"
                        + "# printed again; what one source says in one article of PolNeAR's training part, as other utterances%s.%n",
                Math.max(first.size(), all.size()),
                all.isEmpty()
                        ? ""
                        : ";\n# translations of sentences of MultiMWA's training part, and judged pairs of the even topics of ECB+");
        StringBuilder weights = new StringBuilder("# Weights of the evidence that two attributions render one utterance"
                + " (log-odds), as they count beside the trees,\n# if there are any: logistic regression " + origin);
        for (int i = 0; i < learned.weights().length; i++) {
            weights.append(String.format(Locale.ROOT, "%s\t%.3f%n", PairFeatures.NAMES.get(i), learned.weights()[i]));
        }
        Files.writeString(folder.resolve(all.isEmpty() ? "pair-weights-nearness.tsv" : "pair-weights.tsv"), weights);
        if (!learned.trees().isEmpty()) {
            Files.writeString(
                    folder.resolve("pair-trees.tsv"),
                    "# Decision trees over the same evidence; the first row is the base, each other row a tree. Learned\n# "
                            + origin + learned.trees());
        }
    }
}
