package org.hearsay.app.cli;

import org.hearsay.formats.ArticleRow;
import org.hearsay.formats.AttributionRow;
import org.hearsay.formats.Row;
import org.hearsay.model.Block;

/** An explained article as one JSON object: the fields of {@code read} and {@code quotes} and the reasons. */
final class ExplainRow {
    private ExplainRow() {}

    static Row of(ExplainedArticle explained) {
        Row choices = new Row();
        explained.choices().forEach((field, choice) -> choices.with(field, choice(choice)));
        return ArticleRow.of(explained.article())
                .with(
                        "scores",
                        explained.article().blocks().stream().map(Block::score).toList())
                .with("choices", choices)
                .with(
                        "attributions",
                        explained.attributions().stream()
                                .map(said -> said(explained, said))
                                .toList());
    }

    private static Row choice(ExplainedArticle.Choice choice) {
        return new Row()
                .with("from", choice.agreeing())
                .with("weight", choice.weight())
                .with(
                        "others",
                        choice.others().stream()
                                .map(other -> new Row()
                                        .with("value", other.value())
                                        .with("from", other.source())
                                        .with("weight", other.weight()))
                                .toList());
    }

    private static Row said(ExplainedArticle explained, ExplainedArticle.Said said) {
        return AttributionRow.of(explained.article(), said.attribution(), said.speaker(), said.resolution())
                .with("runner_up", said.runnerUp())
                .with("margin", said.runnerUp() == null ? null : said.margin());
    }
}
