package org.hearsay.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.bench.statement.JoinedPairs;
import org.hearsay.bench.statement.ToldScenes;
import org.hearsay.statement.FitLogistic.Example;

/**
 * Learns the weights of evidence for two renderings in two languages on invented scenes and on what one source says in one article of
 * news, as other utterances, near to those for one language. On stderr how
 * they do on scenes left out in turn. Arguments: the table of scenes; a folder of texts with the attributions that readers marked; the file to write.
 */
public final class TrainAcrossLanguages {
    private static final String PART = "across";
    private static final int FOLDS = 5;
    /** Pages have more utterances on one topic than scenes have. */
    private static final double WARY = 0.2;

    private static final double PENALTY = 20;
    private static final double OTHER = 0.3;
    /** What scenes do not differ in, or show otherwise than pages. */
    private static final Set<String> KEPT = Set.of(
            "same article",
            "same day",
            "other day",
            "same story",
            "chain",
            "few terms",
            "contained in few terms",
            "cue apart",
            "cue apart of few terms",
            "cue shared");

    private final Vocabulary vocabulary = new Vocabulary();
    private final Path scenes;
    private final List<Example> examples = new ArrayList<>();

    private TrainAcrossLanguages(Path scenes, Path marked) throws IOException {
        this.scenes = scenes;
        add(ToldScenes.read(scenes, PART));
        addOthers(marked);
    }

    public static void main(String[] arguments) throws IOException {
        TrainAcrossLanguages train = new TrainAcrossLanguages(Path.of(arguments[0]), Path.of(arguments[1]));
        System.err.println("left out in turn: " + train.leftOut());
        train.write(Path.of(arguments[2]), train.weights(example -> true));
    }

    private void add(ToldScenes told) {
        NamedSpeakers named = NamedSpeakers.among(told.speakers());
        GroupInProcess.byStory(told.articles(), told.attributions(), told.stories())
                .forEach((story, articles) -> {
                    Scene scene = new Scene(story, articles, named, vocabulary, null);
                    for (Rendering[] pair : scene.open()) {
                        if (pair[0].content()
                                .language()
                                .equals(pair[1].content().language())) {
                            continue;
                        }
                        boolean same = told.areOne(
                                pair[0].attribution().id(),
                                pair[1].attribution().id());
                        examples.add(new Example(scene.evidence(pair[0], pair[1]), same, 1, story));
                    }
                });
    }

    /** What pages have most of: one source on one topic, twice. */
    private void addOthers(Path marked) throws IOException {
        OtherUtterances.read(marked).forEach((story, articles) -> {
            Scene scene = new Scene(story, articles, OtherUtterances.NAMED, vocabulary, null);
            for (Rendering[] pair : scene.open()) {
                if (!Wording.isShared(pair[0].content(), pair[1].content())) {
                    examples.add(new Example(scene.evidence(pair[0], pair[1]), false, OTHER, story));
                }
            }
        });
    }

    private double[] weights(Predicate<Example> wanted) {
        PairWeights oneLanguage = new PairWeights();
        double[] known = oneLanguage.weights();
        double[] penalties = new double[known.length];
        Arrays.fill(penalties, PENALTY);
        KEPT.forEach(name -> penalties[PairFeatures.NAMES.indexOf(name)] = 1e9);
        double[] weights = new FitLogistic(known, penalties)
                .weights(examples.stream().filter(wanted).toList());
        weights[0] -= WARY;
        return weights;
    }

    private JoinedPairs leftOut() throws IOException {
        JoinedPairs sum = new JoinedPairs(0, 0, 0, List.of());
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            PairWeights learned = new PairWeights(weights(example -> fold(example.scene()) != out), null);
            ToldScenes told = ToldScenes.read(scenes, (part, scene) -> part.equals(PART) && fold(scene) == out);
            sum = sum.and(JoinedPairs.of(told, new GroupStatements(new PairWeights(), learned, null)));
        }
        return sum;
    }

    private static int fold(String scene) {
        return Math.floorMod(scene.hashCode() * 31 >>> 4, FOLDS);
    }

    private void write(Path file, double[] weights) throws IOException {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "# Weights of the evidence that two attributions in two languages render one utterance (log-odds): logistic regression by%n"
                        + "# org.hearsay.statement.TrainAcrossLanguages on %d pairs of invented scenes and, as other utterances, of what one source%n"
                        + "# says in one article of PolNeAR's training part; held near to the weights for one language.%n",
                examples.size()));
        for (int i = 0; i < weights.length; i++) {
            table.append(String.format(Locale.ROOT, "%s\t%.3f%n", PairFeatures.NAMES.get(i), weights[i]));
        }
        Files.writeString(file, table);
    }
}
