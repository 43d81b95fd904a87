package org.hearsay.page;

import org.hearsay.text.Trees;

/** Chooses the pieces that make up the article's text: the segments with the greatest sum of scores. */
final class ChooseText {
    /** What it costs to begin or end a segment. */
    private static final double BORDER = 0.4;

    private static final int BELOW_TITLE = 25;
    private static final int MOST_STEPS = 4;
    private static final int FEWEST_WORDS = 25;
    private static final int FEW_WORDS = 60;

    /** How much plain rules weigh against the trees in a dump. */
    private static final double PLAIN = 0.4;

    private static final double PLAIN_IF_BROKEN = 0.05;

    private ChooseText() {}

    private static final Trees MARKUP = Trees.load(ChooseText.class, "markup.tsv");
    private static final LineWords MARKUP_WORDS = LineWords.load(ChooseText.class, "markup-words.tsv");
    private static final Trees LINES_FIRST = Trees.load(ChooseText.class, "lines-first.tsv");
    private static final Trees LINES_SECOND = Trees.load(ChooseText.class, "lines-second.tsv");

    /**
     * Chance of each piece to be text, from 0 to 1. A dump gets a second look at what stands around each line; markup shows that at
     * the first one.
     */
    static double[] chances(Sheet sheet, int title) {
        if (sheet.markup()) {
            return MARKUP.chances(new Features(sheet, title, MARKUP_WORDS).all());
        }
        float[][] rows = new Features(sheet, title, LineWords.NONE).all();
        double[] first = LINES_FIRST.chances(rows);
        return tempered(sheet, LINES_SECOND.chances(new Surroundings(sheet, first).append(rows)), title);
    }

    /**
     * Chances of a dump's lines, tempered by what holds for any dump: sentences are text rather than fragments are, and
     * the text stands below its headline. The trees know only dumps like those they were trained on.
     */
    private static double[] tempered(Sheet sheet, double[] learned, int title) {
        double[] chances = new double[learned.length];
        double share = isBroken(sheet) ? PLAIN_IF_BROKEN : PLAIN;
        for (int i = 0; i < chances.length; i++) {
            Line line = sheet.lines().get(i);
            int words = line.words;
            double plain = Math.min(words, 40) / 8.0 - 2;
            plain += line.ends ? words >= 6 ? 1.5 : 0 : -1.5;
            plain -= i < title ? 3 : 0;
            double odds = StrictMath.log(learned[i] / (1 - learned[i]));
            chances[i] = 1 / (1 + StrictMath.exp(-(odds * (1 - share) + plain * share)));
        }
        return chances;
    }

    /** True for dumps that break lines at links and emphasis, so that many begin in the middle of a sentence. */
    private static boolean isBroken(Sheet sheet) {
        int middle = 0;
        for (Piece piece : sheet.pieces()) {
            char first = piece.text().charAt(0);
            middle += Character.isLowerCase(first) || ",.;:)".indexOf(first) >= 0 ? 1 : 0;
        }
        return middle >= 5 && middle * 40 > sheet.pieces().size();
    }

    /**
     * Marks the pieces of the best segments. Where hardly anything passes, sentences just below the headline are given
     * credit, and then the bar is lowered step by step: on a page of an unknown make, or with a very short article,
     * chances are low all over and the article still stands out.
     */
    static boolean[] segments(Sheet sheet, double[] chances, int title) {
        int[] words = sheet.lines().stream().mapToInt(line -> line.words).toArray();
        boolean[] chosen = segments(chances, new double[chances.length]);
        if (total(words, chosen) >= FEW_WORDS) {
            return chosen;
        }
        double[] credit = new double[chances.length];
        for (int i = title + 1; title >= 0 && i < chances.length && i <= title + BELOW_TITLE; i++) {
            Piece piece = sheet.pieces().get(i);
            boolean sentence =
                    words[i] >= 10 && piece.linkShare() < 0.4 && sheet.lines().get(i).ends;
            credit[i] = sentence && sheet.lines().get(i).cue == null ? 3.5 : 0;
        }
        chosen = segments(chances, credit);
        for (int step = 0; step < MOST_STEPS && total(words, chosen) < FEWEST_WORDS; step++) {
            for (int i = 0; i < credit.length; i++) {
                credit[i]++;
            }
            chosen = segments(chances, credit);
        }
        return chosen;
    }

    private static int total(int[] words, boolean[] chosen) {
        int total = 0;
        for (int i = 0; i < words.length; i++) {
            total += chosen[i] ? words[i] : 0;
        }
        return total;
    }

    /** A path through two states, text and rest, that pays for each change. */
    private static boolean[] segments(double[] chances, double[] credit) {
        int n = chances.length;
        boolean[] fromText = new boolean[n];
        boolean[] fromRest = new boolean[n];
        double text = -BORDER;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double chance = Math.min(0.999, Math.max(0.001, chances[i]));
            double score = StrictMath.log(chance / (1 - chance)) + credit[i];
            fromText[i] = text >= rest - BORDER;
            fromRest[i] = rest >= text - BORDER;
            double nextText = Math.max(text, rest - BORDER) + score;
            double nextRest = Math.max(rest, text - BORDER);
            text = nextText;
            rest = nextRest;
        }
        boolean[] chosen = new boolean[n];
        boolean inside = text - BORDER > rest;
        for (int i = n - 1; i >= 0; i--) {
            chosen[i] = inside;
            inside = inside ? fromText[i] : !fromRest[i];
        }
        return chosen;
    }
}
