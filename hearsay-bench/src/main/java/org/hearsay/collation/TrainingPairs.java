package org.hearsay.collation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.WordMeaning;

/** The pairs that links and lone words are learned from, and word vectors whose map has not learned from a pair. */
final class TrainingPairs {
    /** How many revisions are learned from; the others only count for habits. */
    static final int REVISIONS = 700;

    private final List<GoldPairs.Pair> translations;
    private final List<GoldPairs.Pair> revisions;
    private final List<WordMeaning> folds = new ArrayList<>();
    private final WordMeaning whole;

    private TrainingPairs(List<GoldPairs.Pair> translations, List<GoldPairs.Pair> revisions, Path vectors)
            throws IOException {
        this.translations = translations;
        this.revisions = revisions;
        for (int fold = 0; fold < TrainVectors.FOLDS; fold++) {
            folds.add(vectors(vectors.resolve("fold-" + fold + ".bin")));
        }
        this.whole = vectors(vectors.resolve("word-vectors.bin"));
    }

    /** Reads them: the folder with the pairs, the folder with the vectors. */
    static TrainingPairs read(Path folder, Path vectors) throws IOException {
        Language language = new Language();
        return new TrainingPairs(
                GoldPairs.read(folder.resolve("mtref-train.tsv"), language),
                GoldPairs.read(folder.resolve("wiki-train.tsv"), language),
                vectors);
    }

    private static WordMeaning vectors(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return WordMeaning.read(stream);
        }
    }

    /** The translations, then some of the revisions. */
    List<GoldPairs.Pair> pairs() {
        List<GoldPairs.Pair> pairs = new ArrayList<>(translations);
        pairs.addAll(revisions.subList(0, REVISIONS));
        return pairs;
    }

    /** All translations and all revisions, for counting habits. */
    List<GoldPairs.Pair> all() {
        List<GoldPairs.Pair> all = new ArrayList<>(translations);
        all.addAll(revisions);
        return all;
    }

    /** True if a pair is a translation, by its place among the pairs. */
    boolean isTranslation(int place) {
        return place < translations.size();
    }

    /** Vectors that the pair at a place has had no part in: no map has learned from revisions. */
    WordMeaning vectorsFor(int place) {
        return isTranslation(place) ? folds.get(place % TrainVectors.FOLDS) : whole;
    }

    /** The vectors that ship. */
    WordMeaning vectors() {
        return whole;
    }
}
