package org.hearsay.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.hearsay.bench.statement.DossierPairs;
import org.hearsay.bench.statement.DossierTexts;
import org.hearsay.bench.statement.EventTexts;
import org.hearsay.bench.statement.JoinedPairs;
import org.hearsay.bench.statement.JudgedContents;
import org.hearsay.bench.statement.JudgedContents.Judgement;
import org.hearsay.bench.statement.ToldScenes;
import org.hearsay.statement.FitLogistic.Example;

/**
 * Learns what speakers, days and the other pairs of a story add to the evidence of a pair's own words: on invented dossiers, judged pairs of
 * real pages and invented scenes, these as they are and mixed. On stderr how it does on dossiers left out in turn. Arguments: the file to
 * write; the file of texts on known events; the table of scenes; that of scenes across languages; the folders of dossiers.
 */
public final class TrainContext {
    private static final String ACROSS = "across";
    private static final String PAGES = "pages";
    /** Scenes learned from, and what their pairs weigh: near misses in other words are more than pages have. */
    private static final Map<String, Double> SCENES =
            Map.of("seen", 1.0, "second", 1.0, "unseen", 1.0, "third", 1.0, "fourth", 1.0, "fifth", 0.2, "sixth", 0.5);

    private static final double ACROSS_LANGUAGES = 0.6;
    /** A wrong join is worse than a missed one, most of all where little but names and figures can be compared. */
    private static final double OTHER = 1.15;

    private static final double OTHER_ACROSS_LANGUAGES = 4;
    private static final double PENALTY = 2;

    private final ToldContexts contexts = new ToldContexts(new Vocabulary());
    private final List<DossierTexts> dossiers = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();

    private TrainContext() {}

    public static void main(String[] arguments) throws IOException {
        TrainContext train = new TrainContext();
        EventTexts texts = EventTexts.read(Path.of(arguments[1]), topic -> topic % 2 == 0);
        train.add(texts);
        Path scenes = Path.of(arguments[2]);
        for (Map.Entry<String, Double> part : new TreeMap<>(SCENES).entrySet()) {
            train.add(scenes, part.getKey(), part.getValue(), part.getValue() * OTHER);
        }
        train.add(Path.of(arguments[3]), ACROSS, ACROSS_LANGUAGES, ACROSS_LANGUAGES * OTHER_ACROSS_LANGUAGES);
        for (String folder : Arrays.asList(arguments).subList(4, arguments.length)) {
            train.add(DossierTexts.read(Path.of(folder)));
        }
        train.leaveOut();
        train.write(Path.of(arguments[0]), train.learn(one -> true));
    }

    private void add(DossierTexts dossier) {
        dossiers.add(dossier);
        DossierPairs truth = new DossierPairs(dossier);
        each(dossier.texts(), (pair, features) -> {
            Boolean same = truth.areOne(
                    pair.a().attribution().id(), pair.b().attribution().id());
            if (same != null) {
                examples.add(new Example(features.of(pair), same, 1, dossier.name()));
            }
        });
    }

    private void add(EventTexts texts) {
        JudgedPairs judged = new JudgedPairs(texts, new JudgedContents("learned"));
        each(texts, (pair, features) -> {
            Judgement judgement =
                    judged.judgement(pair.a().attribution(), pair.b().attribution());
            if (judgement != Judgement.OPEN && !pair.compared().untold()) {
                examples.add(new Example(features.of(pair), judgement == Judgement.SAME, 1, PAGES));
            }
        });
    }

    private void add(Path table, String part, double same, double other) throws IOException {
        for (ToldScenes told :
                List.of(ToldScenes.read(table, part), ToldScenes.mixed(table, (of, scene) -> of.equals(part)))) {
            contexts.each(told.articles(), told.attributions(), told.speakers(), told.stories(), (pair, features) -> {
                boolean one = told.areOne(
                        pair.a().attribution().id(), pair.b().attribution().id());
                examples.add(new Example(features.of(pair), one, one ? same : other, part));
            });
        }
    }

    private void each(EventTexts texts, BiConsumer<PairContext.Open, ContextFeatures> sink) {
        contexts.each(texts.articles(), texts.attributions(), texts.speakers(), texts.stories(), sink);
    }

    private double[] learn(Predicate<Example> wanted) {
        double[] known = new double[ContextFeatures.NAMES.size()];
        known[ContextFeatures.NAMES.indexOf(ContextFeatures.LOG_ODDS)] = 1;
        double[] penalties = new double[known.length];
        Arrays.fill(penalties, PENALTY);
        return new FitLogistic(known, penalties)
                .weights(examples.stream().filter(wanted).toList());
    }

    /** Learns without a dossier and groups it, in turn: what to expect of those not seen. */
    private void leaveOut() {
        JoinedPairs sum = new JoinedPairs(0, 0, 0, List.of());
        for (DossierTexts dossier : dossiers) {
            double[] weights = learn(one -> !one.scene().equals(dossier.name()));
            JoinedPairs pairs = new DossierPairs(dossier)
                    .joined(new GroupStatements(
                            new PairWeights(), PairWeights.acrossLanguages(), null, new ContextWeights(weights)));
            System.err.println(dossier.name() + ", left out: " + pairs);
            sum = sum.and(pairs);
        }
        System.err.println("dossiers, left out in turn: " + sum);
    }

    private void write(Path file, double[] weights) throws IOException {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "# What the evidence of two attributions' own words weighs beside what speakers, days and the other pairs of their story tell%n"
                        + "# (log-odds): logistic regression, L2 2, by org.hearsay.statement.TrainContext on %d pairs of %d invented dossiers, of the%n"
                        + "# even topics of ECB+ and of invented scenes, as they are and mixed.%n",
                examples.size(),
                dossiers.size()));
        for (int i = 0; i < weights.length; i++) {
            table.append(String.format(Locale.ROOT, "%s\t%.3f%n", ContextFeatures.NAMES.get(i), weights[i]));
        }
        Files.writeString(file, table);
    }
}
