package org.hearsay.bench.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.StableId;
import org.hearsay.text.TermTable;

/**
 * What a reader judged of contents that one speaker has on two pages or more: which render one utterance. The table holds no
 * words, only hashes of them.
 */
public final class JudgedContents {
    private static final int CELLS = 4;

    /** How a pair was judged. */
    public enum Judgement {
        SAME,
        OTHER,
        /** Not judged, or not sure. */
        OPEN
    }

    private record Row(String speaker, List<String> utterances, List<String> unsure) {}

    private final Map<String, List<Row>> rows = new HashMap<>();

    /** @param part "learned", or "aside" for the part that nothing was learned from */
    public JudgedContents(String part) {
        for (List<String> row :
                TermTable.load(JudgedContents.class, "judged.tsv").rows()) {
            if (row.get(0).equals(part)) {
                rows.computeIfAbsent(row.get(2), none -> new ArrayList<>())
                        .add(new Row(row.get(1), letters(row, CELLS - 1), letters(row, CELLS)));
            }
        }
    }

    private static List<String> letters(List<String> row, int cell) {
        return cell < row.size() && !row.get(cell).equals("-")
                ? List.of(row.get(cell).split(" "))
                : List.of();
    }

    /** Of two contents as they stand on their pages; the same words are not judged. */
    public Judgement of(String a, String b) {
        String one = id(a);
        String other = id(b);
        if (one.equals(other)) {
            return Judgement.OPEN;
        }
        for (Row x : rows.getOrDefault(one, List.of())) {
            for (Row y : rows.getOrDefault(other, List.of())) {
                if (x.speaker().equals(y.speaker())) {
                    return !Collections.disjoint(x.utterances(), y.utterances())
                            ? Judgement.SAME
                            : Collections.disjoint(x.unsure(), y.unsure()) ? Judgement.OTHER : Judgement.OPEN;
                }
            }
        }
        return Judgement.OPEN;
    }

    /** The same for the same words, whatever their case and marks. */
    static String id(String content) {
        return StableId.of(content.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .trim());
    }
}
