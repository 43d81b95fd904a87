package org.hearsay.formats;

import java.util.Locale;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * What {@code hearsay quotes} prints of an attribution. Spans of one that stands outside the article's text (in a
 * subtitle or caption) count in that block; {@code place} says so.
 */
public final class AttributionRow {
    private AttributionRow() {}

    public static Row of(
            Article article, Attribution attribution, @Nullable Speaker speaker, @Nullable Resolution resolution) {
        boolean inText = attribution.place() == Attribution.IN_TEXT;
        CodePoints points = CodePoints.of(article.passage(attribution.place()));
        return new Row()
                .with("path", article.path())
                .with("id", attribution.id())
                .with("kind", attribution.kind().label())
                .with("content", attribution.content())
                .with("printed", Quotation.of(attribution, article))
                .with(
                        "spans",
                        attribution.spans().stream()
                                .map(span -> Row.pair(points.of(span)))
                                .toList())
                .with("source", attribution.source())
                .with(
                        "source_span",
                        attribution.sourceSpan() == null ? null : Row.pair(points.of(attribution.sourceSpan())))
                .with("cue", attribution.cue())
                .with("cue_span", attribution.cueSpan() == null ? null : Row.pair(points.of(attribution.cueSpan())))
                .with("speaker", speaker == null ? null : speaker.name())
                .with(
                        "said_on",
                        attribution.saidOn() == null
                                ? null
                                : attribution.saidOn().date().iso())
                .with("confidence", attribution.confidence())
                .with("rule", attribution.rule())
                .with("stance", attribution.stance().name().toLowerCase(Locale.ROOT))
                .with(
                        "place",
                        inText
                                ? "text"
                                : article.blocks()
                                        .get(attribution.place())
                                        .role()
                                        .label())
                .with("speaker_reason", resolution == null ? null : resolution.reason())
                .with(
                        "said_on_reason",
                        attribution.saidOn() == null
                                ? null
                                : attribution.saidOn().reason());
    }
}
