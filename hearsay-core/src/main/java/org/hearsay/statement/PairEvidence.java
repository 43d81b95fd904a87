package org.hearsay.statement;

/**
 * What the alignment of two contents' terms tells.
 *
 * @param agreeing weight of the terms with a counterpart of the same or a like meaning, as a share of all weight
 * @param contained the same as a share of the lighter content's weight
 * @param like weight of those whose counterpart is another word, as a share of all weight
 * @param weight weight of the agreeing terms
 * @param unexplained weight of the others, of the content that has less of them
 * @param contradicted terms in clauses that say the contrary, as a share of the shorter content
 * @param contraries terms whose counterpart means the contrary
 * @param others terms whose counterpart is another of its kind, such as another season
 * @param replaced weight of terms that stand where the other has another term, all else around alike, as a share
 * @param exchanged how much speaks for two things having changed places, which stand in the other order
 * @param exchangedInOrder the same of two that stand in the same order
 * @param figuresMoved figures of both that stand beside other words of both
 * @param comparedOtherwise each compares with what the other compares: "older than the church", "older than the organ"
 * @param deniedByBoth agreeing terms that stand after a negation in both
 * @param deniedByOne agreeing terms that stand after a negation in one only
 * @param crossed each denies something that the other affirms
 * @param namesApart names of each that have no counterpart, so that they may stand for each other
 */
record PairEvidence(
        double agreeing,
        double contained,
        double like,
        double weight,
        double unexplained,
        double contradicted,
        int contraries,
        int others,
        double replaced,
        int exchanged,
        int exchangedInOrder,
        int figuresMoved,
        boolean comparedOtherwise,
        int deniedByBoth,
        int deniedByOne,
        boolean crossed,
        int namesApart) {

    /** Whether things changed places beyond any chance of translation: two figures, or what is compared. */
    boolean isTurned() {
        return figuresMoved > 1 || comparedOtherwise;
    }

    /** Whether anything but a want of words in common tells them apart. */
    boolean speaksAgainst() {
        return contradicted > 0
                || contraries > 0
                || others > 0
                || replaced > 0
                || exchanged > 0
                || figuresMoved > 0
                || comparedOtherwise
                || deniedByOne > 0
                || crossed
                || namesApart > 0;
    }
}
