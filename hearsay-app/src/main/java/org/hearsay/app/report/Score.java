package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Witnesses as rows, places as columns, lines wrapping like music. The same markup gives three systems on a desk and
 * eight on a phone.
 */
final class Score {
    private static final int PIECE = 18;

    private final List<Column> columns;
    private final List<ScoreRow> rows;
    private final @Nullable Article language;

    private Score(List<Column> columns, List<ScoreRow> rows, @Nullable Article language) {
        this.columns = columns;
        this.rows = rows;
        this.language = language;
    }

    /**
     * The score of these rows; {@code name} says in a sentence what it shows.
     *
     * @param language an article whose language and direction all rows have
     */
    static Html of(List<Column> columns, List<ScoreRow> rows, @Nullable Article language, String name) {
        Score score = new Score(columns, rows, language);
        int longest = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        return Tag.open("div", "score")
                .with("role", "img")
                .with("aria-label", name)
                .placed("--label", longest, "")
                .of(score.segments());
    }

    private List<Html> segments() {
        Stretches stretches = new Stretches(columns, rows);
        List<Stretches.Stretch> shown = stretches.shown();
        List<Html> segments = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            List<Integer> here = shown.get(at).rows();
            List<Integer> before = at == 0 ? here : shown.get(at - 1).rows();
            List<Integer> after = at + 1 < shown.size() ? shown.get(at + 1).rows() : List.of();
            int place = at;
            boolean more = at + 1 < shown.size();
            List<Html> blocks = new ArrayList<>();
            if (at == 0 && here.stream().anyMatch(row -> stretches.wordsBefore(row) > 0)) {
                blocks.add(mark(here, row -> before(stretches.wordsBefore(row))));
            }
            blocks.add(mark(here, row -> before.contains(row) ? "" : "starts here"));
            shown.get(at).columns().forEach(column -> blocks.addAll(blocks(column, here)));
            if (more || stretches.goesOn()) {
                blocks.add(mark(here, row -> {
                    int alone = stretches.wordsAfter(place, row);
                    return alone > 0
                            ? "goes on for " + Numbers.of(alone, "word")
                            : more && after.contains(row) ? "" : "stops here";
                }));
            }
            blocks.removeIf(Html::isEmpty);
            segments.add(segment(here, blocks));
        }
        return segments;
    }

    private Html segment(List<Integer> shown, List<Html> blocks) {
        List<Html> names = new ArrayList<>();
        names.add(Tag.open("b").of(""));
        shown.forEach(row -> names.add(Tag.open("span").of(rows.get(row).label())));
        Html system = Tag.open("span", "lb").of(names);
        int characters = columns.stream().mapToInt(this::width).sum();
        int copies = Math.min(blocks.size(), characters / 9 + 4);
        List<Html> systems =
                IntStream.range(0, Math.max(1, copies)).mapToObj(i -> system).toList();
        Tag run = Tag.open("div", "run").withAny("lang", language == null ? null : language.language());
        return Tag.open("div", "seg")
                .placed("--n", shown.size(), "")
                .with("dir", Printed.runsLeft(language) ? "rtl" : "ltr")
                .of(Tag.open("div", "lbs").with("aria-hidden", "true").of(systems), run.of(Html.all(blocks)));
    }

    private int width(Column column) {
        return rows.stream()
                .map(row -> column.readings().get(row.witness()))
                .mapToInt(reading -> reading == null ? 0 : Math.max(reading.length(), 9))
                .max()
                .orElse(0);
    }

    /** The blocks of one column: a word where all agree, else pieces of the readings. */
    private List<Html> blocks(Column column, List<Integer> shown) {
        boolean same =
                column.agrees(shown.stream().map(row -> rows.get(row).witness()).toList());
        List<List<String>> pieces = shown.stream()
                .map(row -> Objects.requireNonNull(
                        column.readings().get(rows.get(row).witness())))
                .map(reading -> same ? Pieces.words(reading) : Pieces.of(reading, PIECE))
                .toList();
        if (same && pieces.stream().mapToInt(List::size).distinct().count() > 1) {
            pieces = shown.stream()
                    .map(row -> Objects.requireNonNull(
                            column.readings().get(rows.get(row).witness())))
                    .map(reading -> Pieces.of(reading, PIECE))
                    .toList();
        }
        int longest = pieces.stream().mapToInt(List::size).max().orElse(1);
        List<Html> blocks = new ArrayList<>();
        for (int part = 0; part < longest; part++) {
            boolean more = !same && part + 1 < longest;
            Html number = Tag.open("b")
                    .of(part == 0 && !same && column.number() > 0 ? Integer.toString(column.number()) : "");
            List<Html> readings = new ArrayList<>(List.of(number));
            for (List<String> own : pieces) {
                readings.add(Tag.open("span").of(reading(column, own, part, same)));
            }
            blocks.add(Tag.open("span", same ? "p same" : more ? "p var more" : "p var")
                    .of(readings));
        }
        return blocks;
    }

    private static Html reading(Column column, List<String> pieces, int part, boolean same) {
        if (pieces.isEmpty()) {
            return part > 0 || same ? Html.NOTHING : leftOut();
        }
        if (part >= pieces.size()) {
            return Html.NOTHING;
        }
        boolean last = part + 1 == pieces.size();
        String words = pieces.get(part) + (last || same ? "" : "\u00A0");
        return same
                ? Html.text(words)
                : Tag.open("u", column.isHeavy() ? "n" : "w").of(words);
    }

    static Html leftOut() {
        return Tag.open("em", "om").of("left out");
    }

    private static String before(int words) {
        return words == 0 ? "starts here" : Numbers.of(words, "word") + " before";
    }

    /** A block with a sign of ours in some rows; nothing if no row has one. */
    private static Html mark(List<Integer> shown, IntFunction<String> sign) {
        List<Html> marks = new ArrayList<>(List.of(Tag.open("b").of("")));
        boolean any = false;
        for (int row : shown) {
            String words = sign.apply(row);
            any |= !words.isEmpty();
            marks.add(Tag.open("span")
                    .of(words.isEmpty() ? Html.NOTHING : Tag.open("em", "stop").of(words)));
        }
        return any ? Tag.open("span", "p var").of(marks) : Html.NOTHING;
    }
}
