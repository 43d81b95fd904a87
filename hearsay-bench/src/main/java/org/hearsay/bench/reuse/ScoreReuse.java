package org.hearsay.bench.reuse;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.bench.stemma.InventedLanguage;
import org.hearsay.model.Article;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.reuse.FindReuse;

/**
 * Scores the reuse step on planted passages: articles of their own words, in each a stretch of another one, edited.
 * Prints precision and recall of passages (half of it found, half of it right) and of words, by length and edits.
 */
public final class ScoreReuse {
    private static final int PAIRS = 400;

    private ScoreReuse() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("words  edited  passage P  passage R  word P  word R  claimed");
        for (int length : new int[] {12, 25, 60, 150}) {
            for (double edited : new double[] {0, 0.1, 0.2, 0.3}) {
                out.println(score(length, edited));
            }
        }
    }

    private static String score(int length, double edited) {
        Random random = new Random(length * 100L + (long) (edited * 100));
        InventedLanguage language = new InventedLanguage(random);
        List<Article> articles = new ArrayList<>();
        List<Span> planted = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            InventedLanguage.Topic topic = language.topic(random);
            String source = sentences(language, topic, 10, random);
            String[] words = source.split("\\s+");
            int from = random.nextInt(Math.max(1, words.length - length));
            String stretch = String.join(" ", Arrays.copyOfRange(words, from, Math.min(words.length, from + length)));
            String before = sentences(language, topic, 5, random) + " ";
            String copied = language.edited(stretch, edited, random);
            articles.add(article("a" + pair, source));
            articles.add(article("b" + pair, before + copied + " " + sentences(language, topic, 5, random)));
            planted.add(new Span(before.length(), before.length() + copied.length()));
        }
        return row(length, edited, new FindReuse().find(articles, List.of()).passages(), planted);
    }

    private static String row(int length, double edited, List<SharedPassage> found, List<Span> planted) {
        int rightPassages = 0;
        double claimed = 0;
        double right = 0;
        double[] covered = new double[PAIRS];
        for (SharedPassage passage : found) {
            int pair = Integer.parseInt(passage.b().substring(1));
            boolean own = passage.a().substring(1).equals(passage.b().substring(1));
            int common = own ? common(passage.bSpan(), planted.get(pair)) : 0;
            covered[pair] += common;
            claimed += passage.bSpan().length();
            right += common;
            rightPassages += 2 * common >= passage.bSpan().length() ? 1 : 0;
        }
        int foundPassages = 0;
        double whole = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            whole += planted.get(pair).length();
            foundPassages += 2 * covered[pair] >= planted.get(pair).length() ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "%5d  %6.2f  %9.3f  %9.3f  %6.3f  %6.3f  %d",
                length,
                edited,
                rightPassages / Math.max(1.0, found.size()),
                foundPassages / (double) PAIRS,
                right / Math.max(1.0, claimed),
                right / whole,
                found.size());
    }

    private static int common(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private static String sentences(InventedLanguage language, InventedLanguage.Topic topic, int count, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ")
                    .append(language.sentence(topic, random))
                    .append('.');
        }
        return text.toString();
    }

    private static Article article(String id, String text) {
        return new Article(
                id, id, null, null, "", null, List.of(), null, null, "en", null, List.of(), text, List.of(), 1);
    }
}
