package org.hearsay.bench.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.TermTable;

/**
 * What a reader judged of contents that one speaker has on two pages or more: which render one utterance. The table holds no
 * words, only the bags of their short hashes, so that a content is known again though it is cut a little otherwise.
 */
public final class JudgedContents {
    private static final int UTTERANCES = 3;
    private static final int UNSURE = 4;
    private static final double SAME_CONTENT = 0.7;
    private static final int HASHES = 4096;

    /** How a pair was judged. */
    public enum Judgement {
        SAME,
        OTHER,
        /** Not judged, or not sure. */
        OPEN
    }

    private record Row(String speaker, Set<Integer> words, List<String> utterances, List<String> unsure) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<Row>> known = new HashMap<>();

    /** @param part "learned", or "aside" for the part that nothing was learned from */
    public JudgedContents(String part) {
        for (List<String> row :
                TermTable.load(JudgedContents.class, "judged.tsv").rows()) {
            if (row.get(0).equals(part)) {
                Set<Integer> words = new HashSet<>();
                letters(row.get(2)).forEach(hash -> words.add(Integer.parseInt(hash, 16)));
                rows.add(new Row(row.get(1), words, letters(row.get(UTTERANCES)), letters(row.get(UNSURE))));
            }
        }
    }

    private static List<String> letters(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" "));
    }

    /** Of two contents as they stand on their pages; the same words are not judged. */
    public Judgement of(String a, String b) {
        for (Row x : rows(a)) {
            for (Row y : rows(b)) {
                if (x.speaker().equals(y.speaker())) {
                    return x.equals(y) ? Judgement.OPEN : of(x, y);
                }
            }
        }
        return Judgement.OPEN;
    }

    private static Judgement of(Row a, Row b) {
        if (!Collections.disjoint(a.utterances(), b.utterances())) {
            return Judgement.SAME;
        }
        return Collections.disjoint(a.unsure(), b.unsure()) ? Judgement.OTHER : Judgement.OPEN;
    }

    /** Of each speaker the row most like a content, if one is like enough. */
    private List<Row> rows(String content) {
        return known.computeIfAbsent(content, one -> {
            Set<Integer> words = hashes(one);
            Map<String, Row> best = new HashMap<>();
            for (Row row : rows) {
                double like = overlap(words, row.words());
                Row other = best.get(row.speaker());
                if (like >= SAME_CONTENT && (other == null || like > overlap(words, other.words()))) {
                    best.put(row.speaker(), row);
                }
            }
            return List.copyOf(best.values());
        });
    }

    private static double overlap(Set<Integer> a, Set<Integer> b) {
        long common = a.stream().filter(b::contains).count();
        return common / (double) Math.max(1, a.size() + b.size() - common);
    }

    private static Set<Integer> hashes(String content) {
        Set<Integer> hashes = new HashSet<>();
        Arrays.stream(content.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> hashes.add(Math.floorMod(word.hashCode(), HASHES)));
        return hashes;
    }
}
