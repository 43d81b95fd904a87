package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Story;
import org.hearsay.model.StoryChange;

/** Tells by their articles what became of stories. */
final class CompareStories {
    private CompareStories() {}

    static List<StoryChange> changes(List<Story> before, List<Story> after) {
        TreeMap<String, TreeSet<String>> now = lead(before, after);
        TreeMap<String, TreeSet<String>> then = lead(after, before);
        List<StoryChange> changes = new ArrayList<>();
        then.forEach((story, were) -> {
            if (were.size() > 1) {
                changes.add(new StoryChange(StoryChange.Kind.MERGED, List.copyOf(were), List.of(story)));
            }
        });
        now.forEach((story, are) -> {
            if (are.size() > 1) {
                changes.add(new StoryChange(StoryChange.Kind.SPLIT, List.of(story), List.copyOf(are)));
            } else if (are.size() == 1
                    && !are.contains(story)
                    && then.get(are.first()).size() == 1) {
                changes.add(new StoryChange(StoryChange.Kind.RENAMED, List.of(story), List.copyOf(are)));
            }
        });
        changes.sort(Comparator.comparing(StoryChange::kind)
                .thenComparing(change -> change.before().get(0))
                .thenComparing(change -> change.after().get(0)));
        return changes;
    }

    /** For each of the one stories, those of the other that have articles of it. */
    private static TreeMap<String, TreeSet<String>> lead(List<Story> from, List<Story> to) {
        Map<String, String> storyOf = new HashMap<>();
        to.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        TreeMap<String, TreeSet<String>> lead = new TreeMap<>();
        for (Story story : from) {
            TreeSet<String> others = new TreeSet<>();
            for (String article : story.articles()) {
                String other = storyOf.get(article);
                if (other != null) {
                    others.add(other);
                }
            }
            lead.put(story.id(), others);
        }
        return lead;
    }
}
