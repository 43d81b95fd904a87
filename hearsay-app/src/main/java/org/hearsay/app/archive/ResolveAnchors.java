package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/** Finds again what corrections speak of among the facts of the present run. */
final class ResolveAnchors {
    private final Map<String, String> articles;
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, List<Attribution>> byArticle = new HashMap<>();

    /**
     * @param articles ids of the articles, by the page that gave them
     * @param found the run's attributions, in page order within an article
     */
    ResolveAnchors(Map<String, String> articles, List<Attribution> found) {
        this.articles = articles;
        for (Attribution attribution : found) {
            attributions.put(attribution.id(), attribution);
            byArticle
                    .computeIfAbsent(attribution.article(), none -> new ArrayList<>())
                    .add(attribution);
        }
    }

    /** The id of the article of that page, or null. */
    @Nullable
    String article(Anchor anchor) {
        return anchor.page() == null ? null : articles.get(anchor.page());
    }

    /** The id of the attribution: that of old, else the one on its page with its words, or null. */
    @Nullable
    String attribution(Anchor anchor) {
        return attributions.containsKey(anchor.id()) ? anchor.id() : onPage(anchor);
    }

    /** The id of an attribution by which the speaker is known, or null. */
    @Nullable
    String onPage(Anchor anchor) {
        String article = article(anchor);
        if (article == null) {
            return null;
        }
        String words = letters(anchor.words());
        String near = null;
        for (Attribution one : byArticle.getOrDefault(article, List.of())) {
            String present = letters(one.content());
            if (present.equals(words)) {
                return one.id();
            }
            if (near == null && (present.contains(words) || words.contains(present))) {
                near = one.id();
            }
        }
        return near;
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
