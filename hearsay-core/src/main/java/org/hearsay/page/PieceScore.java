package org.hearsay.page;

import org.hearsay.text.Trees;

/**
 * The learned chance of each piece of a page to be text of the article and, in a dump, its headline.
 *
 * @param markup trees for the pieces of markup
 * @param words what the words of lines speak for in markup
 * @param first trees for the first look at the lines of a dump
 * @param second trees for the second look, which sees the first chances of the lines around
 * @param dumpWords what the words of lines speak for in a dump
 * @param headlines trees for the lines of a dump that may be its headline
 */
public record PieceScore(
        Trees markup, LineWords words, Trees first, Trees second, LineWords dumpWords, Trees headlines) {
    /** How much plain rules weigh against the trees in a dump. */
    private static final double PLAIN = 0.1;

    private static final PieceScore SHIPPED = new PieceScore(
            Trees.load(PieceScore.class, "markup.tsv"),
            LineWords.load(PieceScore.class, "markup-words.tsv"),
            Trees.load(PieceScore.class, "lines-first.tsv"),
            Trees.load(PieceScore.class, "lines-second.tsv"),
            LineWords.load(PieceScore.class, "lines-words.tsv"),
            Trees.load(PieceScore.class, "headlines.tsv"));

    /** The score that the step has unless it is given another. */
    public static PieceScore shipped() {
        return SHIPPED;
    }

    /** The same with another score for markup. */
    public PieceScore withMarkup(Trees other, LineWords otherWords) {
        return new PieceScore(other, otherWords, first, second, dumpWords, headlines);
    }

    /** The same with other scores for dumps. */
    public PieceScore withDumps(Trees otherFirst, Trees otherSecond, LineWords otherWords) {
        return new PieceScore(markup, words, otherFirst, otherSecond, otherWords, headlines);
    }

    /** The same with another score for headlines of dumps. */
    public PieceScore withHeadlines(Trees other) {
        return new PieceScore(markup, words, first, second, dumpWords, other);
    }

    /**
     * Chance of each piece to be text, from 0 to 1. A dump gets a second look at what stands around each line; markup shows that at
     * the first one.
     */
    double[] chances(Sheet sheet, int title) {
        if (sheet.markup()) {
            return markup.chances(new Features(sheet, title, words).all());
        }
        float[][] rows = new Features(sheet, title, dumpWords).all();
        double[] once = first.chances(rows);
        return tempered(sheet, second.chances(new Surroundings(sheet, once).append(rows)), title);
    }

    /**
     * Chances of a dump's lines, tempered by what holds for any dump: sentences are text rather than fragments are, and
     * the text stands below its headline. The trees know only dumps like those they were trained on.
     */
    private static double[] tempered(Sheet sheet, double[] learned, int title) {
        double[] chances = new double[learned.length];
        for (int i = 0; i < chances.length; i++) {
            Line line = sheet.lines().get(i);
            int count = line.words;
            double plain = Math.min(count, 40) / 8.0 - 2;
            plain += line.ends ? count >= 6 ? 1.5 : 0 : -1.5;
            plain -= i < title ? 3 : 0;
            double odds = StrictMath.log(learned[i] / (1 - learned[i]));
            chances[i] = 1 / (1 + StrictMath.exp(-(odds * (1 - PLAIN) + plain * PLAIN)));
        }
        return chances;
    }
}
