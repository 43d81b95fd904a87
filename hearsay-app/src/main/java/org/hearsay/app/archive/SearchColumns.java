package org.hearsay.app.archive;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The facets of every article and of everything said, in memory, for searches to count and narrow by without reading rows.
 * Some hundred bytes a row. Stands for the archive as it was when they were read; any number of threads may use them.
 */
public final class SearchColumns {
    private static final String UNKNOWN = "unknown outlet";

    /** What somebody said has these from the article in which it stands. */
    private static final List<Facet> OF_THE_ARTICLE = List.of(Facet.OUTLET, Facet.LANGUAGE, Facet.STORY, Facet.DESCENT);

    private final Map<SearchQuery.In, Rows> rows = new EnumMap<>(SearchQuery.In.class);
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();

    /**
     * One table's rows.
     *
     * @param all their numbers, latest first
     * @param rank the place of each number in {@code all}
     * @param having those that have the words lately asked for
     */
    record Rows(int[] all, int[] rank, Map<Facet, Column> columns, KeptRows having) {
        Column column(Facet facet) {
            return Objects.requireNonNull(columns.get(facet));
        }
    }

    private SearchColumns() {}

    /** Reads them. */
    public static SearchColumns of(Archive archive) throws IOException {
        SearchColumns columns = new SearchColumns();
        ReadArchive read = new ReadArchive(archive);
        read.list("SELECT id, name FROM speaker", row -> columns.speakers.put(row.getString(1), row.getString(2)));
        read.list("SELECT id, title FROM story", row -> columns.stories.put(row.getString(1), row.getString(2)));
        Filling articles = new Filling(read, "article");
        Map<String, Integer> numbers = articles(read, articles);
        Filling statements = new Filling(read, "attribution");
        int[] articleOf = statements(read, statements, numbers, articles);
        Rows ofArticles = articles.rows();
        Rows ofStatements = statements.rows();
        for (Facet facet : OF_THE_ARTICLE) {
            ofStatements.columns.put(facet, ofArticles.column(facet).of(articleOf));
        }
        columns.rows.put(SearchQuery.In.ARTICLES, ofArticles);
        columns.rows.put(SearchQuery.In.STATEMENTS, ofStatements);
        return columns;
    }

    Rows rows(SearchQuery.In in) {
        return Objects.requireNonNull(rows.get(in));
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

    /** The numbers of articles, by id. */
    private static Map<String, Integer> articles(ReadArchive read, Filling articles) throws IOException {
        Set<String> descended = new HashSet<>();
        read.list(
                "SELECT DISTINCT \"to\" FROM edge WHERE certainty IN ('documented', 'probable')",
                row -> descended.add(row.getString(1)));
        Map<String, Integer> numbers = new HashMap<>();
        read.list(
                "SELECT a.rowid, a.id, coalesce(a.outlet, '" + UNKNOWN + "'), a.language,"
                        + " substr(coalesce(a.published, 'undated'), 1, 10), s.story FROM article a"
                        + " LEFT JOIN story_article s ON s.article = a.id ORDER BY a.published DESC, a.id",
                row -> {
                    int number = articles.next(row.getInt(1));
                    String id = row.getString(2);
                    articles.column(Facet.OUTLET).add(number, row.getString(3));
                    articles.column(Facet.LANGUAGE).add(number, row.getString(4));
                    articles.column(Facet.DAY).add(number, row.getString(5));
                    articles.column(Facet.STORY).add(number, row.getString(6));
                    articles.column(Facet.DESCENT).add(number, descended.contains(id) ? "source" : "none");
                    return numbers.put(id, number);
                });
        return numbers;
    }

    /** The number of the article of each row. */
    private static int[] statements(
            ReadArchive read, Filling statements, Map<String, Integer> numbers, Filling articles) throws IOException {
        int[] articleOf = new int[statements.rank.length];
        read.list(
                "SELECT rowid, article, speaker, kind, substr(coalesce(said_on, 'undated'), 1, 10) FROM attribution"
                        + " ORDER BY said_on DESC, id",
                row -> {
                    int number = statements.next(row.getInt(1));
                    int article = numbers.get(row.getString(2));
                    String speaker = row.getString(3);
                    String kind = row.getString(4);
                    articleOf[number] = article;
                    statements.column(Facet.DAY).add(number, row.getString(5));
                    statements.column(Facet.SPEAKER).add(number, speaker);
                    statements.column(Facet.KIND).add(number, kind);
                    articles.column(Facet.SPEAKER).add(article, speaker);
                    articles.column(Facet.KIND).add(article, kind);
                    return number;
                });
        return articleOf;
    }

    /** One table's rows while they are read. */
    private static final class Filling {
        private final int[] all;
        private final int[] rank;
        private final Map<Facet, FillColumn> columns = new EnumMap<>(Facet.class);
        private int size;

        Filling(ReadArchive read, String table) throws IOException {
            all = new int[number(read, "SELECT count(*) FROM " + table)];
            rank = new int[1 + number(read, "SELECT coalesce(max(rowid), 0) FROM " + table)];
            for (Facet facet : Facet.values()) {
                columns.put(facet, new FillColumn(rank.length));
            }
        }

        private static int number(ReadArchive read, String question) throws IOException {
            return read.list(question, row -> row.getInt(1)).get(0);
        }

        /** Gives a row the next place. */
        int next(int number) {
            rank[number] = size;
            all[size++] = number;
            return number;
        }

        FillColumn column(Facet facet) {
            return Objects.requireNonNull(columns.get(facet));
        }

        Rows rows() {
            Map<Facet, Column> filled = new EnumMap<>(Facet.class);
            columns.forEach((facet, column) -> filled.put(facet, column.column()));
            return new Rows(all, rank, filled, new KeptRows());
        }
    }
}
