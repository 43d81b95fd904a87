package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/** Finds articles by their words: all words asked for, a phrase in quotation marks as a phrase, best first (BM25). */
public final class SearchArchive {
    private static final String QUERY = """
            SELECT a.id, a.title, a.outlet, a.published, snippet(article_text, 1, char(1), char(2), '…', 24)
            FROM article_text JOIN article a ON a.rowid = article_text.rowid
            WHERE article_text MATCH ? ORDER BY bm25(article_text, 4.0, 1.0), a.id LIMIT ?
            """;

    private final Archive archive;

    public SearchArchive(Archive archive) {
        this.archive = archive;
    }

    /** The best articles for what a user typed; none for a query without a word. */
    public List<Hit> find(String typed, int most) throws IOException {
        String query = query(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement select = archive.connection().prepareStatement(QUERY)) {
            select.setString(1, query);
            select.setInt(2, most);
            List<Hit> hits = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    hits.add(new Hit(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5)));
                }
            }
            return hits;
        } catch (SQLException broken) {
            throw Archive.failed("search", broken);
        }
    }

    /** What was typed in FTS5's language, every word quoted, so that nothing in it is an operator. */
    static String query(String typed) {
        List<String> parts = new ArrayList<>();
        String[] pieces = typed.split("[\"\u201C\u201D]", -1);
        for (int i = 0; i < pieces.length; i++) {
            List<String> words = Words.of(pieces[i]).stream()
                    .filter(word -> word.kind() != Word.Kind.MARK)
                    .map(Word::text)
                    .toList();
            if (words.isEmpty()) {
                continue;
            }
            boolean phrase = i % 2 == 1;
            parts.add(
                    phrase
                            ? "\"" + String.join(" ", words) + "\""
                            : words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" ")));
        }
        return String.join(" ", parts);
    }
}
