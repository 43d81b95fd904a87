package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The parts of a score at which the same rows are present. Parts with one row, and at either end parts with few rows that
 * do not differ, are not shown: there a number of words is enough.
 */
final class Stretches {
    private final List<ScoreRow> rows;
    private final List<Stretch> all = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();

    /** Columns at which the same rows are present. */
    record Stretch(List<Integer> rows, List<Column> columns) {}

    Stretches(List<Column> columns, List<ScoreRow> rows) {
        this.rows = rows;
        for (Column column : columns) {
            List<Integer> here = present(column);
            if (here.isEmpty()) {
                continue;
            }
            if (all.isEmpty() || !all.get(all.size() - 1).rows().equals(here)) {
                all.add(new Stretch(here, new ArrayList<>()));
            }
            all.get(all.size() - 1).columns().add(column);
        }
        int first = 0;
        int last = all.size() - 1;
        while (first < last && isAside(all.get(first))) {
            first++;
        }
        while (last > first && isAside(all.get(last))) {
            last--;
        }
        for (int at = first; at <= last; at++) {
            if (first == last || all.get(at).rows().size() > 1) {
                shown.add(at);
            }
        }
    }

    List<Stretch> shown() {
        return shown.stream().map(all::get).toList();
    }

    /** Words of a row before the first part that is shown. */
    int wordsBefore(int row) {
        return words(all.subList(0, shown.get(0)), row);
    }

    /** Words of a row after a part that is shown and before the next. */
    int wordsAfter(int part, int row) {
        int until = part + 1 < shown.size() ? shown.get(part + 1) : all.size();
        return words(all.subList(shown.get(part) + 1, until), row);
    }

    /** True if the last part shown ends before the text does. */
    boolean goesOn() {
        return shown.get(shown.size() - 1) + 1 < all.size();
    }

    private List<Integer> present(Column column) {
        return IntStream.range(0, rows.size())
                .filter(row -> column.has(rows.get(row).witness()))
                .boxed()
                .toList();
    }

    private boolean isAside(Stretch stretch) {
        List<Integer> witnesses =
                stretch.rows().stream().map(row -> rows.get(row).witness()).toList();
        return witnesses.size() == 1
                || witnesses.size() * 2 < rows.size()
                        && stretch.columns().stream().allMatch(column -> column.agrees(witnesses));
    }

    private int words(List<Stretch> some, int row) {
        int witness = rows.get(row).witness();
        return some.stream()
                .flatMap(stretch -> stretch.columns().stream())
                .map(column -> Objects.requireNonNullElse(column.forms().get(witness), ""))
                .mapToInt(form -> form.isEmpty() ? 0 : form.split(" ").length)
                .sum();
    }
}
