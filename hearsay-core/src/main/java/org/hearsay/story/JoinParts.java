package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Moment;
import org.hearsay.model.Story;
import org.hearsay.model.StoryPart;
import org.hearsay.model.StoryWindows;
import org.hearsay.text.StableId;

/** Makes stories of the parts that they have in single windows. */
final class JoinParts {
    static final Comparator<Story> LARGEST_FIRST =
            Comparator.comparing((Story story) -> -story.articles().size()).thenComparing(Story::id);

    private static final Comparator<StoryPart.Dated> IN_TIME = Comparator.comparing(
                    StoryPart.Dated::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(StoryPart.Dated::article);

    private final Map<String, String> leaders = new HashMap<>();

    private JoinParts() {}

    static List<Story> of(StoryWindows windows) {
        JoinParts join = new JoinParts();
        Map<String, Double> confidence = new HashMap<>();
        windows.joins()
                .values()
                .forEach(joins -> joins.forEach(one ->
                        one.parts().forEach(part -> join.unite(one.parts().get(0), part))));
        windows.joins()
                .values()
                .forEach(joins -> joins.forEach(
                        one -> confidence.merge(join.leader(one.parts().get(0)), one.confidence(), Math::min)));
        Map<String, List<StoryPart>> together = new TreeMap<>();
        windows.parts()
                .values()
                .forEach(parts -> parts.forEach(
                        part -> together.computeIfAbsent(join.leader(part.first()), none -> new ArrayList<>())
                                .add(part)));
        return together.entrySet().stream()
                .map(entry -> story(entry.getValue(), confidence.getOrDefault(entry.getKey(), 1.0)))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    /** The id is made of the first article alone, so that a story keeps it while later ones join. */
    static Story story(List<StoryPart> parts, double confidence) {
        List<String> articles = parts.stream()
                .flatMap(part -> part.articles().stream())
                .sorted(IN_TIME)
                .map(StoryPart.Dated::article)
                .toList();
        StoryPart largest = parts.get(0);
        double least = confidence;
        for (StoryPart part : parts) {
            least = Math.min(least, part.confidence());
            largest = part.articles().size() > largest.articles().size() ? part : largest;
        }
        return new Story(StableId.of("story", articles.get(0)), largest.title(), articles, least);
    }

    private void unite(String one, String other) {
        String a = leader(one);
        String b = leader(other);
        if (!a.equals(b)) {
            leaders.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }

    private String leader(String part) {
        String leader = part;
        while (leaders.containsKey(leader)) {
            leader = leaders.get(leader);
        }
        if (!leader.equals(part)) {
            leaders.put(part, leader);
        }
        return leader;
    }
}
