package org.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.CapHit;
import org.hearsay.model.Moment;
import org.hearsay.model.Stories;
import org.hearsay.model.Story;
import org.hearsay.model.StoryPart;
import org.hearsay.model.StoryWindows;

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

    private final LogOdds sameLanguage = LogOdds.read("pair", PairFeatures.NAMES);
    private final LogOdds acrossLanguages = LogOdds.read("pair-across-languages", PairFeatures.NAMES);
    private final LogOdds decision = LogOdds.read("merge", MergeFeatures.NAMES);

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
        List<Story> stories = parts(articles, text, caps).stream()
                .map(part -> JoinParts.story(List.of(part), part.confidence()))
                .sorted(JoinParts.LARGEST_FIRST)
                .toList();
        return new Stories(stories, caps);
    }

    /** The stories of articles that are looked at together, by their first article. */
    List<StoryPart> parts(List<Article> articles, List<CapHit> caps) {
        return parts(articles, Article::text, caps);
    }

    private List<StoryPart> parts(List<Article> articles, Function<Article, String> text, List<CapHit> caps) {
        List<Article> ordered = articles.stream().sorted(IN_TIME).toList();
        StoryEvidence evidence = new StoryEvidence(ordered, text);
        CandidatePairs candidates = CandidatePairs.of(evidence.sketches(), evidence.rarity());
        caps.addAll(evidence.caps());
        caps.addAll(candidates.caps());
        int[][] single = new int[ordered.size()][];
        Arrays.setAll(single, article -> new int[] {article});
        MergeDrafts merge = merge(evidence, candidates.pairs(), single);
        List<StoryPart> parts = new ArrayList<>();
        for (Draft draft : merge.merge()) {
            parts.add(new StoryPart(
                    title(draft, ordered, evidence),
                    Arrays.stream(draft.members())
                            .mapToObj(ordered::get)
                            .map(article -> new StoryPart.Dated(article.id(), article.published()))
                            .toList(),
                    merge.confidence(draft.members()[0])));
        }
        return parts;
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
        long[] across = Arrays.stream(CandidatePairs.of(evidence.sketches(), evidence.rarity())
                        .pairs())
                .filter(pair -> isLater[CandidatePairs.earlier(pair)] != isLater[CandidatePairs.later(pair)])
                .toArray();
        MergeDrafts merge = merge(evidence, across, groups);
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

    private MergeDrafts merge(StoryEvidence evidence, long[] pairs, int[][] groups) {
        ComparePairs compare = new ComparePairs(evidence.sketches(), sameLanguage, acrossLanguages);
        return new MergeDrafts(evidence.sketches(), compare, decision, pairs, groups);
    }

    /** The headline whose words the others share most; of equal ones the first. */
    private static String title(Draft draft, List<Article> ordered, StoryEvidence evidence) {
        String best = "";
        double most = -1;
        for (int member : draft.members()) {
            String title = ordered.get(member).title();
            if (!title.isBlank()) {
                TermVector weights = evidence.rarity().weigh(TermCounts.of(title));
                double likeness = weights.cosine(draft.core().words());
                if (likeness > most) {
                    most = likeness;
                    best = title;
                }
            }
        }
        return best;
    }
}
