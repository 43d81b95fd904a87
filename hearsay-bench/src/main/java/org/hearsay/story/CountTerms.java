package org.hearsay.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.learn.EnglishTexts;

/**
 * Counts in how many news articles words stand and prints the table that ships with the story step. Arguments: WCXB's
 * {@code gold.json}, the folder of PolNeAR's training texts.
 */
public final class CountTerms {
    private static final int FEWEST = 5;

    private CountTerms() {}

    /** Prints the table, most frequent words first. */
    public static void main(String[] arguments) throws IOException {
        List<String> texts = EnglishTexts.of(Path.of(arguments[0]), Path.of(arguments[1]));
        Map<String, Integer> articles = new TreeMap<>();
        texts.forEach(text -> StoryEvidence.terms(text).forEach(term -> articles.merge(term, 1, Integer::sum)));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# In how many news articles a word stands, cut as the story step cuts it; words of " + FEWEST
                + " articles or more.");
        out.println("# Counted over English texts: the main texts of WCXB's development split (CC-BY-4.0) and PolNeAR's"
                + " training articles; no text is kept.");
        out.println("# Made by CountTerms in hearsay-bench, package story. Word, articles; the row (articles) holds how"
                + " many were counted.");
        out.println("(articles)\t" + texts.size());
        articles.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> out.println(entry.getKey() + "\t" + entry.getValue()));
    }
}
