package org.hearsay.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** The values by which stories are told apart, as those need them who learn the weights anew. */
final class StoryEvidence {
    /** Log-odds of a pair count up to this: how alike copies are tells nothing of how alike independent accounts are. */
    static final double MOST = 3;

    private final List<ArticleSketch> sketches = new ArrayList<>();
    private final TermRarity rarity;
    private final long cut;

    /** Reads the articles' terms and how rare they are among them. */
    StoryEvidence(List<Article> articles) {
        this(articles, articles.size(), Article::text);
    }

    /**
     * The same for articles whose texts are kept elsewhere.
     *
     * @param text the text of an article, asked for once
     */
    StoryEvidence(List<Article> articles, Function<Article, String> text) {
        this(articles, articles.size(), text);
    }

    /** The same; rarity is counted over the first articles only. */
    StoryEvidence(List<Article> articles, int counted) {
        this(articles, counted, Article::text);
    }

    private StoryEvidence(List<Article> articles, int counted, Function<Article, String> text) {
        Deque<TermCounts> counts = new ArrayDeque<>();
        articles.forEach(article -> counts.add(TermCounts.of(article, text.apply(article))));
        rarity = TermRarity.of(counts.stream().limit(counted).toList());
        cut = counts.stream().filter(TermCounts::isCut).count();
        // Each one's counts go as its weights come: both of all articles would take half as much again.
        while (!counts.isEmpty()) {
            sketches.add(ArticleSketch.of(counts.remove(), rarity));
        }
    }

    /** The words and figures of a text as the step compares them, sorted. */
    static SortedSet<String> terms(String text) {
        SortedSet<String> terms = new TreeSet<>();
        for (Word word : Words.of(text)) {
            if (TermCounts.counts(word)) {
                terms.add(Terms.stem(Fold.plain(word.text())));
            }
        }
        return terms;
    }

    /** Names of a pair's values. */
    static List<String> pairNames() {
        return PairFeatures.NAMES;
    }

    /** Names of the values of a pair in two languages that are read as English. */
    static List<String> glossedNames() {
        return GlossedPairFeatures.NAMES;
    }

    /** Names of a join's values. */
    static List<String> mergeNames() {
        return MergeFeatures.NAMES;
    }

    /** What speaks for or against one event in two articles, by their index. */
    double[] pair(int first, int second) {
        return PairFeatures.of(sketches.get(first), sketches.get(second));
    }

    /** What speaks for or against one event in two articles in two languages that are read as English. */
    double[] glossedPair(int first, int second) {
        return GlossedPairFeatures.of(sketches.get(first), sketches.get(second));
    }

    /** What speaks for or against one story in two groups of articles between which and within which the pairs are tied so. */
    double[] merge(List<Integer> first, List<Integer> second, Tie between, Tie[][] ties) {
        return MergeFeatures.of(draft(first, ties), draft(second, ties), between);
    }

    private Draft draft(List<Integer> members, Tie[][] ties) {
        Draft draft = Draft.of(members.get(0), sketches.get(members.get(0)));
        for (int next = 1; next < members.size(); next++) {
            Tie between = Tie.NONE;
            for (int before = 0; before < next; before++) {
                between = between.plus(ties[members.get(next)][members.get(before)]);
            }
            draft = draft.plus(Draft.of(members.get(next), sketches.get(members.get(next))), between);
        }
        return draft;
    }

    List<ArticleSketch> sketches() {
        return sketches;
    }

    /** Articles of which not all is read. */
    long cut() {
        return cut;
    }

    /** Days from the first article to the last, and one. */
    double spanDays() {
        List<@Nullable Moment> published = new ArrayList<>();
        sketches.forEach(sketch -> published.add(sketch.published()));
        return TimeApart.span(published);
    }

    TermRarity rarity() {
        return rarity;
    }
}
