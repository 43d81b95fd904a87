package org.hearsay.app.web;

import org.hearsay.app.report.Alteration;
import org.hearsay.app.report.StoryParts;
import org.hearsay.formats.Row;
import org.hearsay.model.Article;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** A statement's row with the article in which it stood first, who altered what of it, and where it is lined up. */
final class TracedStatement {
    private TracedStatement() {}

    static Row of(Row row, Library.Shelf shelf, Statement statement) {
        StoryParts parts = shelf.parts();
        boolean several = statement.witnesses().size() > 1;
        return row.with("first", first(shelf, parts.first(statement)))
                .with(
                        "alterations",
                        parts.alterations(statement).stream()
                                .map(TracedStatement::alteration)
                                .toList())
                .with("apparatus", several ? "/api/v1/statements/" + statement.id() + "/apparatus" : null);
    }

    private static @Nullable Row first(Library.Shelf shelf, @Nullable FirstCarrier first) {
        if (first == null) {
            return null;
        }
        Article article =
                first.article() == null ? null : shelf.story().articles().get(first.article());
        return new Row()
                .with("article", article == null ? null : article.id())
                .with("outlet", article == null ? null : article.outlet())
                .with(
                        "published",
                        article == null || article.published() == null
                                ? null
                                : article.published().iso())
                .with("lead", first.lead())
                .with("reason", first.reason());
    }

    private static Row alteration(Alteration one) {
        return new Row()
                .with("source", one.source().id())
                .with("article", one.article().id())
                .with("certainty", one.certainty().label())
                .with("kind", one.kind())
                .with("before", one.before())
                .with("after", one.after());
    }
}
