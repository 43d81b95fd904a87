package org.hearsay.model;

import java.util.List;

/**
 * The articles about one event.
 *
 * @param id hash of the first article's id, so that it stays while later articles join
 * @param title the headline that stands best for the others, as printed
 * @param articles ids of the articles, by time of publication, then id
 * @param confidence how surely they belong together
 */
public record Story(String id, String title, List<String> articles, double confidence) {
    public Story {
        articles = List.copyOf(articles);
    }
}
