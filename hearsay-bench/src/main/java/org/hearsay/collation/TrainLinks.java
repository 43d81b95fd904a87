package org.hearsay.collation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.WordMeaning;

/**
 * Trains the model of links on sentence pairs aligned by hand, after {@link TrainVectors}; writes {@code habits.tsv} and
 * {@code links.tsv}, and the figures on the development parts to stderr.
 *
 * <p>Arguments: the folder with the pairs, the folder with the vectors, which is also written to. What a pair itself tells
 * (its links among the counts of habits, its part in the map of vectors) is kept from the model while it learns from it.
 */
public final class TrainLinks {
    private static final long SEED = 20261121;
    private static final int HIDDEN = 32;
    private static final int STAGES = 3;
    private static final int VOICES = 3;
    static final int WIKI_PAIRS = 700;

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
        List<GoldPairs.Pair> learn = new ArrayList<>(read("mtref-train.tsv"));
        List<GoldPairs.Pair> wiki = read("wiki-train.tsv");
        CountHabits counts = new CountHabits();
        learn.forEach(pair -> counts.add(pair, 1));
        wiki.forEach(pair -> counts.add(pair, 1));
        Habits habits = counts.habits();
        Compare compare = new Compare(vectors("word-vectors.bin"), habits);
        List<Compare> folds = new ArrayList<>();
        for (int fold = 0; fold < TrainVectors.FOLDS; fold++) {
            folds.add(new Compare(vectors("fold-" + fold + ".bin"), habits));
        }
        int fromMtref = learn.size();
        learn.addAll(wiki.subList(0, WIKI_PAIRS));
        List<LinkFeatures> features = new ArrayList<>();
        for (int p = 0; p < learn.size(); p++) {
            GoldPairs.Pair pair = learn.get(p);
            counts.add(pair, -1);
            Likeness like = (p < fromMtref ? folds.get(p % TrainVectors.FOLDS) : compare).of(pair.a(), pair.b());
            features.add(new LinkFeatures(pair.a(), pair.b(), like, frozen(pair, habits)));
            counts.add(pair, 1);
        }
        List<Network> stages = stages(learn, features);
        report("mtref dev", read("mtref-dev.tsv"), stages, compare, habits);
        report("wiki dev", read("wiki-dev.tsv"), stages, compare, habits);
        write(counts, stages);
    }

    private List<GoldPairs.Pair> read(String name) throws IOException {
        return GoldPairs.read(folder.resolve(name), language);
    }

    private WordMeaning vectors(String file) throws IOException {
        try (InputStream stream = Files.newInputStream(out.resolve(file))) {
            return WordMeaning.read(stream);
        }
    }

    /** What the habits say of a pair's words now, while the pair is not counted among them. */
    static Habits frozen(GoldPairs.Pair pair, Habits habits) {
        Map<String, Float> alone = new HashMap<>();
        pair.a().terms().forEach(term -> alone.put(term.word(), habits.alone(term.word())));
        pair.b().terms().forEach(term -> alone.put(term.word(), habits.alone(term.word())));
        return new Habits() {
            @Override
            public float link(String a, String b) {
                throw new IllegalStateException("links are compared before");
            }

            @Override
            public float alone(String word) {
                return alone.getOrDefault(word, 0f);
            }
        };
    }

    static List<Network> stages(List<GoldPairs.Pair> learn, List<LinkFeatures> features) {
        List<Network> stages = new ArrayList<>();
        List<LinkTable> before = new ArrayList<>();
        for (int stage = 0; stage < STAGES; stage++) {
            StageCells cells = new StageCells(stage > 0, SEED + stage);
            for (int p = 0; p < learn.size(); p++) {
                cells.add(learn.get(p), features.get(p), stage == 0 ? null : before.get(p));
            }
            Network network = cells.learn(VOICES, HIDDEN, stage == 0 ? 4 : 7, SEED + stage);
            stages.add(network);
            List<LinkTable> next = new ArrayList<>();
            for (int p = 0; p < learn.size(); p++) {
                next.add(LinkModel.next(
                        network,
                        features.get(p),
                        stage == 0 ? null : before.get(p),
                        learn.get(p).a().size(),
                        learn.get(p).b().size()));
            }
            before = next;
        }
        return stages;
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
                # part and %d pairs of -Wiki's: TrainLinks, seed %d.
                """.formatted(WIKI_PAIRS, SEED), rows);
    }

    private void write(String name, String head, List<String> rows) throws IOException {
        Files.writeString(out.resolve(name), head + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }
}
