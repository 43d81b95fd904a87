package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Scores {@code hearsay quotes --as-text} on marked articles as {@code score.py quotes} does: attributions are matched one to
 * one, the greatest overlap first. Arguments: the folder, and {@code baseline} for quotation marks with a cue nearby, or a file of
 * the rows that another tool printed.
 */
public final class ScoreQuotes {
    private final Means means = new Means();
    private final int[] reached = new int[3];
    private int marked;
    private int found;

    private ScoreQuotes() {}

    public static void main(String[] arguments) throws IOException {
        ScoreQuotes score = new ScoreQuotes();
        boolean baseline = arguments.length > 1 && arguments[1].equals("baseline");
        Map<String, List<JsonNode>> rows = baseline ? Map.of() : Commands.manyByFile(rows(arguments));
        for (BratArticle article : BratArticle.in(Path.of(arguments[0]))) {
            score.add(
                    article,
                    baseline
                            ? MarksAndCues.find(article.text())
                            : guesses(article, rows.getOrDefault(article.name(), List.of())));
        }
        score.print();
    }

    private static List<JsonNode> rows(String[] arguments) throws IOException {
        return arguments.length > 1
                ? Commands.rows(Path.of(arguments[1]))
                : Commands.rows("quotes", "-q", "--as-text", arguments[0]);
    }

    /** Letters and digits of an attribution that a tool found. */
    record Guess(BitSet content, BitSet source) {}

    private record Overlap(double share, int gold, int guess) {}

    private static List<Guess> guesses(BratArticle article, List<JsonNode> rows) {
        List<Guess> guesses = new ArrayList<>();
        for (JsonNode row : rows) {
            BitSet content = new BitSet();
            row.path("spans").forEach(span -> mark(content, span, article));
            BitSet source = new BitSet();
            if (row.path("source_span").isArray()) {
                mark(source, row.path("source_span"), article);
            }
            guesses.add(new Guess(content, source));
        }
        return guesses;
    }

    private static void mark(BitSet letters, JsonNode span, BratArticle article) {
        BratArticle.mark(letters, span.get(0).asInt(), span.get(1).asInt(), article.text());
    }

    private void add(BratArticle article, List<Guess> guesses) {
        marked += article.marked().size();
        found += guesses.size();
        List<Overlap> overlaps = new ArrayList<>();
        for (int gold = 0; gold < article.marked().size(); gold++) {
            for (int guess = 0; guess < guesses.size(); guess++) {
                BitSet content = article.marked().get(gold).content();
                double common = common(content, guesses.get(guess).content());
                if (common > 0) {
                    double all =
                            content.cardinality() + guesses.get(guess).content().cardinality() - common;
                    overlaps.add(new Overlap(common / all, gold, guess));
                }
            }
        }
        overlaps.sort(Comparator.comparingDouble(Overlap::share)
                .thenComparing(Overlap::gold)
                .thenComparing(Overlap::guess)
                .reversed());
        BitSet used = new BitSet();
        BitSet taken = new BitSet();
        BitSet whole = new BitSet();
        for (Overlap overlap : overlaps) {
            if (!taken.get(overlap.gold()) && !used.get(overlap.guess())) {
                taken.set(overlap.gold());
                used.set(overlap.guess());
                if (match(article.marked().get(overlap.gold()), guesses.get(overlap.guess()))) {
                    whole.set(overlap.gold());
                }
            }
        }
        for (int gold = 0; gold < article.marked().size(); gold++) {
            means.add(
                    article.marked().get(gold).direct() ? "direct found at .8" : "other found at .8", whole.get(gold));
        }
    }

    /** Counts a pair; true if the guess holds four fifths of what was marked. */
    private boolean match(BratArticle.Marked gold, Guess guess) {
        double common = common(gold.content(), guess.content());
        double covered = common / Math.max(1, gold.content().cardinality());
        double precise = common / Math.max(1, guess.content().cardinality());
        reached[0] += covered >= 0.3 && precise >= 0.3 ? 1 : 0;
        reached[1] += covered >= 0.8 && precise >= 0.8 ? 1 : 0;
        reached[2] += gold.content().equals(guess.content()) ? 1 : 0;
        if (covered >= 0.3 && !(gold.source().isEmpty() && guess.source().isEmpty())) {
            boolean right = gold.source().intersects(guess.source());
            means.add("source of matched", right);
            if (gold.direct()) {
                means.add("source of matched direct", right);
            }
        }
        return covered >= 0.8;
    }

    private static double common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    private void print() {
        String[] names = {"content at .3", "content at .8", "content exact"};
        for (int i = 0; i < names.length; i++) {
            double precision = reached[i] / Math.max(1.0, found);
            double recall = reached[i] / Math.max(1.0, marked);
            Means.print(names[i] + " P", precision, found);
            Means.print(names[i] + " R", recall, marked);
            Means.print(names[i] + " F1", Means.f1(precision, recall), marked);
        }
        means.print("");
    }
}
