package org.hearsay.formats;

import org.hearsay.model.Article;
import org.hearsay.model.DatedSpan;
import org.hearsay.text.CodePoints;

/** What {@code hearsay dates} prints of a time expression. */
public final class DateRow {
    private DateRow() {}

    public static Row of(Article article, DatedSpan date, CodePoints points) {
        return new Row()
                .with("path", article.path())
                .with("span", Row.pair(points.of(date.span())))
                .with("text", date.text())
                .with("type", date.type().name())
                .with("value", date.value())
                .with("mod", date.modifier())
                .with("rule", date.rule())
                .with("confidence", date.confidence());
    }
}
