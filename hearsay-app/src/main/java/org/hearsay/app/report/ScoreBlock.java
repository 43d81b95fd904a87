package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A block of a score that is never broken: stacked readings of one place, or a piece of them.
 *
 * @param kind class of the style sheet
 * @param number of the place, empty where it has none or where the block goes on with it
 * @param width of the widest reading, in characters
 * @param readings one a row
 * @param isEven whether all rows print the same
 */
record ScoreBlock(String kind, String number, int width, List<Html> readings, boolean isEven) {
    private static final int PIECE = 18;
    private static final int NARROW = 9;

    /** The blocks of a column for these witnesses: words where all agree, else pieces of the readings. */
    static List<ScoreBlock> of(Column column, List<Integer> witnesses) {
        boolean same = column.agrees(witnesses);
        List<List<String>> pieces = witnesses.stream()
                .map(witness -> Objects.requireNonNull(column.readings().get(witness)))
                .map(reading -> same ? words(reading) : Pieces.of(reading, PIECE))
                .toList();
        boolean even = same && pieces.stream().distinct().count() == 1;
        int longest = pieces.stream().mapToInt(List::size).max().orElse(1);
        List<ScoreBlock> blocks = new ArrayList<>();
        for (int part = 0; part < longest; part++) {
            List<Html> readings = new ArrayList<>();
            int width = 0;
            for (List<String> own : pieces) {
                readings.add(reading(column, own, part, same));
                width = Math.max(
                        width,
                        own.isEmpty()
                                ? NARROW
                                : part < own.size() ? own.get(part).length() : 0);
            }
            boolean more = !same && part + 1 < longest;
            boolean numbered = part == 0 && !same && column.number() > 0;
            blocks.add(new ScoreBlock(
                    same ? "p same" : more ? "p var more" : "p var",
                    numbered ? Integer.toString(column.number()) : "",
                    width,
                    readings,
                    even));
        }
        return blocks;
    }

    /** The blocks with words beside each other that all rows print in one, as long as that is no wider than a piece. */
    static List<ScoreBlock> joined(List<ScoreBlock> blocks) {
        List<ScoreBlock> joined = new ArrayList<>();
        ScoreBlock last = null;
        for (ScoreBlock block : blocks) {
            boolean fits = last != null && last.isEven && block.isEven && last.width + 1 + block.width <= PIECE;
            if (fits) {
                last = last.with(block);
                joined.set(joined.size() - 1, last);
            } else {
                last = block;
                joined.add(block);
            }
        }
        return joined;
    }

    private ScoreBlock with(ScoreBlock next) {
        List<Html> words = IntStream.range(0, readings.size())
                .mapToObj(row -> Html.joined(List.of(readings.get(row), next.readings.get(row)), " "))
                .toList();
        return new ScoreBlock(kind, number, width + 1 + next.width, words, true);
    }

    /** The blocks with signs of ours after the last: in it where that is narrow, else in a block of their own. */
    static List<ScoreBlock> signed(List<ScoreBlock> blocks, List<Integer> rows, IntFunction<String> sign) {
        List<Html> signs = rows.stream()
                .map(row -> sign.apply(row))
                .map(words ->
                        words.isEmpty() ? Html.NOTHING : Tag.open("em", "stop").of(words))
                .toList();
        if (signs.stream().allMatch(Html::isEmpty)) {
            return blocks;
        }
        List<ScoreBlock> all = new ArrayList<>(blocks);
        ScoreBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last == null || last.width() > NARROW) {
            all.add(new ScoreBlock("p var", "", 0, signs, false));
            return all;
        }
        List<Html> joined = IntStream.range(0, signs.size())
                .mapToObj(row -> Html.all(
                        last.readings().get(row), Html.text(signs.get(row).isEmpty() ? "" : " "), signs.get(row)))
                .toList();
        all.set(all.size() - 1, new ScoreBlock(last.kind(), last.number(), last.width(), joined, false));
        return all;
    }

    Html html() {
        List<Html> inside = new ArrayList<>(List.of(Tag.open("b").of(number)));
        readings.forEach(reading -> inside.add(Tag.open("span").of(reading)));
        return Tag.open("span", kind).of(inside);
    }

    /** What a witness has where others have words. */
    static Html leftOut() {
        return Tag.open("em", "om").of("left out");
    }

    private static List<String> words(String reading) {
        return Pieces.words(reading).stream()
                .flatMap(word -> Pieces.of(word, PIECE).stream())
                .toList();
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
}
