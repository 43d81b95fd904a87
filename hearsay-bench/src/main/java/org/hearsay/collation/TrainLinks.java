package org.hearsay.collation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains the model of links on sentence pairs aligned by hand, after {@link TrainVectors}; writes {@code habits.tsv} and
 * {@code links.tsv}, and the figures on the development parts to stderr.
 *
 * <p>Arguments: the folder with the pairs, the folder with the vectors, which is also written to. What a pair itself tells
 * (its links among the counts of habits, its part in the map of vectors) is kept from the model while it learns from it.
 */
public final class TrainLinks {
    private final Path folder;
    private final Path out;
    private final Language language = new Language();

    private TrainLinks(Path folder, Path out) {
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        new TrainLinks(Path.of(arguments[0]), Path.of(arguments[1])).train();
    }

    private void train() throws IOException {
        TrainingPairs training = TrainingPairs.read(folder, out);
        CountHabits counts = new CountHabits();
        training.all().forEach(pair -> counts.add(pair, 1));
        Habits habits = counts.habits();
        LearnLinks learn = new LearnLinks();
        List<GoldPairs.Pair> pairs = training.pairs();
        for (int p = 0; p < pairs.size(); p++) {
            counts.add(pairs.get(p), -1);
            learn.add(pairs.get(p), new Compare(training.vectorsFor(p), habits), habits);
            counts.add(pairs.get(p), 1);
        }
        List<Network> stages = learn.stages();
        Compare compare = new Compare(training.vectors(), habits);
        report("mtref dev", read("mtref-dev.tsv"), stages, compare, habits);
        report("wiki dev", read("wiki-dev.tsv"), stages, compare, habits);
        write(counts, stages);
    }

    private List<GoldPairs.Pair> read(String name) throws IOException {
        return GoldPairs.read(folder.resolve(name), language);
    }

    private static void report(
            String name, List<GoldPairs.Pair> pairs, List<Network> stages, Compare compare, Habits habits) {
        LinkModel model = new LinkModel(stages);
        List<LinkTable> links = new ArrayList<>();
        for (GoldPairs.Pair pair : pairs) {
            links.add(model.links(pair.a(), pair.b(), compare.of(pair.a(), pair.b()), habits));
        }
        StringBuilder line = new StringBuilder(name);
        for (double threshold = 0.4; threshold < 0.66; threshold += 0.05) {
            double[] score = GoldPairs.score(pairs, links, threshold);
            double alone = GoldPairs.scoreAlone(pairs, links, threshold);
            line.append(String.format(
                    Locale.ROOT,
                    "; at %.2f P %.3f R %.3f F1 %.4f, words alone %.3f",
                    threshold,
                    score[0],
                    score[1],
                    score[2],
                    alone));
        }
        System.err.println(line);
    }

    private void write(CountHabits counts, List<Network> stages) throws IOException {
        write("habits.tsv", """
                # Habits of translators: two words and the log-odds that they are linked beyond what any two words are; and words with
                # the log-odds that they have no counterpart. Counted in MultiMWA-MTRef's and -Wiki's training parts by TrainLinks.
                """, counts.rows());
        List<String> rows = new ArrayList<>();
        for (Network network : stages) {
            StringBuilder row = new StringBuilder(network.inputs() + "\t" + network.hidden());
            for (float weight : network.weights()) {
                row.append('\t').append(String.format(Locale.ROOT, "%.4g", weight));
            }
            rows.add(row.toString());
        }
        write("links.tsv", """
                # Weights of the model of links, a stage a row: inputs, hidden units, weights. Learned on MultiMWA-MTRef's training
                # part and %d pairs of -Wiki's, each both ways round: TrainLinks, seed %d.
                """.formatted(TrainingPairs.REVISIONS, LearnLinks.SEED), rows);
    }

    private void write(String name, String head, List<String> rows) throws IOException {
        Files.writeString(out.resolve(name), head + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }
}
