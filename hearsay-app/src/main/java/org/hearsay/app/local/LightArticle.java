package org.hearsay.app.local;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Role;
import org.hearsay.model.Span;

/**
 * An article without what the steps that look across pages do not read, the words of a page's other blocks, and without its
 * text, which they read one at a time.
 */
public final class LightArticle {
    private static final Block NOTHING = new Block(Role.FURNITURE, "", new Span(0, 0), null, 0);

    private LightArticle() {}

    /** The article without text, with its title, its subtitle and the blocks that attributions stand in; places keep their numbers. */
    public static Article of(Article article, List<Attribution> attributions) {
        Set<Integer> places = new HashSet<>();
        attributions.forEach(attribution -> places.add(attribution.place()));
        List<Block> blocks = new ArrayList<>(article.blocks().size());
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            boolean read = block.role() == Role.TITLE || block.role() == Role.SUBTITLE || places.contains(i);
            blocks.add(read ? block : NOTHING);
        }
        return new Article(
                article.id(),
                article.path(),
                article.url(),
                article.outlet(),
                article.title(),
                article.subtitle(),
                article.authors(),
                article.published(),
                article.modified(),
                article.language(),
                article.section(),
                article.credits(),
                "",
                blocks,
                article.confidence());
    }
}
