package org.hearsay.formats;

import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Credit;
import org.hearsay.model.Moment;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** What {@code hearsay read} prints of an article. */
public final class ArticleRow {
    private ArticleRow() {}

    public static Row of(Article article) {
        CodePoints points = CodePoints.of(article.text());
        return new Row()
                .with("path", article.path())
                .with("id", article.id())
                .with("url", article.url())
                .with("outlet", article.outlet())
                .with("title", article.title().isEmpty() ? null : article.title())
                .with("subtitle", article.subtitle())
                .with("authors", article.authors())
                .with("published", iso(article.published()))
                .with("modified", iso(article.modified()))
                .with("language", article.language())
                .with("section", article.section())
                .with(
                        "credits",
                        article.credits().stream().map(ArticleRow::credit).toList())
                .with("text", article.text())
                .with(
                        "blocks",
                        article.blocks().stream()
                                .map(block -> block(block, points))
                                .toList())
                .with("confidence", article.confidence());
    }

    private static @Nullable String iso(@Nullable Moment moment) {
        return moment == null ? null : moment.iso();
    }

    private static Row credit(Credit credit) {
        return new Row()
                .with("agency", credit.agency())
                .with("kind", credit.kind().label())
                .with("text", credit.text())
                .with("confidence", credit.confidence());
    }

    private static Row block(Block block, CodePoints points) {
        Row row = new Row()
                .with("role", block.role().label())
                .with("span", block.span() == null ? null : Row.pair(points.of(block.span())));
        if (!block.links().isEmpty()) {
            row.with("links", block.links());
        }
        return block.span() == null ? row.with("text", block.text()) : row;
    }
}
