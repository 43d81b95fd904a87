package org.hearsay.app.archive;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The facets of every article and of everything said, in memory, for searches to count and narrow by without reading rows.
 * Some hundred bytes a row. Stands for the archive as it was when they were read; any number of threads may use them.
 */
public final class SearchColumns {
    private static final String UNKNOWN = "unknown outlet";

    private final Map<SearchQuery.In, Rows> rows = new EnumMap<>(SearchQuery.In.class);
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();

    /**
     * One table's rows.
     *
     * @param all their numbers, latest first
     * @param rank the place of each number in {@code all}
     */
    record Rows(int[] all, int[] rank, Map<Facet, Column> columns) {}

    private SearchColumns() {}

    /** Reads them. */
    public static SearchColumns of(Archive archive) throws IOException {
        SearchColumns columns = new SearchColumns();
        ReadArchive read = new ReadArchive(archive);
        read.list("SELECT id, name FROM speaker", row -> columns.speakers.put(row.getString(1), row.getString(2)));
        read.list("SELECT id, title FROM story", row -> columns.stories.put(row.getString(1), row.getString(2)));
        Map<String, Integer> articles = new HashMap<>();
        Rows ofArticles = columns.articles(read, articles);
        columns.rows.put(SearchQuery.In.ARTICLES, ofArticles);
        columns.rows.put(SearchQuery.In.STATEMENTS, statements(read, articles, ofArticles));
        return columns;
    }

    Rows rows(SearchQuery.In in) {
        return java.util.Objects.requireNonNull(rows.get(in));
    }

    /** A value for people. */
    String label(Facet facet, String value) {
        return switch (facet) {
            case SPEAKER -> speakers.getOrDefault(value, value);
            case STORY -> stories.getOrDefault(value, value);
            case DESCENT -> value.equals("none") ? "no source shown" : "words from a source";
            default -> value;
        };
    }

    private Rows articles(ReadArchive read, Map<String, Integer> numbers) throws IOException {
        Set<String> descended = new HashSet<>();
        read.list(
                "SELECT DISTINCT \"to\" FROM edge WHERE certainty IN ('documented', 'probable')",
                row -> descended.add(row.getString(1)));
        Rows articles = empty(read, "article", Facet.values());
        int[] next = {0};
        read.list(
                "SELECT a.rowid, a.id, coalesce(a.outlet, '" + UNKNOWN + "'), a.language,"
                        + " substr(coalesce(a.published, 'undated'), 1, 10), s.story FROM article a"
                        + " LEFT JOIN story_article s ON s.article = a.id ORDER BY a.published DESC, a.id",
                row -> {
                    int number = row.getInt(1);
                    place(articles, next[0]++, number);
                    String id = row.getString(2);
                    articles.columns.get(Facet.OUTLET).add(number, row.getString(3));
                    articles.columns.get(Facet.LANGUAGE).add(number, row.getString(4));
                    articles.columns.get(Facet.DAY).add(number, row.getString(5));
                    articles.columns.get(Facet.STORY).add(number, row.getString(6));
                    articles.columns.get(Facet.DESCENT).add(number, descended.contains(id) ? "source" : "none");
                    return numbers.put(id, number);
                });
        return articles;
    }

    private static Rows statements(ReadArchive read, Map<String, Integer> articles, Rows ofArticles)
            throws IOException {
        Rows statements = empty(read, "attribution", Facet.values());
        int[] next = {0};
        read.list(
                "SELECT rowid, article, speaker, kind, substr(coalesce(said_on, 'undated'), 1, 10) FROM attribution"
                        + " ORDER BY said_on DESC, id",
                row -> {
                    int number = row.getInt(1);
                    place(statements, next[0]++, number);
                    int article = articles.get(row.getString(2));
                    String speaker = row.getString(3);
                    String kind = row.getString(4);
                    for (Facet facet : new Facet[] {Facet.OUTLET, Facet.LANGUAGE, Facet.STORY, Facet.DESCENT}) {
                        statements.columns.get(facet).take(number, ofArticles.columns.get(facet), article);
                    }
                    statements.columns.get(Facet.DAY).add(number, row.getString(5));
                    statements.columns.get(Facet.SPEAKER).add(number, speaker);
                    statements.columns.get(Facet.KIND).add(number, kind);
                    ofArticles.columns.get(Facet.SPEAKER).add(article, speaker);
                    ofArticles.columns.get(Facet.KIND).add(article, kind);
                    return number;
                });
        return statements;
    }

    private static void place(Rows rows, int at, int number) {
        rows.all[at] = number;
        rows.rank[number] = at;
    }

    private static Rows empty(ReadArchive read, String table, Facet... facets) throws IOException {
        int count =
                read.list("SELECT count(*) FROM " + table, row -> row.getInt(1)).get(0);
        int last = read.list("SELECT coalesce(max(rowid), 0) FROM " + table, row -> row.getInt(1))
                .get(0);
        Map<Facet, Column> columns = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            columns.put(facet, new Column(last));
        }
        return new Rows(IntStream.range(0, count).toArray(), new int[last + 1], columns);
    }
}
