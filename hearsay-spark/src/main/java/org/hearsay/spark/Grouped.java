package org.hearsay.spark;

import java.io.Serializable;
import java.util.List;
import org.hearsay.model.Story;

/** Which story each article is of: what the driver holds of stories, and sends to all workers. */
final class Grouped implements Serializable {
    private static final long serialVersionUID = 1;

    private final Numbers numbers;
    private final String[] ids;
    private final String[] titles;
    private final double[] confidence;
    private final int[] storyOf;

    Grouped(Numbers numbers, List<Story> stories) {
        this.numbers = numbers;
        ids = stories.stream().map(Story::id).toArray(String[]::new);
        titles = stories.stream().map(Story::title).toArray(String[]::new);
        confidence = stories.stream().mapToDouble(Story::confidence).toArray();
        storyOf = new int[numbers.size()];
        for (int story = 0; story < ids.length; story++) {
            for (String article : stories.get(story).articles()) {
                storyOf[numbers.of(article)] = story;
            }
        }
    }

    Numbers numbers() {
        return numbers;
    }

    /** The number of an article's story. */
    int of(int article) {
        return storyOf[article];
    }

    /** The id of a story of this number. */
    String id(int story) {
        return ids[story];
    }

    /** @param articles the numbers of all its articles that are asked for, in any order */
    Story story(int story, List<Integer> articles) {
        List<String> members = articles.stream()
                .sorted()
                .map(number -> numbers.article(number).id())
                .toList();
        return new Story(ids[story], titles[story], members, confidence[story]);
    }

    int size() {
        return ids.length;
    }
}
