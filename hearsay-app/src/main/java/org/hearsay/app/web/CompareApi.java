package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.formats.Quotation;
import org.hearsay.formats.Row;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;

/** Articles side by side, for programs: a row for each statement that two or more of them carry, and shared passages. */
final class CompareApi {
    private final Library library;

    CompareApi(Library library) {
        this.library = library;
    }

    void show(Context context) throws IOException {
        Comparison comparison = Comparison.asked(context, library);
        if (comparison.articles().size() < 2) {
            throw new Refused(HttpStatus.BAD_REQUEST, "article must be given twice or more, with different ids");
        }
        List<Row> statements = comparison.statements().stream()
                .map(common -> row(comparison, common))
                .toList();
        if (Form.wanted(context, Form.JSON, Form.CSV) == Form.CSV) {
            Reply.list(context, statements);
            return;
        }
        Reply.row(
                context,
                new Row()
                        .with("articles", List.copyOf(comparison.articles().keySet()))
                        .with("statements", statements)
                        .with(
                                "passages",
                                TraceRows.passages(
                                        List.copyOf(comparison.articles().values()), comparison.passages())));
    }

    private static Row row(Comparison comparison, Comparison.Common common) {
        List<Row> renderings = new ArrayList<>();
        for (Article article : comparison.articles().values()) {
            Attribution witness = common.renderings().get(article.id());
            renderings.add(new Row()
                    .with("article", article.id())
                    .with("attribution", witness == null ? null : witness.id())
                    .with("content", witness == null ? null : witness.content())
                    .with("printed", witness == null ? null : Quotation.of(witness, article)));
        }
        String id = common.statement().speaker();
        Speaker speaker = id == null ? null : common.story().speakers().get(id);
        return new Row()
                .with("statement", common.statement().id())
                .with("story", common.story().story().id())
                .with("speaker", speaker == null ? null : speaker.name())
                .with("speaker_id", id)
                .with("renderings", renderings);
    }
}
