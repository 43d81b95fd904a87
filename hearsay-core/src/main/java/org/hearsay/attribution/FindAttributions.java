package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;

/** Finds the attributions of an article: direct, indirect and mixed, with source, cue and content. */
public final class FindAttributions {
    /** The attributions of an article's text, headline, subtitle and captions, by place, then start. */
    public List<Attribution> find(Article article) {
        return List.of();
    }
}
