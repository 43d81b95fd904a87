package org.hearsay.app.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds articles, or what was said in them: all words asked for, a phrase in quotation marks as a phrase, {@code word*} as
 * the beginning of a word, {@code -word} not; best first (BM25).
 */
public final class SearchArchive {
    private static final int MOST_VALUES = 12;

    private static final String SAID = " JOIN article a ON a.id = t.article LEFT JOIN speaker s ON s.id = t.speaker";

    private final ReadArchive read;

    public SearchArchive(Archive archive) {
        this.read = new ReadArchive(archive);
    }

    /** A part of what is found, with counts over all of it. */
    public Found find(SearchQuery query, int from, int most) throws IOException {
        Asked asked = Asked.of(query);
        if (asked == null) {
            return new Found(List.of(), 0, Map.of());
        }
        List<Hit> hits = hits(query, asked, from, most);
        int total = read.list("SELECT count(*) FROM " + source(query, asked), row -> row.getInt(1), asked.values())
                .get(0);
        Map<Facet, List<Found.Count>> counts = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<Found.Count> values = counts(query, asked, facet);
            if (!values.isEmpty()) {
                counts.put(facet, values);
            }
        }
        return new Found(hits, total, counts);
    }

    private List<Hit> hits(SearchQuery query, Asked asked, int from, int most) throws IOException {
        boolean said = query.in() == SearchQuery.In.STATEMENTS;
        String index = said ? "attribution_text" : "article_text";
        String excerpt = asked.hasWords()
                ? "snippet(" + index + ", " + (said ? 0 : 1) + ", char(1), char(2), '…', 32)"
                : said ? "t.content" : "substr(a.text, 1, 200)";
        String order = asked.hasWords()
                ? "bm25(" + index + (said ? "" : ", 4.0, 1.0") + "), " + (said ? "t.id" : "a.id")
                : said ? "t.said_on DESC, t.id" : "a.published DESC, a.id";
        String columns = said
                ? "t.id, (SELECT statement FROM witness WHERE attribution = t.id), coalesce(s.name, t.source), t.said_on"
                : "NULL, NULL, NULL, NULL";
        List<Object> values = new ArrayList<>(List.of(asked.values()));
        values.add(most);
        values.add(from);
        return read.list(
                "SELECT a.id, a.title, a.outlet, a.published, " + excerpt + ", " + columns + " FROM "
                        + source(query, asked) + " ORDER BY " + order + " LIMIT ? OFFSET ?",
                row -> new Hit(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)),
                values.toArray());
    }

    private List<Found.Count> counts(SearchQuery query, Asked asked, Facet facet) throws IOException {
        boolean said = query.in() == SearchQuery.In.STATEMENTS;
        String value =
                switch (facet) {
                    case OUTLET -> "coalesce(a.outlet, 'unknown outlet')";
                    case LANGUAGE -> "a.language";
                    case DAY -> "substr(coalesce(" + (said ? "t.said_on" : "a.published") + ", 'undated'), 1, 10)";
                    case SPEAKER -> said ? "t.speaker" : "";
                    case KIND -> said ? "t.kind" : "";
                    case STORY -> "(SELECT story FROM story_article WHERE article = a.id)";
                    case DESCENT -> "";
                };
        if (value.isEmpty()) {
            return List.of();
        }
        String label =
                switch (facet) {
                    case SPEAKER -> "(SELECT name FROM speaker WHERE id = v)";
                    case STORY -> "(SELECT title FROM story WHERE id = v)";
                    default -> "v";
                };
        return read.list(
                "SELECT v, coalesce(" + label + ", v), n FROM (SELECT " + value + " AS v, count(*) AS n FROM "
                        + source(query, asked) + " GROUP BY v HAVING v IS NOT NULL ORDER BY n DESC, v LIMIT "
                        + MOST_VALUES + ")",
                row -> new Found.Count(row.getString(1), row.getString(2), row.getInt(3)),
                asked.values());
    }

    private static String source(SearchQuery query, Asked asked) {
        boolean said = query.in() == SearchQuery.In.STATEMENTS;
        if (!asked.hasWords()) {
            return (said ? "attribution t" + SAID : "article a") + asked.conditions();
        }
        return (said
                        ? "attribution_text JOIN attribution t ON t.rowid = attribution_text.rowid" + SAID
                        : "article_text JOIN article a ON a.rowid = article_text.rowid")
                + asked.conditions();
    }
}
