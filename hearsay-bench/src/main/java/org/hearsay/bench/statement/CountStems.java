package org.hearsay.bench.statement;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.stemmer.PorterStemmer;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/** Counts in how many articles of a folder each stem stands and prints the table of rarity. Arguments: the folder. */
public final class CountStems {
    private static final int FEWEST = 3;

    private CountStems() {}

    public static void main(String[] arguments) throws IOException {
        SortedMap<String, Integer> articles = new TreeMap<>();
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(arguments[0]), "*.txt")) {
            for (Path file : files) {
                count++;
                stems(Files.readString(file)).forEach(stem -> articles.merge(stem, 1, Integer::sum));
            }
        }
        System.out.println("# Stems of English news and the number of articles that have them, out of " + count
                + "; those in three or more. Counted in the training part of");
        System.out.println("# PolNeAR by org.hearsay.bench.statement.CountStems; words only, no text of it is kept.");
        articles.forEach((stem, found) -> {
            if (found >= FEWEST) {
                System.out.println(stem + '\t' + found);
            }
        });
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (Word word : Words.of(text)) {
            if (word.kind() == Word.Kind.LETTERS) {
                String folded = Fold.plain(word.text());
                String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
                stems.add(new PorterStemmer().stem(bare));
            }
        }
        return stems;
    }
}
