package org.hearsay.statement;

import java.util.List;

/** Aligns the terms of two renderings and weighs what agrees and what contradicts. */
final class WeighPair {
    private final StoryWeights weights;
    private final AlignTerms aligner;
    private final Polarity polarity;

    WeighPair(StoryWeights weights, WordRelations relations) {
        this.weights = weights;
        aligner = new AlignTerms(relations);
        polarity = new Polarity(relations);
    }

    PairEvidence weigh(Rendering a, Rendering b) {
        Alignment terms = aligner.align(a.content(), b.content());
        Exchanges exchanges = Exchanges.in(terms);
        double agreeing = 0;
        double like = 0;
        double replaced = 0;
        double onlyA = 0;
        for (int i = 0; i < terms.counterpart().length; i++) {
            double weight = weight(a, i);
            if (terms.agrees(i)) {
                double mean = (weight + weight(b, terms.counterpart()[i])) / 2;
                agreeing += mean;
                like += terms.relation()[i] == WordRelations.Relation.SAME ? 0 : mean;
            } else {
                onlyA += weight;
                int place = placeOfReplacement(terms, i);
                replaced += place < 0 ? 0 : Math.min(weight, weight(b, place));
            }
        }
        double onlyB = 0;
        for (int j = 0; j < terms.back().length; j++) {
            onlyB += terms.back()[j] >= 0 && terms.agrees(terms.back()[j]) ? 0 : weight(b, j);
        }
        double all = agreeing + onlyA + onlyB;
        double lighter = agreeing + Math.min(onlyA, onlyB);
        return new PairEvidence(
                all == 0 ? 0 : agreeing / all,
                lighter == 0 ? 0 : agreeing / lighter,
                all == 0 ? 0 : like / all,
                agreeing,
                Math.min(onlyA, onlyB),
                polarity.contradicted(terms),
                terms.count(WordRelations.Relation.CONTRARY),
                terms.count(WordRelations.Relation.OTHER_OF_ITS_KIND),
                all == 0 ? 0 : replaced / all,
                exchanges.turned(),
                exchanges.kept(),
                exchanges.figuresMoved(),
                Comparisons.areTurned(terms),
                Polarity.denied(terms, true),
                Polarity.denied(terms, false),
                Polarity.crossed(a.content(), b.content()),
                namesApart(terms));
    }

    private static int namesApart(Alignment terms) {
        int onlyA = 0;
        int onlyB = 0;
        for (int i = 0; i < terms.counterpart().length; i++) {
            Term term = terms.a().terms().get(i);
            onlyA += term.name() && !terms.agrees(i) && !terms.b().forms().contains(term.form()) ? 1 : 0;
        }
        for (int j = 0; j < terms.back().length; j++) {
            Term term = terms.b().terms().get(j);
            boolean agrees = terms.back()[j] >= 0 && terms.agrees(terms.back()[j]);
            onlyB += term.name() && !agrees && !terms.a().forms().contains(term.form()) ? 1 : 0;
        }
        return Math.min(onlyA, onlyB);
    }

    private double weight(Rendering rendering, int term) {
        List<Term> terms = rendering.content().terms();
        return weights.of(rendering.story(), terms.get(term).form(), 1);
    }

    /** Where the other content has another term between the same neighbours, or -1. */
    private static int placeOfReplacement(Alignment terms, int i) {
        int before = i == 0 ? -1 : same(terms, i - 1) ? terms.counterpart()[i - 1] : -2;
        int last = terms.back().length;
        int after = i + 1 == terms.counterpart().length ? last : same(terms, i + 1) ? terms.counterpart()[i + 1] : -2;
        boolean between = before > -2 && after > -2 && after - before == 2;
        int place = before + 1;
        return between && (terms.back()[place] < 0 || terms.back()[place] == i) ? place : -1;
    }

    private static boolean same(Alignment terms, int i) {
        return terms.relation()[i] == WordRelations.Relation.SAME;
    }
}
