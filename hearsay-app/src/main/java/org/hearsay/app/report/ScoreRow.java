package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Token;

/**
 * A row of a score: a witness, or a distinct text that many carry.
 *
 * @param label the witness's name, or how many carry the text
 * @param witness index of the witness whose characters are printed
 * @param witnesses indexes of all that have this text
 */
record ScoreRow(String label, int witness, List<Integer> witnesses) {
    /** Above so many witnesses a row is a text, and the score holds so many rows. */
    static final int MOST = 7;

    /** One row a witness; where there are more than seven, one a distinct text, the commonest first. */
    static List<ScoreRow> of(Apparatus apparatus, Map<String, String> labels) {
        List<ScoreRow> rows = new ArrayList<>();
        if (apparatus.witnesses().size() <= MOST) {
            for (int i = 0; i < apparatus.witnesses().size(); i++) {
                rows.add(new ScoreRow(label(apparatus, labels, i), i, List.of(i)));
            }
            return rows;
        }
        Map<String, List<Integer>> texts = new LinkedHashMap<>();
        for (int i = 0; i < apparatus.witnesses().size(); i++) {
            String text = apparatus.witnesses().get(i).tokens().stream()
                    .map(Token::n)
                    .filter(Columns::isWord)
                    .collect(Collectors.joining(" "));
            texts.computeIfAbsent(text, key -> new ArrayList<>()).add(i);
        }
        for (List<Integer> same : texts.values()) {
            String label =
                    same.size() == 1 ? label(apparatus, labels, same.get(0)) : Numbers.of(same.size(), "witness");
            rows.add(new ScoreRow(label, same.get(0), same));
        }
        rows.sort(Comparator.comparingInt((ScoreRow row) -> -row.witnesses().size())
                .thenComparingInt(ScoreRow::witness));
        return rows;
    }

    private static String label(Apparatus apparatus, Map<String, String> labels, int witness) {
        String id = apparatus.witnesses().get(witness).id();
        return labels.getOrDefault(id, id);
    }
}
