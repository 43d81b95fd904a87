package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Role;

/** Finds the attributions of an article: direct, indirect and mixed, with source, cue and content. */
public final class FindAttributions {
    private final SpeechFrames frames = new SpeechFrames(new CueTable("en"));

    /** The attributions of an article's text, headline, subtitle and captions, by place, then start. */
    public List<Attribution> find(Article article) {
        List<Attribution> attributions = new ArrayList<>();
        read(article, Attribution.IN_TEXT, attributions);
        for (int b = 0; b < article.blocks().size(); b++) {
            Block block = article.blocks().get(b);
            if (block.role() == Role.SUBTITLE || block.role() == Role.CAPTION) {
                read(article, b, attributions);
            }
        }
        return List.copyOf(attributions);
    }

    private void read(Article article, int place, List<Attribution> attributions) {
        Passage passage = new Passage(article.passage(place));
        if (passage.size == 0) {
            return;
        }
        List<Found> found = new ArrayList<>(frames.find(passage));
        found.sort(Comparator.comparingInt(Found::start));
        for (Found one : found) {
            attributions.add(Render.attribution(article, place, passage, one));
        }
    }
}
