package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.CapHit;
import org.hearsay.model.Moment;
import org.hearsay.model.Passages;

/**
 * Finds the passages that articles share, from one clause to the whole text.
 *
 * <p>Runs of four words or figures that two articles have lead to passages (after passim, Smith et al. 2015). Where
 * more than {@link #ALL_PAIRS} articles have a run, each is compared with the first few of them only, so that work grows
 * with articles and the most copied text is still found. What an outlet prints under unlike articles is left out.
 */
public final class FindReuse {
    /** Articles with the same words up to which every pair is compared. */
    static final int ALL_PAIRS = 40;

    /** Articles with which each one is compared beyond that. */
    private static final int REPRESENTATIVES = 3;

    /**
     * The shared passages by a, b, place; the same for any order of articles.
     *
     * @param attributions tell which passages lie inside quotations; may be empty
     */
    public Passages find(List<Article> articles, List<Attribution> attributions) {
        return find(articles, attributions, Article::text);
    }

    /**
     * The same for articles whose texts are kept elsewhere.
     *
     * @param text the text of an article, asked for up to three times
     */
    public Passages find(List<Article> articles, List<Attribution> attributions, Function<Article, String> text) {
        List<Article> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(Article::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                .thenComparing(Article::id));
        List<ArticleWords> texts =
                ordered.stream().map(text.andThen(ArticleWords::of)).toList();
        ShingleIndex index = new ShingleIndex(texts);
        Furniture furniture =
                new Furniture(texts, ordered.stream().map(Article::outlet).toList(), index);
        PrintPassages print = new PrintPassages(ordered, new Quotations(attributions), text);
        for (int article = 0; article < ordered.size(); article++) {
            addPassages(article, texts, index, furniture, print);
        }
        return new Passages(print.passages(), caps(texts, index));
    }

    /**
     * The shared passages within one window of time and between it and the next one, of articles that appeared no more
     * than so many days apart; over all windows of that many days each pair is met once.
     *
     * @param next the articles of the next window; none for those without a date
     */
    public Passages find(List<Article> window, List<Article> next, List<Attribution> attributions, int days) {
        Map<String, Article> known = new HashMap<>();
        Set<String> later = new HashSet<>();
        window.forEach(article -> known.put(article.id(), article));
        next.forEach(article -> {
            known.put(article.id(), article);
            later.add(article.id());
        });
        Passages all = find(List.copyOf(known.values()), attributions);
        return new Passages(
                all.passages().stream()
                        .filter(passage -> !(later.contains(passage.a()) && later.contains(passage.b())))
                        .filter(passage -> daysApart(known.get(passage.a()), known.get(passage.b())) <= days)
                        .toList(),
                all.caps());
    }

    private static long daysApart(Article a, Article b) {
        return a.published() == null || b.published() == null
                ? 0
                : Math.abs(
                        a.published().day().toEpochDay() - b.published().day().toEpochDay());
    }

    private static List<CapHit> caps(List<ArticleWords> texts, ShingleIndex index) {
        List<CapHit> caps = new ArrayList<>();
        long cut = texts.stream().filter(ArticleWords::isCut).count();
        if (cut > 0) {
            caps.add(new CapHit("reuse", "words read of an article", ArticleWords.MOST, cut));
        }
        long popular = index.runsIn(ALL_PAIRS + 1);
        if (popular > 0) {
            caps.add(new CapHit(
                    "reuse",
                    "articles with the same " + ShingleIndex.WORDS
                            + " words compared pair by pair, each further one with " + REPRESENTATIVES,
                    ALL_PAIRS,
                    popular));
        }
        return caps;
    }

    private static void addPassages(
            int article, List<ArticleWords> texts, ShingleIndex index, Furniture furniture, PrintPassages print) {
        long[] matches = matches(article, index, furniture);
        int from = 0;
        while (from < matches.length) {
            int other = (int) (matches[from] >>> 40);
            int to = from;
            while (to < matches.length && (int) (matches[to] >>> 40) == other) {
                to++;
            }
            List<Passage> passages = new AlignPassages(texts.get(article), texts.get(other)).of(matches, from, to);
            for (Passage passage : passages) {
                print.add(article, other, passage);
            }
            from = to;
        }
    }

    /** Where earlier articles have the same runs: (earlier, place here, place there), ascending. */
    private static long[] matches(int article, ShingleIndex index, Furniture furniture) {
        long[] matches = new long[256];
        int count = 0;
        for (int entry : index.entriesOf(article)) {
            if (furniture.has(entry)) {
                continue;
            }
            int first = index.first(entry);
            int until = entry - first <= ALL_PAIRS ? entry : first + REPRESENTATIVES;
            for (int other = first; other < until; other++) {
                if (index.article(other) < article && !furniture.has(other)) {
                    if (count == matches.length) {
                        matches = Arrays.copyOf(matches, count * 2);
                    }
                    matches[count++] =
                            (long) index.article(other) << 40 | (long) index.place(entry) << 20 | index.place(other);
                }
            }
        }
        long[] sorted = Arrays.copyOf(matches, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
