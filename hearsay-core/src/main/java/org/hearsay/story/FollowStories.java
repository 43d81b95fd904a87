package org.hearsay.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.CapHit;
import org.hearsay.model.Stories;
import org.hearsay.model.Story;
import org.hearsay.model.StoryChange;
import org.hearsay.model.StoryPart;
import org.hearsay.model.StoryWindows;

/**
 * Keeps stories as articles come in over time, in any order and in any batches: time is cut into windows of so many
 * days; the articles of each window are grouped alone, then the stories of each window are held against those of the
 * next. What a window gives depends on its own articles and the neighbours' only, so that the stories are those of one
 * run over all articles, and no more than two windows are ever held.
 *
 * <p>Articles without a date are a window of their own, which has no neighbour.
 */
public final class FollowStories {
    /** The window of articles without a date. */
    public static final long UNDATED = Long.MAX_VALUE;

    private final GroupStories group = new GroupStories();
    private final int days;

    /** @param days of a window, at least one */
    public FollowStories(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("a window needs a day or more: " + days);
        }
        this.days = days;
    }

    /** The number of the window in which an article appeared, counted from 1970. */
    public long window(Article article) {
        return article.published() == null
                ? UNDATED
                : Math.floorDiv(article.published().day().toEpochDay(), days);
    }

    /** The stories of a set of articles. */
    public Stories follow(List<Article> articles) {
        Map<Long, List<Article>> windows = articles.stream().collect(Collectors.groupingBy(this::window));
        List<CapHit> caps = new ArrayList<>();
        return new Stories(
                stories(follow(
                        StoryWindows.EMPTY, windows.keySet(), window -> windows.getOrDefault(window, List.of()), caps)),
                caps);
    }

    /**
     * Looks again at windows whose articles changed.
     *
     * @param known what was known before
     * @param changed windows that gained or lost articles
     * @param articles all articles of a window, in any order; none for a window that has none
     */
    public StoryWindows follow(StoryWindows known, Collection<Long> changed, LongFunction<List<Article>> articles) {
        return follow(known, changed, articles, new ArrayList<>());
    }

    private StoryWindows follow(
            StoryWindows known, Collection<Long> changed, LongFunction<List<Article>> articles, List<CapHit> caps) {
        SortedMap<Long, List<StoryPart>> parts = new TreeMap<>(known.parts());
        SortedMap<Long, List<StoryWindows.Join>> joins = new TreeMap<>(known.joins());
        TreeSet<Long> seams = new TreeSet<>();
        for (long window : new TreeSet<>(changed)) {
            parts.put(window, group.parts(articles.apply(window), caps));
            if (window != UNDATED) {
                seams.add(window - 1);
                seams.add(window);
            }
        }
        parts.values().removeIf(List::isEmpty);
        for (long seam : seams) {
            List<StoryPart> earlier = parts.getOrDefault(seam, List.of());
            List<StoryPart> later = parts.getOrDefault(seam + 1, List.of());
            joins.remove(seam);
            if (!earlier.isEmpty() && !later.isEmpty()) {
                List<Article> both = new ArrayList<>(articles.apply(seam));
                both.addAll(articles.apply(seam + 1));
                joins.put(seam, group.joins(both, earlier, later));
            }
        }
        return new StoryWindows(parts, joins);
    }

    /** The stories, most articles first, then id. */
    public List<Story> stories(StoryWindows windows) {
        return JoinParts.of(windows);
    }

    /** What became of the stories that were; by what happened, then ids. */
    public static List<StoryChange> changes(List<Story> before, List<Story> after) {
        return CompareStories.changes(before, after);
    }
}
