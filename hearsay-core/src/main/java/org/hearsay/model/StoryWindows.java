package org.hearsay.model;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of stories window by window: enough to look again at those windows only whose articles changed.
 *
 * @param parts the stories of each window alone
 * @param joins by the earlier window of two: parts of both that are one story
 */
public record StoryWindows(SortedMap<Long, List<StoryPart>> parts, SortedMap<Long, List<Join>> joins) {
    /** Nothing is known yet. */
    public static final StoryWindows EMPTY = new StoryWindows(new TreeMap<>(), new TreeMap<>());

    /**
     * Parts that are one story.
     *
     * @param parts the first article of each
     * @param confidence how surely they belong together
     */
    public record Join(List<String> parts, double confidence) {
        public Join {
            parts = List.copyOf(parts);
        }
    }
}
