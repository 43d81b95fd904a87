package org.hearsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Span;
import org.hearsay.text.TermTable;
import org.hearsay.when.ReadDates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuantityPairsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 13);

    private final FactWords words = new FactWords();
    private final ReadQuantities read = new ReadQuantities(words);
    private final CompareQuantities compare = new CompareQuantities(words);
    private final ReadDates readDates = new ReadDates();

    @Test
    void tellsNineInTenPairsApartOfThoseSeen() {
        assertThat(accuracy(1)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void tellsNineInTenPairsApartOfThoseUnseen() {
        assertThat(accuracy(0)).isGreaterThanOrEqualTo(0.9);
    }

    /** Leaves the confusion table of both halves in {@code target}, for docs/evaluation/conflicts.md. */
    @Test
    void neverTakesAnAgreementForAConflict() throws IOException {
        StringBuilder table = new StringBuilder();
        for (int parity = 1; parity >= 0; parity--) {
            Map<Relation, Map<String, Integer>> confusion = new EnumMap<>(Relation.class);
            for (List<String> row : half(parity)) {
                Relation found = relation(row.get(2), row.get(3), row.get(1).equals("later"));
                confusion
                        .computeIfAbsent(Relation.valueOf(row.get(0)), none -> new TreeMap<>())
                        .merge(String.valueOf(found), 1, Integer::sum);
            }
            table.append(parity == 1 ? "seen " : "unseen ").append(confusion).append('\n');
            assertThat(confusion.get(Relation.AGREEMENT)).doesNotContainKey("CONFLICT");
        }
        Files.writeString(Path.of("target", "quantity-pairs-confusion.txt"), table);
    }

    /** As two articles of a story: what two sentences tell of one event is enough to hold their figures against each other. */
    @Test
    void findsSevenInTenConflictsBetweenTwoArticlesAndTakesNoAgreementForOne() throws IOException {
        Map<Relation, Map<String, Integer>> found = new EnumMap<>(Relation.class);
        for (List<String> row :
                TermTable.load(QuantityPairsTest.class, "quantity-pairs.tsv").rows()) {
            Dossier dossier = row.get(1).equals("later")
                    ? Dossiers.of(row.get(2), row.get(3))
                    : Dossiers.ofOneDay(row.get(2), row.get(3));
            String relation = new FindConflicts()
                    .find(dossier).stream()
                            .map(conflict -> conflict.relation().name())
                            .findFirst()
                            .orElse("none");
            found.computeIfAbsent(Relation.valueOf(row.get(0)), none -> new TreeMap<>())
                    .merge(relation, 1, Integer::sum);
        }
        Files.writeString(Path.of("target", "quantity-pairs-articles.txt"), found.toString());
        assertThat(found.get(Relation.CONFLICT).getOrDefault("CONFLICT", 0)).isGreaterThanOrEqualTo(17);
        assertThat(found.get(Relation.AGREEMENT)).doesNotContainKey("CONFLICT");
    }

    private static List<List<String>> half(int parity) {
        List<List<String>> rows =
                TermTable.load(QuantityPairsTest.class, "quantity-pairs.tsv").rows();
        List<List<String>> half = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if ((i + 1) % 2 == parity) {
                half.add(rows.get(i));
            }
        }
        return half;
    }

    private double accuracy(int parity) {
        List<List<String>> rows = half(parity);
        long right = rows.stream()
                .filter(row -> Relation.valueOf(row.get(0))
                        == relation(row.get(2), row.get(3), row.get(1).equals("later")))
                .count();
        return (double) right / rows.size();
    }

    /** The relation of the first comparable quantities; the strongest statement of difference wins. */
    private @Nullable Relation relation(String one, String other, boolean later) {
        Relation best = null;
        for (Quantity a : quantities(one)) {
            for (Quantity b : quantities(other)) {
                Relation relation = compare.relation(a, b, later);
                if (relation != null
                        && (best == null || relation == Relation.OTHER_SCOPE && best == Relation.AGREEMENT)) {
                    best = relation;
                }
            }
        }
        return best;
    }

    private List<Quantity> quantities(String text) {
        List<DatedSpan> dates = new ArrayList<>();
        for (DatedSpan date : readDates.read(text, DAY, "en")) {
            if (date.type() == DatedSpan.Type.DATE) {
                dates.add(date);
            }
        }
        TreeSet<String> times = new TreeSet<>();
        dates.stream().filter(date -> !date.anchored()).forEach(date -> times.add(date.value()));
        return read.read(new Tokens(text, new Span(0, text.length())), dates, times);
    }
}
