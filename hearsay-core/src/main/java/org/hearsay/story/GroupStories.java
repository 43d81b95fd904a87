package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.CapHit;
import org.hearsay.model.Moment;
import org.hearsay.model.Stories;
import org.hearsay.model.Story;
import org.hearsay.model.StoryPart;
import org.hearsay.model.StoryWindows;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles into stories, one event each.
 *
 * <p>Articles are compared by weighted words, first words, names, figures, years and the days between them; pairs come
 * from an index of weighty terms; stories are joined agglomeratively by a learned decision (after Miranda et al. 2018,
 * "Multilingual clustering of streaming news").
 */
public final class GroupStories {
    static final Comparator<Article> IN_TIME = Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(Article::id);

    private final Decisions decisions;

    public GroupStories() {
        this(Decisions.learned());
    }

    GroupStories(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Every article in exactly one story; the same for any order of articles. */
    public Stories group(List<Article> articles) {
        return group(articles, Article::text);
    }

    /**
     * The same for articles whose texts are kept elsewhere.
     *
     * @param text the text of an article, asked for once
     */
    public Stories group(List<Article> articles, Function<Article, String> text) {
        List<CapHit> caps = new ArrayList<>();
        return new Stories(stories(parts(articles, text, caps)), caps);
    }

    /** The stories of articles that are looked at together, by their first article. */
    List<StoryPart> parts(List<Article> articles, List<CapHit> caps) {
        return parts(articles, Article::text, caps);
    }

    private List<StoryPart> parts(List<Article> articles, Function<Article, String> text, List<CapHit> caps) {
        List<Article> ordered = articles.stream().sorted(IN_TIME).toList();
        StoryEvidence evidence = new StoryEvidence(ordered, text);
        List<Neighbours> neighbours = CandidatePairs.of(evidence.sketches(), evidence.rarity());
        caps.addAll(caps(
                evidence.cut(),
                neighbours.stream().mapToLong(Neighbours::popular).sum(),
                neighbours.stream().filter(Neighbours::crowded).count()));
        return merged(evidence.sketches(), tied(evidence, neighbours), evidence.spanDays(), evidence.rarity());
    }

    /** The first thing done to an article, by itself. */
    public TermCounts count(Article article) {
        return TermCounts.of(article, article.text());
    }

    /** Days from the first to the last of the times of a collection's articles, and one. */
    public double spanDays(List<@Nullable Moment> published) {
        return TimeApart.span(published);
    }

    /** @param rarity of the terms of all articles */
    public ArticleSketch sketch(TermCounts counts, TermRarity rarity) {
        return ArticleSketch.of(counts, rarity);
    }

    /** The terms under which earlier articles are looked for, ascending. */
    public SortedSet<Long> weighty(ArticleSketch sketch, TermRarity rarity) {
        return CandidatePairs.terms(sketch, rarity);
    }

    /**
     * Who has one term before each article that has it.
     *
     * @param articles all that have the term, in order of time
     */
    public Stream<SharedTerm> shared(long term, int[] articles, TermRarity rarity) {
        Bearers bearers = new Bearers();
        double weight = rarity.of(term);
        return Arrays.stream(articles).mapToObj(article -> bearers.add(article, term, weight));
    }

    /** @param terms all weighty terms of one article, in any order */
    public Neighbours neighbours(int article, List<SharedTerm> terms) {
        return CandidatePairs.neighbours(article, terms);
    }

    /** What two articles have in common, or null if it is not worth a look at what they may belong to. */
    public @Nullable TiedArticles compare(int earlier, ArticleSketch one, int later, ArticleSketch other) {
        Tie tie = decisions.compare(one, other);
        return tie.sum + tie.naming > MergeDrafts.HOPELESS
                ? new TiedArticles(earlier, later, tie.sum, tie.isForeign(), tie.naming)
                : null;
    }

    /**
     * The stories of articles of which none is tied to any other article.
     *
     * @param sketches in order of time
     * @param tied of them, by their indexes in that list
     * @param spanDays of all articles
     * @param rarity of the terms of all articles
     */
    public List<StoryPart> merged(
            List<ArticleSketch> sketches, List<TiedArticles> tied, double spanDays, TermRarity rarity) {
        int[][] single = new int[sketches.size()][];
        Arrays.setAll(single, article -> new int[] {article});
        MergeDrafts merge = new MergeDrafts(sketches, decisions, spanDays, tied, single);
        List<StoryPart> parts = new ArrayList<>();
        for (Draft draft : merge.merge()) {
            parts.add(new StoryPart(
                    title(draft, sketches, rarity),
                    Arrays.stream(draft.members())
                            .mapToObj(sketches::get)
                            .map(sketch -> new StoryPart.Dated(sketch.article(), sketch.published()))
                            .toList(),
                    merge.confidence(draft.members()[0])));
        }
        return parts;
    }

    /** Stories that are whole, most articles first, then id. */
    public List<Story> stories(List<StoryPart> parts) {
        return parts.stream()
                .map(part -> JoinParts.story(List.of(part), part.confidence()))
                .sorted(JoinParts.LARGEST_FIRST)
                .toList();
    }

    /**
     * The bounds that were reached.
     *
     * @param cut articles of which not all is read
     * @param popular sum over all articles' {@link Neighbours#popular}
     * @param crowded articles that are {@link Neighbours#crowded}
     */
    public List<CapHit> caps(long cut, long popular, long crowded) {
        List<CapHit> caps = new ArrayList<>();
        if (cut > 0) {
            caps.add(new CapHit("stories", "words read of an article", TermCounts.MOST, cut));
        }
        caps.addAll(CandidatePairs.caps(popular, crowded));
        return caps;
    }

    private List<TiedArticles> tied(StoryEvidence evidence, List<Neighbours> neighbours) {
        List<ArticleSketch> sketches = evidence.sketches();
        List<TiedArticles> tied = new ArrayList<>();
        for (Neighbours one : neighbours) {
            for (int earlier : one.earlier()) {
                TiedArticles pair = compare(earlier, sketches.get(earlier), one.article(), sketches.get(one.article()));
                if (pair != null) {
                    tied.add(pair);
                }
            }
        }
        return tied;
    }

    /** Which of two windows' stories are one. */
    List<StoryWindows.Join> joins(List<Article> articles, List<StoryPart> earlier, List<StoryPart> later) {
        List<Article> ordered = articles.stream().sorted(IN_TIME).toList();
        Map<String, Integer> index = new HashMap<>();
        ordered.forEach(article -> index.put(article.id(), index.size()));
        int[][] groups = new int[earlier.size() + later.size()][];
        boolean[] isLater = new boolean[ordered.size()];
        for (int group = 0; group < groups.length; group++) {
            boolean second = group >= earlier.size();
            StoryPart part = second ? later.get(group - earlier.size()) : earlier.get(group);
            groups[group] = part.articles().stream()
                    .mapToInt(article -> index.get(article.article()))
                    .toArray();
            Arrays.stream(groups[group]).forEach(article -> isLater[article] = second);
        }
        StoryEvidence evidence = new StoryEvidence(ordered);
        List<TiedArticles> across = tied(evidence, CandidatePairs.of(evidence.sketches(), evidence.rarity())).stream()
                .filter(pair -> isLater[pair.earlier()] != isLater[pair.later()])
                .toList();
        MergeDrafts merge = new MergeDrafts(evidence.sketches(), decisions, evidence.spanDays(), across, groups);
        Map<Integer, List<String>> joined = new TreeMap<>();
        Map<Integer, Integer> draftOf = new HashMap<>();
        merge.merge().forEach(draft -> Arrays.stream(draft.members())
                .forEach(article -> draftOf.put(article, draft.members()[0])));
        for (int[] group : groups) {
            joined.computeIfAbsent(draftOf.get(group[0]), none -> new ArrayList<>())
                    .add(ordered.get(group[0]).id());
        }
        return joined.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new StoryWindows.Join(
                        entry.getValue().stream().sorted().toList(), merge.confidence(entry.getKey())))
                .toList();
    }

    /** The headline whose words the others share most; of equal ones the first. */
    private static String title(Draft draft, List<ArticleSketch> sketches, TermRarity rarity) {
        String best = "";
        double most = -1;
        for (int member : draft.members()) {
            String title = sketches.get(member).title();
            if (!title.isBlank()) {
                double likeness =
                        rarity.weigh(TermCounts.of(title)).cosine(draft.core().words());
                if (likeness > most) {
                    most = likeness;
                    best = title;
                }
            }
        }
        return best;
    }
}
