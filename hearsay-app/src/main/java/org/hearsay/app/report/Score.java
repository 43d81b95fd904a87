package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Witnesses as rows, places as columns, lines wrapping like music. The same markup gives three systems on a desk and
 * eight on a phone.
 */
final class Score {
    private final List<Column> columns;
    private final List<ScoreRow> rows;
    private final @Nullable Article language;
    private final Stretches stretches;

    private Score(List<Column> columns, List<ScoreRow> rows, @Nullable Article language) {
        this.columns = columns;
        this.rows = rows;
        this.language = language;
        this.stretches = new Stretches(columns, rows);
    }

    /**
     * The score of these rows; {@code name} says in a sentence what it shows.
     *
     * @param language an article whose language and direction all rows have
     */
    static Html of(List<Column> columns, List<ScoreRow> rows, @Nullable Article language, String name) {
        int longest = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        return Tag.open("div", "score")
                .with("role", "img")
                .with("aria-label", name)
                .placed("--label", longest, "")
                .of(new Score(columns, rows, language).segments());
    }

    private List<Html> segments() {
        List<Stretches.Stretch> shown = stretches.shown();
        List<Html> segments = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            List<Integer> here = shown.get(at).rows();
            List<Integer> before = at == 0 ? here : shown.get(at - 1).rows();
            List<ScoreBlock> blocks = at == 0 ? beginning(here) : List.of();
            blocks = new ArrayList<>(ScoreBlock.signed(blocks, here, row -> before.contains(row) ? "" : "starts here"));
            List<Integer> witnesses =
                    here.stream().map(row -> rows.get(row).witness()).toList();
            for (Column column : shown.get(at).columns()) {
                blocks.addAll(ScoreBlock.of(column, witnesses));
            }
            segments.add(segment(here, end(ScoreBlock.joined(blocks), shown, at)));
        }
        return segments;
    }

    /** How much a row has before the others begin. */
    private List<ScoreBlock> beginning(List<Integer> here) {
        if (here.stream().allMatch(row -> stretches.wordsBefore(row) == 0)) {
            return List.of();
        }
        return ScoreBlock.signed(List.of(), here, row -> {
            int words = stretches.wordsBefore(row);
            return words == 0 ? "starts here" : Numbers.of(words, "word") + " before";
        });
    }

    /** Which rows end here, and which go on alone. */
    private List<ScoreBlock> end(List<ScoreBlock> blocks, List<Stretches.Stretch> shown, int at) {
        boolean more = at + 1 < shown.size();
        if (!more && !stretches.goesOn()) {
            return blocks;
        }
        List<Integer> after = more ? shown.get(at + 1).rows() : List.of();
        return ScoreBlock.signed(blocks, shown.get(at).rows(), row -> {
            int alone = stretches.wordsAfter(at, row);
            String gone = after.contains(row) ? "" : "stops here";
            return alone > 0 ? "goes on for " + Numbers.of(alone, "word") : gone;
        });
    }

    private Html segment(List<Integer> shown, List<ScoreBlock> blocks) {
        Tag run = Tag.open("div", "run").withAny("lang", language == null ? null : language.language());
        return Tag.open("div", "seg")
                .placed("--n", shown.size(), "")
                .with("dir", Printed.runsLeft(language) ? "rtl" : "ltr")
                .of(
                        Tag.open("div", "lbs").with("aria-hidden", "true").of(names(shown, blocks.size())),
                        run.of(blocks.stream().map(ScoreBlock::html).toList()));
    }

    /** The rows' names for each system; more copies than any width needs, the frame cuts them off. */
    private List<Html> names(List<Integer> shown, int blocks) {
        List<Html> names = new ArrayList<>();
        names.add(Tag.open("b").of(""));
        shown.forEach(row -> names.add(Tag.open("span").of(rows.get(row).label())));
        Html system = Tag.open("span", "lb").of(names);
        int characters = columns.stream().mapToInt(this::width).sum();
        int copies = Math.max(1, Math.min(blocks, characters / 9 + 4));
        return IntStream.range(0, copies).mapToObj(i -> system).toList();
    }

    private int width(Column column) {
        return rows.stream()
                .map(row -> column.readings().get(row.witness()))
                .mapToInt(reading -> reading == null ? 0 : Math.max(reading.length(), 9))
                .max()
                .orElse(0);
    }
}
