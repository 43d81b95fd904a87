package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        List<Html> segments = new ArrayList<>();
        List<Integer> before = List.of();
        List<Html> blocks = new ArrayList<>();
        List<Integer> shown = List.of();
        for (int at = 0; at < columns.size(); ) {
            List<Integer> here = present(columns.get(at));
            int end = at + 1;
            while (end < columns.size() && present(columns.get(end)).equals(here)) {
                end++;
            }
            if (here.size() == 1) {
                int words = words(columns.subList(at, end), here.get(0));
                if (shown.isEmpty()) {
                    shown = IntStream.range(0, rows.size()).boxed().toList();
                }
                blocks.add(edge(shown, here, words, before.isEmpty()));
            } else if (!here.isEmpty()) {
                if (!before.isEmpty() && !here.equals(shown)) {
                    if (before.size() > 1) {
                        blocks.add(stops(shown, here));
                    }
                    segments.add(segment(shown, blocks));
                    blocks = new ArrayList<>();
                }
                shown = here;
                for (Column column : columns.subList(at, end)) {
                    blocks.addAll(blocks(column, here));
                }
            }
            before = here.isEmpty() ? before : here;
            at = end;
        }
        if (!blocks.isEmpty()) {
            segments.add(segment(shown, blocks));
        }
        return segments;
    }

    private List<Integer> present(Column column) {
        return IntStream.range(0, rows.size())
                .filter(row -> column.has(rows.get(row).witness()))
                .boxed()
                .toList();
    }

    private int words(List<Column> some, int row) {
        int witness = rows.get(row).witness();
        return some.stream()
                .map(column -> Objects.requireNonNullElse(column.forms().get(witness), ""))
                .mapToInt(form -> form.isEmpty() ? 0 : form.split(" ").length)
                .sum();
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
        boolean same = column.agrees(shown);
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

    /** Where one row goes on alone: nothing is there to compare it with. */
    private static Html edge(List<Integer> shown, List<Integer> alone, int words, boolean atStart) {
        List<Html> marks = new ArrayList<>(List.of(Tag.open("b").of("")));
        for (int row : shown) {
            String mark = atStart
                    ? alone.contains(row) ? Numbers.of(words, "word") + " before" : "starts here"
                    : alone.contains(row) ? "goes on for " + Numbers.of(words, "word") : "stops here";
            marks.add(Tag.open("span").of(Tag.open("em", "stop").of(mark)));
        }
        return Tag.open("span", "p var").of(marks);
    }

    /** Where some rows end and at least two go on, in the next segment. */
    private static Html stops(List<Integer> shown, List<Integer> goingOn) {
        List<Html> marks = new ArrayList<>(List.of(Tag.open("b").of("")));
        for (int row : shown) {
            marks.add(Tag.open("span")
                    .of(
                            goingOn.contains(row)
                                    ? Html.NOTHING
                                    : Tag.open("em", "stop").of("stops here")));
        }
        return Tag.open("span", "p var").of(marks);
    }
}
