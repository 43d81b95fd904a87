package org.hearsay.statement;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many different contents of one story hold a form, or a word of another language that may mean it. What but one content holds is left out: seen from that content it
 * stands nowhere else.
 *
 * @param contents how many there are
 * @param found contents by form, each two or more
 */
public record StoryTerms(int contents, Map<String, Integer> found) implements Serializable {
    static final StoryTerms NONE = new StoryTerms(0, Map.of());

    public StoryTerms {
        found = Map.copyOf(found);
    }

    static StoryTerms of(List<Content> contents) {
        Set<String> seen = new HashSet<>();
        Map<String, Integer> found = new HashMap<>();
        for (Content content : contents) {
            if (seen.add(content.key())) {
                content.meanings().forEach(form -> found.merge(form, 1, Integer::sum));
            }
        }
        found.values().removeIf(count -> count < 2);
        return new StoryTerms(seen.size(), found);
    }
}
