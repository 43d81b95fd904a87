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
import java.util.function.IntFunction;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.CapHit;
import org.hearsay.model.Moment;
import org.hearsay.model.Passages;
import org.hearsay.model.SharedPassage;
import org.jspecify.annotations.Nullable;

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
        List<ArticleWords> words =
                ordered.stream().map(text.andThen(ArticleWords::of)).toList();
        ShingleIndex index = new ShingleIndex(words);
        long[][] smallest = new long[words.size()][];
        Furniture furniture = new Furniture(
                ordered.stream().map(Article::outlet).toList(),
                article -> {
                    smallest[article] =
                            smallest[article] == null ? words.get(article).smallest() : smallest[article];
                    return smallest[article];
                },
                index);
        Quotations quotations = new Quotations(attributions);
        PrintPassages print = new PrintPassages(
                article -> ordered.get(article).id(),
                article -> text.apply(ordered.get(article)),
                (article, passage) -> quotations.hold(ordered.get(article).id(), passage));
        for (int article = 0; article < ordered.size(); article++) {
            same(article, index, furniture).forEach(pair -> add(pair, words::get, print));
        }
        long cut = words.stream().filter(ArticleWords::isCut).count();
        return new Passages(print.passages(), caps(cut, index.runsIn(ALL_PAIRS + 1)));
    }

    /**
     * Where articles have the same runs of words, for a part of all runs: all places of each run must be given.
     *
     * @param outlet of an article, by its number
     * @param smallest hashes of an article's words, by its number
     */
    public SameRuns.Found same(RunsOfWords runs, IntFunction<@Nullable String> outlet, IntFunction<long[]> smallest) {
        int[] known = Arrays.stream(runs.articles()).distinct().toArray();
        ShingleIndex index = index(runs, known);
        List<@Nullable String> outlets = new ArrayList<>();
        Arrays.stream(known).forEach(article -> outlets.add(outlet.apply(article)));
        Furniture furniture = new Furniture(outlets, article -> smallest.apply(known[article]), index);
        List<SameRuns> all = new ArrayList<>();
        for (int article = 0; article < known.length; article++) {
            for (SameRuns same : same(article, index, furniture)) {
                all.add(new SameRuns(known[same.article()], known[same.other()], same.places()));
            }
        }
        return new SameRuns.Found(all, index.runsIn(ALL_PAIRS + 1));
    }

    private static ShingleIndex index(RunsOfWords runs, int[] known) {
        int[] numbers = new int[runs.articles().length];
        for (int i = 0, number = 0; i < numbers.length; i++) {
            number += known[number] == runs.articles()[i] ? 0 : 1;
            numbers[i] = number;
        }
        return new ShingleIndex(new RunsOfWords(runs.keys(), numbers, runs.places()), known.length);
    }

    /**
     * The passages of pairs of articles, by a, b, place.
     *
     * @param pairs with all places where the two have the same runs
     * @param texts of the articles, by number
     */
    public List<SharedPassage> passages(List<SameRuns> pairs, IntFunction<QuotableText> texts) {
        Map<Integer, ArticleWords> words = new HashMap<>();
        PrintPassages print = new PrintPassages(
                article -> texts.apply(article).article(),
                article -> texts.apply(article).text(),
                (article, passage) -> texts.apply(article).quotes(passage));
        for (SameRuns pair : pairs) {
            for (int article : new int[] {pair.article(), pair.other()}) {
                words.computeIfAbsent(article, number -> texts.apply(number).words());
            }
            add(pair, words::get, print);
        }
        return print.passages();
    }

    private static void add(SameRuns pair, IntFunction<ArticleWords> words, PrintPassages print) {
        for (Passage passage :
                new AlignPassages(words.apply(pair.article()), words.apply(pair.other())).of(pair.places())) {
            print.add(pair.article(), pair.other(), passage);
        }
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

    /**
     * The bounds that were reached.
     *
     * @param cut articles of which not all is read
     * @param popular runs of words of which not every pair of places is compared
     */
    public List<CapHit> caps(long cut, long popular) {
        List<CapHit> caps = new ArrayList<>();
        if (cut > 0) {
            caps.add(new CapHit("reuse", "words read of an article", ArticleWords.MOST, cut));
        }
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

    /** Where earlier articles have the same runs, by article. */
    private static List<SameRuns> same(int article, ShingleIndex index, Furniture furniture) {
        long[] matches = matches(article, index, furniture);
        List<SameRuns> same = new ArrayList<>();
        int from = 0;
        while (from < matches.length) {
            int other = (int) (matches[from] >>> 40);
            int to = from;
            while (to < matches.length && (int) (matches[to] >>> 40) == other) {
                to++;
            }
            long[] places = Arrays.copyOfRange(matches, from, to);
            for (int i = 0; i < places.length; i++) {
                places[i] &= (1L << 40) - 1;
            }
            same.add(new SameRuns(article, other, places));
            from = to;
        }
        return same;
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
