package org.hearsay.app.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;

/** What many attributions have in common, held once: their articles' ids, words of saying, rules and days. */
final class SharedParts {
    private final Map<Object, Object> parts = new HashMap<>();

    /** Equal attributions that share what they can. */
    List<Attribution> of(Article article, List<Attribution> attributions) {
        return attributions.stream()
                .map(one -> new Attribution(
                        one.id(),
                        one.article().equals(article.id()) ? article.id() : one.article(),
                        one.place(),
                        one.kind(),
                        one.content(),
                        one.spans(),
                        one.source(),
                        one.sourceSpan(),
                        shared(one.cue()),
                        one.cueSpan(),
                        one.stance(),
                        one.speaker(),
                        one.saidOn() == null ? null : shared(one.saidOn()),
                        one.confidence(),
                        shared(one.rule())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(T part) {
        Object known = parts.putIfAbsent(part, part);
        return known == null ? part : (T) known;
    }
}
