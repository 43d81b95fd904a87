package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds articles, or what was said in them: all words asked for, a phrase in quotation marks as a phrase, {@code word*} as
 * the beginning of a word, {@code -word} not. Best first (BM25); latest first where nothing but facets is asked for, or
 * where so many have the words that these tell nothing apart.
 */
public final class SearchArchive {
    /** Of more than these the words say little, and to weigh each would take long. */
    private static final int RANKED = 2000;

    private static final int MOST_VALUES = 12;

    /** Rows that may weigh as much as the last one asked for, before all are read. */
    private static final int OF_ONE_WEIGHT = 100;

    /** No limit, as SQLite reads it. */
    private static final int ALL = -1;

    private final Archive archive;
    private final SearchColumns columns;

    /** @param columns of the archive as it is now */
    public SearchArchive(Archive archive, SearchColumns columns) {
        this.archive = archive;
        this.columns = columns;
    }

    /** A part of what is found, with counts over all of it. */
    public Found find(SearchQuery query, int from, int most) throws IOException {
        Asked asked = Asked.of(query.words());
        if (asked.isEmpty() && (query.facets().isEmpty() || !query.words().isBlank())) {
            return new Found(List.of(), 0, Map.of(), false);
        }
        SearchColumns.Rows table = columns.rows(query.in());
        int[] found = asked.isEmpty() ? table.all() : new FindRows(archive, index(query.in()), table).of(asked);
        boolean ranked = !asked.isEmpty() && found.length <= RANKED;
        for (Map.Entry<Facet, String> wanted : query.facets().entrySet()) {
            found = table.column(wanted.getKey()).having(found, wanted.getValue());
        }
        int first = query.facets().isEmpty() ? (int) Math.min(found.length, (long) from + most) : found.length;
        int[] part = ordered(query.in(), asked, found, ranked, table, first)
                .skip(from)
                .limit(most)
                .toArray();
        List<Hit> hits = hits(query.in(), asked.match(), part);
        return new Found(hits, found.length, counts(table, found), ranked);
    }

    /** So many of them at least. Rows of the table's order stay in it where no word is asked for. */
    private IntStream ordered(
            SearchQuery.In in, Asked asked, int[] found, boolean ranked, SearchColumns.Rows table, int first)
            throws IOException {
        if (ranked) {
            return bestFirst(in, asked.match(), found, table.rank(), first);
        }
        return asked.isEmpty() ? IntStream.of(found) : latestFirst(found, table);
    }

    private Map<Facet, List<Found.Count>> counts(SearchColumns.Rows table, int[] found) {
        Map<Facet, List<Found.Count>> counts = new LinkedHashMap<>();
        table.columns().forEach((facet, column) -> {
            List<Found.Count> values = column.counts(found, MOST_VALUES).stream()
                    .map(one -> new Found.Count(one.getKey(), columns.label(facet, one.getKey()), one.getValue()))
                    .toList();
            if (!values.isEmpty()) {
                counts.put(facet, values);
            }
        });
        return counts;
    }

    private record Weighed(int row, double weight, int rank) {}

    /** The first rows are read alone where all that weigh as much as the last of them are among what is read. */
    private IntStream bestFirst(SearchQuery.In in, String match, int[] found, int[] rank, int first)
            throws IOException {
        int read = first + OF_ONE_WEIGHT;
        BitSet wanted = bits(found);
        List<Weighed> weighed = weighed(in, match, wanted, rank, first == found.length ? ALL : read);
        boolean cut = weighed.size() == read && weighed.get(first - 1).weight == weighed.get(read - 1).weight;
        List<Weighed> ordered = cut ? weighed(in, match, wanted, rank, ALL) : weighed;
        ordered.sort(Comparator.comparingDouble(Weighed::weight).thenComparingInt(Weighed::rank));
        return ordered.stream().mapToInt(Weighed::row);
    }

    private List<Weighed> weighed(SearchQuery.In in, String match, BitSet wanted, int[] rank, int most)
            throws IOException {
        String index = index(in);
        String weight = "bm25(" + index + (in == SearchQuery.In.ARTICLES ? ", 4.0, 1.0" : "") + ")";
        List<Weighed> weighed = new ArrayList<>();
        try (PreparedStatement select = archive.connection()
                .prepareStatement("SELECT rowid, " + weight + " AS weight FROM " + index + " WHERE " + index
                        + " MATCH ? ORDER BY weight LIMIT ?")) {
            select.setString(1, match);
            select.setInt(2, most);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int number = row.getInt(1);
                    if (wanted.get(number)) {
                        weighed.add(new Weighed(number, row.getDouble(2), rank[number]));
                    }
                }
            }
        } catch (SQLException broken) {
            throw Archive.failed("search", broken);
        }
        return weighed;
    }

    private static BitSet bits(int[] rows) {
        BitSet bits = new BitSet();
        for (int row : rows) {
            bits.set(row);
        }
        return bits;
    }

    /** Taken from the order of all, as far as it is read. */
    private static IntStream latestFirst(int[] found, SearchColumns.Rows table) {
        BitSet wanted = bits(found);
        return IntStream.of(table.all()).filter(wanted::get);
    }

    private List<Hit> hits(SearchQuery.In in, String match, int[] rows) throws IOException {
        boolean said = in == SearchQuery.In.STATEMENTS;
        String question = said
                ? "SELECT a.id, a.title, a.outlet, a.published, t.content, t.id,"
                        + " (SELECT statement FROM witness WHERE attribution = t.id), coalesce(s.name, t.source), t.said_on"
                        + " FROM attribution t JOIN article a ON a.id = t.article"
                        + " LEFT JOIN speaker s ON s.id = t.speaker WHERE t.rowid = ?"
                : "SELECT id, title, outlet, published, text, NULL, NULL, NULL, NULL FROM article WHERE rowid = ?";
        Snippet snippet = new Snippet(match);
        List<Hit> hits = new ArrayList<>();
        try (PreparedStatement select = archive.connection().prepareStatement(question)) {
            for (int number : rows) {
                select.setInt(1, number);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    hits.add(hit(row, snippet));
                }
            }
        } catch (SQLException broken) {
            throw Archive.failed("search", broken);
        }
        return hits;
    }

    private static Hit hit(ResultSet row, Snippet snippet) throws SQLException {
        return new Hit(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                snippet.of(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private static String index(SearchQuery.In in) {
        return in == SearchQuery.In.STATEMENTS ? "attribution_text" : "article_text";
    }
}
