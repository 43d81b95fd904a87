package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.QuotationSources.Option;
import org.hearsay.attribution.TrainJudge.Guess;
import org.hearsay.attribution.TrainSpeech.Overlap;
import org.hearsay.model.Attribution.Stance;
import org.hearsay.text.Trees;

/** Trains who says a quotation without cue, on the quotations that nobody claims in articles that the judge had not seen. */
final class TrainQuotations {
    private static final int TREES = 100;
    private static final int DEPTH = 3;
    /** MarkedRows of quotations are fewer than those of their candidates. */
    private static final int FEW_TREES = 40;

    private static final int LOW = 2;
    private static final double RATE = 0.1;
    private static final double HOLD = 6;
    private static final double LEAST = 0.38;
    /** The share of a quotation's words that must be marked as content. */
    private static final double HELD = 0.6;

    /** A quotation with its candidates; the marked attribution it is, or -1; the one it is a part of, or -1. */
    private record Example(GoldArticle article, List<Option> options, int own, int whole, boolean goesOn) {}

    /** The tables of trees, as {@link QuotationChoice} takes them. */
    record Learned(String sources, String joins, String said) {}

    private final LearnedSpeech speech;
    private final PlainRules rules;
    private final List<Example> examples = new ArrayList<>();

    private TrainQuotations(LearnedSpeech speech, CueTable cues) {
        this.speech = speech;
        this.rules = new PlainRules(cues);
    }

    /** @param speech says which source a verdict has; its own judge is not asked */
    static Learned train(
            TrainJudge.Learned judge,
            LearnedSpeech speech,
            CueTable cues,
            List<Guess> one,
            List<Guess> other,
            long seed) {
        TrainQuotations training = new TrainQuotations(speech, cues);
        one.forEach(guess -> training.add(guess, judge.ofOther()));
        other.forEach(guess -> training.add(guess, judge.ofOne()));
        return training.learn(seed);
    }

    private void add(Guess guess, ReadingJudge judge) {
        GoldArticle article = guess.lesson().article();
        LearnedSpeech.Heard heard =
                speech.heard(guess.lesson().text(), judge.judge(guess.lesson().text(), guess.cues()), LEAST);
        List<Found> found = rules.addTo(heard, article.passage);
        List<Range> quotations = LooseQuotations.of(found, article.passage);
        QuotationSources candidates =
                new QuotationSources(article.passage, found, heard.clauses(), quotations.size(), false);
        List<Found> all = new ArrayList<>(found);
        for (Range quotation : quotations) {
            all.add(new Found(List.of(quotation), null, null, Stance.SAID, 1, "", null, 0));
        }
        int[] marked = match(article, all);
        BitSet taken = new BitSet();
        Arrays.stream(marked, 0, found.size()).filter(one -> one >= 0).forEach(taken::set);
        for (int q = 0; q < quotations.size(); q++) {
            int own = marked[found.size() + q];
            int whole = own >= 0 ? own : holder(article, quotations.get(q));
            boolean goesOn = own < 0 && whole >= 0 && taken.get(whole);
            examples.add(new Example(article, candidates.of(quotations.get(q)), own, whole, goesOn));
        }
    }

    private Learned learn(long seed) {
        MarkedRows candidates = new MarkedRows();
        for (Example example : examples) {
            if (example.whole >= 0) {
                int[] roles = example.article.attributions.get(example.whole);
                for (Option option : example.options) {
                    candidates.add(option.features(), TrainJudge.isSource(roles, option.source()) ? 1 : 0);
                }
            }
        }
        String sources = candidates.train(TREES, DEPTH, RATE, HOLD, seed);
        Trees choosing = TrainJudge.trees(sources);
        MarkedRows joins = new MarkedRows();
        MarkedRows said = new MarkedRows();
        for (Example example : examples) {
            float[] row = QuotationChoice.best(choosing, example.options).features();
            joins.add(row, example.goesOn ? 1 : 0);
            said.add(row, example.own >= 0 ? 1 : 0);
        }
        return new Learned(sources, few(joins, seed), few(said, seed));
    }

    private static String few(MarkedRows rows, long seed) {
        return rows.train(FEW_TREES, LOW, RATE, HOLD, seed);
    }

    /** The marked attribution that holds most of the quotation, the shortest of equals; -1 for none. */
    private static int holder(GoldArticle article, Range quotation) {
        int best = -1;
        double most = HELD;
        for (int a = 0; a < article.attributions.size(); a++) {
            int[] roles = article.attributions.get(a);
            long size = Arrays.stream(roles)
                    .filter(role -> role == GoldArticle.CONTENT)
                    .count();
            long inside = Arrays.stream(roles, quotation.from(), quotation.to())
                    .filter(role -> role == GoldArticle.CONTENT)
                    .count();
            double share = inside / (double) (quotation.to() - quotation.from()) - 1e-6 * size;
            if (share > most) {
                most = share;
                best = a;
            }
        }
        return best;
    }

    /** The marked attribution that each one found is matched with, one to one, the greatest overlap first; -1 for none. */
    private static int[] match(GoldArticle article, List<Found> found) {
        MatchOnce matches = new MatchOnce();
        for (int a = 0; a < article.attributions.size(); a++) {
            for (int f = 0; f < found.size(); f++) {
                Overlap overlap = Overlap.of(article, a, found.get(f).content());
                if (overlap.atLeast(0.3)) {
                    matches.add(overlap.jaccard(), a, f);
                }
            }
        }
        return matches.of(found.size());
    }
}
