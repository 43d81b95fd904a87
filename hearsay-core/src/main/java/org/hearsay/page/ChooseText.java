package org.hearsay.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Chooses the pieces that make up the article's text: those that together can be expected to match it best. With chances
 * that hold, the greatest expected F1 over words is that of the pieces above a bar, and the bar is half of that F1 (Lewis 1995;
 * Lipton, Elkan and Naryanaswamy 2014): it lies lower on a page where hardly anything is sure. In a dump, where a line shows
 * little of what it belongs to, the segments with the greatest sum are taken instead of single lines, as in maximum subsequence
 * segmentation (Pasternack and Roth 2009).
 */
final class ChooseText {
    private static final double LEAST = 0.35;

    /** Comments are all text or all not, so that among them each is held to what is rather text than not. */
    private static final double LEAST_OF_COMMENTS = 0.5;

    /** In a dump the text stands below its headline; what is above it has to be sure. */
    private static final double LEAST_ABOVE_TITLE = 0.8;

    /** The most of a dump's text that can stand above its headline; with more above, the line is no headline but one of the text. */
    private static final double MOST_ABOVE_TITLE = 0.15;

    /** What it costs to begin or end a segment of a dump, in words. */
    private static final double BORDER_OF_DUMP = 1;

    /** Words from which on a paragraph that comes back is a copy; headings and short entries come back where articles are alike in parts. */
    private static final int PARAGRAPH = 15;

    private static final int PARAGRAPH_OF_DUMP = 40;

    private static final int BELOW_TITLE = 25;
    private static final int FEW_WORDS = 60;
    private static final int FEWEST_WORDS = 25;
    private static final double CREDIT = 3.5;

    private final Sheet sheet;
    private final double[] chances;
    private final int title;
    private final boolean below;

    ChooseText(Sheet sheet, double[] chances, int title) {
        this.sheet = sheet;
        this.chances = ofCandidates(sheet, chances);
        this.title = title;
        this.below = !sheet.markup() && aboveTitle() <= MOST_ABOVE_TITLE;
    }

    /** Marks the chosen pieces. */
    boolean[] choose() {
        if (likely() < FEW_WORDS) {
            credit();
        }
        double bar = bar();
        boolean[] chosen = above(i -> Math.max(bar, least(i)));
        int words = IntStream.range(0, chosen.length)
                .filter(i -> chosen[i])
                .map(i -> sheet.lines().get(i).words)
                .sum();
        return words < FEWEST_WORDS ? above(i -> bar) : chosen;
    }

    private boolean[] above(IntToDoubleFunction bar) {
        double[] gains = new double[chances.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = words(i) * (chances[i] - bar.applyAsDouble(i));
        }
        return segments(gains, sheet.markup() ? 0 : BORDER_OF_DUMP);
    }

    /**
     * Half of the greatest F1 that can be expected, which is that of all pieces above just this bar: found by raising the bar from that of
     * all pieces until no fewer are above it (Dinkelbach 1967).
     */
    private double bar() {
        double expected = 0;
        for (int i = 0; i < chances.length; i++) {
            expected += chances[i] * words(i);
        }
        double best = 0;
        while (true) {
            double right = 0;
            double taken = 0;
            for (int i = 0; i < chances.length; i++) {
                boolean above = chances[i] > best / 2;
                right += above ? chances[i] * words(i) : 0;
                taken += above ? words(i) : 0;
            }
            double next = 2 * right / (taken + expected);
            if (!(next > best)) {
                return best / 2;
            }
            best = next;
        }
    }

    private int words(int piece) {
        return Math.max(1, sheet.lines().get(piece).words);
    }

    private double least(int piece) {
        if (Suggestion.COMMENT.in(sheet.pieces().get(piece).box().all)) {
            return LEAST_OF_COMMENTS;
        }
        return below && piece < title ? LEAST_ABOVE_TITLE : LEAST;
    }

    /** The share of the words of text, as far as they can be expected, that stand above the headline. */
    private double aboveTitle() {
        double above = 0;
        double all = 0;
        for (int i = 0; i < chances.length; i++) {
            double likely = chances[i] > LEAST ? chances[i] * words(i) : 0;
            above += i < title ? likely : 0;
            all += likely;
        }
        return all == 0 ? 0 : above / all;
    }

    /** A path through two states, text and rest, with the greatest sum of gains, that pays for each change. */
    private static boolean[] segments(double[] gains, double border) {
        int n = gains.length;
        boolean[] fromText = new boolean[n];
        boolean[] fromRest = new boolean[n];
        double text = -border;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            fromText[i] = text >= rest - border;
            fromRest[i] = rest >= text - border;
            double nextText = Math.max(text, rest - border) + gains[i];
            double nextRest = Math.max(rest, text - border);
            text = nextText;
            rest = nextRest;
        }
        boolean[] chosen = new boolean[n];
        boolean inside = text - border > rest;
        for (int i = n - 1; i >= 0; i--) {
            chosen[i] = inside;
            inside = inside ? fromText[i] : !fromRest[i];
        }
        return chosen;
    }

    /** Words of the pieces that are rather text than not. */
    private int likely() {
        int words = 0;
        for (int i = 0; i < chances.length; i++) {
            words += chances[i] >= 0.5 ? sheet.lines().get(i).words : 0;
        }
        return words;
    }

    /**
     * On a page of an unknown make, or with a very short article, chances are low all over and the sentences just below the
     * headline are likelier text than they look.
     */
    private void credit() {
        for (int i = title + 1; title >= 0 && i < chances.length && i <= title + BELOW_TITLE; i++) {
            Line line = sheet.lines().get(i);
            boolean sentence =
                    line.words >= 10 && line.ends && sheet.pieces().get(i).linkShare() < 0.4;
            if (sentence && line.cue == null) {
                double chance = Math.min(0.999, Math.max(0.001, chances[i]));
                double odds = StrictMath.exp(StrictMath.log(chance / (1 - chance)) + CREDIT);
                chances[i] = odds / (1 + odds);
            }
        }
    }

    /**
     * The chances with none for addresses, for the crawl's first line and for the copies of a paragraph: of those in the same words, the first that is about
     * as likely as any of them is no copy.
     */
    private static double[] ofCandidates(Sheet sheet, double[] chances) {
        double[] left = chances.clone();
        Map<String, Integer> originals = new HashMap<>();
        for (int i = 0; i < left.length; i++) {
            if (sheet.isStamp(i) || PlainLines.isAddress(sheet.pieces().get(i).text())) {
                left[i] = 0;
            }
            if (isParagraph(sheet, i)) {
                Integer other = originals.putIfAbsent(sheet.lines().get(i).key, i);
                if (other != null && chances[other] * 2 >= chances[i]) {
                    left[i] = 0;
                } else if (other != null) {
                    left[other] = 0;
                    originals.put(sheet.lines().get(i).key, i);
                }
            }
        }
        return left;
    }

    /** Whether a piece is long enough to be a copy if its words come back. */
    static boolean isParagraph(Sheet sheet, int piece) {
        Line line = sheet.lines().get(piece);
        return sheet.markup() ? line.words >= PARAGRAPH : line.key.length() > PARAGRAPH_OF_DUMP;
    }
}
