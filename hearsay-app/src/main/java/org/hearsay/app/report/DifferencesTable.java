package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/** Where the witnesses of a statement differ, weightiest first; it carries all that the score shows. */
final class DifferencesTable {
    private static final int MOST_NAMED = 3;
    private static final int MANY = 7;
    private static final String STOPS = ".,;:!?\u2026 ";
    private static final String QUOTES = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB";

    private DifferencesTable() {}

    /** The table; nothing if no place differs. */
    static Html of(String statement, List<Column> columns, List<String> labels, @Nullable Article language) {
        List<Column> places = places(columns);
        if (places.isEmpty()) {
            return Html.NOTHING;
        }
        Table table = Table.titled("diffs", "Where they differ, weightiest first")
                .columns("Place", "Readings, and who has them", "Kind");
        for (Column place : places) {
            table.row(
                    Tag.open("tr").with("id", "place-" + statement + "-" + place.number()),
                    List.of(
                            Cell.of(Integer.toString(place.number())).kind("no"),
                            Cell.of(readings(place, labels, language)),
                            Cell.of(place.kindName()).kind("kd")));
        }
        return table.html();
    }

    /** The places that differ, weightiest first, then in text order. */
    static List<Column> places(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.number() > 0)
                .sorted(Comparator.comparingDouble((Column column) -> -column.weight())
                        .thenComparingInt(Column::number))
                .toList();
    }

    private static Html readings(Column place, List<String> labels, @Nullable Article language) {
        Map<String, List<Integer>> byForm = new LinkedHashMap<>();
        for (int row = 0; row < labels.size(); row++) {
            String form = place.forms().get(row);
            if (form != null) {
                byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(row);
            }
        }
        List<Html> readings = new ArrayList<>();
        byForm.values().stream()
                .sorted(Comparator.comparingInt((List<Integer> rows) -> -rows.size())
                        .thenComparingInt(rows -> rows.get(0)))
                .forEach(rows -> readings.add(Tag.open("span", "rd")
                        .of(
                                reading(place, rows.get(0), language),
                                Html.text(" "),
                                Tag.open("small")
                                        .of(labels.size() > MANY ? "in " + rows.size() : named(rows, labels)))));
        return Tag.open("span", "rds").of(readings);
    }

    private static Html reading(Column place, int row, @Nullable Article language) {
        String words = bare(place.readings().get(row));
        return words.isEmpty()
                ? ScoreBlock.leftOut()
                : Printed.own("u", place.isHeavy() ? "n" : "w", language).of(words);
    }

    /** Without the stops around it and without quotation marks around the whole, unless it is nothing but marks. */
    static String bare(@Nullable String reading) {
        String words = reading == null ? "" : reading.strip();
        int start = 0;
        int end = words.length();
        while (end > start && STOPS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && STOPS.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        if (end - start > 2 && QUOTES.indexOf(words.charAt(start)) >= 0 && QUOTES.indexOf(words.charAt(end - 1)) >= 0) {
            return words.substring(start + 1, end - 1);
        }
        return start == end ? words : words.substring(start, end);
    }

    /** The labels of a few rows, and how many more. */
    static String named(List<Integer> rows, List<String> labels) {
        return Numbers.few(rows.stream().map(labels::get).toList(), MOST_NAMED);
    }
}
