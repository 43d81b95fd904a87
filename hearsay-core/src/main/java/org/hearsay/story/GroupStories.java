package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.model.Story;
import org.hearsay.text.StableId;

/**
 * Groups articles into stories, one event each.
 *
 * <p>Articles are compared by weighted words, first words, names, figures, years and the days between them; pairs come
 * from an index of weighty terms; stories are joined agglomeratively by a learned decision (after Miranda et al. 2018,
 * "Multilingual clustering of streaming news").
 */
public final class GroupStories {
    private final LogOdds sameLanguage = LogOdds.read("pair", PairFeatures.NAMES);
    private final LogOdds acrossLanguages = LogOdds.read("pair-across-languages", PairFeatures.NAMES);
    private final LogOdds decision = LogOdds.read("merge", MergeFeatures.NAMES);

    /** Every article in exactly one story; most articles first, then id; the same for any order of articles. */
    public List<Story> group(List<Article> articles) {
        List<Article> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(Article::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                .thenComparing(Article::id));
        StoryEvidence evidence = new StoryEvidence(ordered);
        MergeDrafts merge = new MergeDrafts(
                evidence.sketches(),
                new ComparePairs(evidence.sketches(), sameLanguage, acrossLanguages),
                decision,
                CandidatePairs.of(evidence.sketches(), evidence.rarity()));
        List<Story> stories = new ArrayList<>();
        for (Draft draft : merge.merge()) {
            stories.add(story(draft, ordered, evidence, merge.confidence(draft.members()[0])));
        }
        stories.sort(
                Comparator.comparing((Story story) -> -story.articles().size()).thenComparing(Story::id));
        return stories;
    }

    private static Story story(Draft draft, List<Article> ordered, StoryEvidence evidence, double confidence) {
        List<String> ids = new ArrayList<>();
        for (int member : draft.members()) {
            ids.add(ordered.get(member).id());
        }
        String id = StableId.of(ids.stream().sorted().toArray(String[]::new));
        return new Story(id, title(draft, ordered, evidence), ids, confidence);
    }

    /** The headline whose words the others share most; of equal ones the first. */
    private static String title(Draft draft, List<Article> ordered, StoryEvidence evidence) {
        String best = "";
        double most = -1;
        for (int member : draft.members()) {
            String title = ordered.get(member).title();
            if (!title.isBlank()) {
                TreeMap<Long, Double> counts = TermCounts.of(title);
                double likeness =
                        evidence.rarity().weigh(counts).cosine(draft.core().words());
                if (likeness > most) {
                    most = likeness;
                    best = title;
                }
            }
        }
        return best;
    }
}
