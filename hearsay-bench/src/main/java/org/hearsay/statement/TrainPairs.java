package org.hearsay.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.statement.JoinedPairs;
import org.hearsay.bench.statement.OpenMeaning;
import org.hearsay.bench.statement.ToldScenes;
import org.hearsay.model.Story;
import org.hearsay.statement.FitLogistic.Example;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of evidence on the invented scenes developed on, each also with the speakers unknown, and prints the
 * table; on stderr how they do on scenes left out in turn. Arguments: the table of scenes; a folder of texts with
 * the attributions that readers marked; if the evidence of a sentence model is to be learned too, its folder.
 */
public final class TrainPairs {
    private static final List<String> PARTS = List.of("seen", "second", "unseen", "third", "fourth");
    /** What the scenes cannot tell: their pairs do not differ in it, or an article says nothing twice. */
    private static final Map<String, Double> BY_HAND =
            Map.of("same article", -0.6, "same day", 0.0, "other day", -1.0, "same story", 1.0);

    /** The part whose near misses in other words are more than pages have, and what its pairs weigh. */
    private static final String HARD = "fourth";

    private static final double HARDER = 0.5;
    private static final double UNKNOWN_SPEAKER = 0.3;
    private static final double OTHER = 0.03;
    private static final double COPY = 0.3;
    private static final double PENALTY = 0.5;
    private static final int FOLDS = 8;

    private final Vocabulary vocabulary = new Vocabulary();
    private final ReadContent reader = new ReadContent(vocabulary);
    private final FitLogistic fit = new FitLogistic(PENALTY);

    private final @Nullable Nearness nearness;

    private TrainPairs(@Nullable Nearness nearness) {
        this.nearness = nearness;
    }

    public static void main(String[] arguments) throws IOException {
        TrainPairs train = new TrainPairs(arguments.length < 3 ? null : new Nearness(OpenMeaning.of(arguments[2])));
        List<Example> examples = new ArrayList<>();
        for (String part : PARTS) {
            ToldScenes scenes = ToldScenes.read(Path.of(arguments[0]), part);
            double weight = part.equals(HARD) ? HARDER : 1;
            examples.addAll(train.examples(scenes, true, weight));
            examples.addAll(train.examples(scenes, false, weight));
        }
        examples.addAll(train.others(OtherUtterances.read(Path.of(arguments[1]))));
        JoinedPairs leftOut = train.leaveOut(examples, Path.of(arguments[0]));
        leftOut.errors().forEach(System.err::println);
        System.err.println("scenes left out in turn: " + leftOut);
        System.out.println(
                "# Weights of the evidence that two attributions render one utterance (log-odds). Logistic regression,"
                        + " L2 " + PENALTY + ", by org.hearsay.statement.TrainPairs");
        System.out.println("# on " + examples.size()
                + " pairs: the invented scenes developed on, also with the speakers unknown and printed"
                + " again; and as other utterances what one source says in one article of PolNeAR's training part.");
        double[] weights = byHand(train.fit.weights(examples));
        for (int i = 0; i < weights.length; i++) {
            System.out.printf(Locale.ROOT, "%s\t%.3f%n", PairFeatures.NAMES.get(i), weights[i]);
        }
    }

    /** Trains without some scenes and groups those, in turn: what to expect of scenes not seen. */
    private JoinedPairs leaveOut(List<Example> examples, Path table) throws IOException {
        List<String> scenes =
                List.copyOf(ToldScenes.read(table, (part, scene) -> PARTS.contains(part)).stories().stream()
                        .map(Story::id)
                        .sorted()
                        .toList());
        JoinedPairs all = new JoinedPairs(0, 0, 0, List.of());
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> out = new HashSet<>();
            for (int i = fold; i < scenes.size(); i += FOLDS) {
                out.add(scenes.get(i));
            }
            double[] weights = byHand(fit.weights(examples.stream()
                    .filter(example -> !out.contains(example.scene()))
                    .toList()));
            ToldScenes left = ToldScenes.read(table, (part, scene) -> PARTS.contains(part) && out.contains(scene));
            all = all.and(JoinedPairs.of(left, new GroupStatements(new PairWeights(weights), nearness)));
        }
        return all;
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
                        for (Rendering copy : copies(rendering)) {
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

    /** The same words printed again, and a good part of them: what pages do most, and scenes do not show. */
    private List<Rendering> copies(Rendering rendering) {
        String words = rendering.attribution().content();
        int cut = words.indexOf(' ', words.length() * 2 / 3);
        List<Rendering> copies = new ArrayList<>();
        for (String again : List.of(words, cut < 0 ? words : words.substring(0, cut))) {
            copies.add(new Rendering(rendering.copies(), reader.read(again)));
        }
        return copies;
    }
}
