package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        if (apparatus.witnesses().size() > MOST) {
            return texts(apparatus, labels).stream()
                    .sorted(Comparator.comparingInt(
                                    (ScoreRow row) -> -row.witnesses().size())
                            .thenComparingInt(ScoreRow::witness))
                    .toList();
        }
        return IntStream.range(0, apparatus.witnesses().size())
                .mapToObj(i -> new ScoreRow(label(apparatus, labels, i), i, List.of(i)))
                .toList();
    }

    /** One row a distinct text, in the order of their first witnesses. */
    static List<ScoreRow> texts(Apparatus apparatus, Map<String, String> labels) {
        Map<String, List<Integer>> texts = new LinkedHashMap<>();
        for (int i = 0; i < apparatus.witnesses().size(); i++) {
            String text = apparatus.witnesses().get(i).tokens().stream()
                    .map(Token::n)
                    .filter(Columns::isWord)
                    .collect(Collectors.joining(" "));
            texts.computeIfAbsent(text, key -> new ArrayList<>()).add(i);
        }
        return texts.values().stream()
                .map(same -> new ScoreRow(
                        same.size() == 1 ? label(apparatus, labels, same.get(0)) : Numbers.of(same.size(), "witness"),
                        same.get(0),
                        same))
                .toList();
    }

    private static String label(Apparatus apparatus, Map<String, String> labels, int witness) {
        String id = apparatus.witnesses().get(witness).id();
        return labels.getOrDefault(id, id);
    }
}
