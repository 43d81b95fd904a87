package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A search in SQL.
 *
 * @param conditions what stands after the tables
 * @param hasWords whether a full-text index is asked
 * @param values for the conditions' question marks
 */
record Asked(String conditions, boolean hasWords, Object[] values) {
    /** Null where there is nothing to look for. */
    static @Nullable Asked of(SearchQuery query) {
        String words = match(query.words());
        if (words.isEmpty() && (query.facets().isEmpty() || !query.words().isBlank())) {
            return null;
        }
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (!words.isEmpty()) {
            conditions.add(
                    (query.in() == SearchQuery.In.STATEMENTS ? "attribution_text" : "article_text") + " MATCH ?");
            values.add(words);
        }
        for (Map.Entry<Facet, String> wanted : query.facets().entrySet()) {
            conditions.add(wanted.getKey().condition(query.in()));
            values.add(wanted.getValue());
        }
        return new Asked(" WHERE " + String.join(" AND ", conditions), !words.isEmpty(), values.toArray());
    }

    /** What was typed in FTS5's language, every word quoted, so that nothing in it is an operator but our own signs. */
    static String match(String typed) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        String[] pieces = typed.split("[\"\u201C\u201D]", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                String phrase = String.join(" ", words(pieces[i]));
                boolean not = pieces[i - 1].endsWith("-");
                if (!phrase.isEmpty()) {
                    (not ? unwanted : wanted).add("\"" + phrase + "\"");
                }
                continue;
            }
            for (String part : pieces[i].split("\\s+", -1)) {
                boolean not = part.startsWith("-");
                boolean prefix = part.endsWith("*");
                List<String> words = words(part);
                for (int w = 0; w < words.size(); w++) {
                    boolean last = w + 1 == words.size();
                    (not ? unwanted : wanted).add("\"" + words.get(w) + "\"" + (prefix && last ? "*" : ""));
                }
            }
        }
        if (wanted.isEmpty()) {
            return "";
        }
        String all = String.join(" ", wanted);
        return unwanted.isEmpty()
                ? all
                : "(" + all + ")"
                        + unwanted.stream().map(word -> " NOT " + word).collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return Words.of(text).stream()
                .filter(word -> word.kind() != Word.Kind.MARK)
                .map(Word::text)
                .toList();
    }
}
