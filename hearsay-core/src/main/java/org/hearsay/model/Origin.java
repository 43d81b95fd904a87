package org.hearsay.model;

import java.util.List;

/**
 * An article, or a lost source, that descends from no other one of the story.
 *
 * @param node id of the node
 * @param articles ids of the articles that stand on it, itself included where extant
 * @param reason why it counts as one, for people
 */
public record Origin(String node, List<String> articles, String reason) {
    public Origin {
        articles = List.copyOf(articles);
    }
}
