package org.hearsay.collation;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The links of pairs aligned by hand as models see them that have learned from other pairs alone.
 *
 * <p>Neither the networks nor the counts of habits know anything of a pair's fold. They may know another translation of
 * one of its sentences, as the model that ships may of a pair of the development part. The word vectors are those that
 * ship, whose map has seen all pairs; trees that learned from links by vectors that have not did worse.
 */
final class FoldLinks {
    static final int FOLDS = 4;

    /**
     * A pair with what is known of it from other folds.
     *
     * @param fold its own, from 0
     * @param translated true if it is a translation, false if a revision
     */
    record Lesson(GoldPairs.Pair pair, LinkTable links, Likeness like, int fold, boolean translated) {}

    private final TrainingPairs training;
    private final List<GoldPairs.Pair> pairs;

    FoldLinks(TrainingPairs training) {
        this.training = training;
        this.pairs = training.pairs();
    }

    /** The pairs, fold by fold. */
    List<Lesson> lessons() {
        return IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(this::fold)
                .flatMap(List::stream)
                .toList();
    }

    private List<Lesson> fold(int fold) {
        CountHabits counts = new CountHabits();
        among(of -> of != fold).forEach(p -> counts.add(pairs.get(p), 1));
        Habits habits = counts.habits();
        Compare compare = new Compare(training.vectors(), habits);
        LearnLinks learn = new LearnLinks();
        among(of -> of != fold).forEach(p -> {
            counts.add(pairs.get(p), -1);
            learn.add(pairs.get(p), compare, habits);
            counts.add(pairs.get(p), 1);
        });
        LinkModel model = new LinkModel(learn.stages());
        return among(of -> of == fold)
                .mapToObj(p -> {
                    GoldPairs.Pair pair = pairs.get(p);
                    Likeness like = compare.of(pair.a(), pair.b());
                    LinkTable links = model.links(pair.a(), pair.b(), like, habits);
                    return new Lesson(pair, links, like, fold, training.isTranslation(p));
                })
                .toList();
    }

    /** The places of pairs of some folds, in order. */
    private IntStream among(IntPredicate wanted) {
        return IntStream.range(0, pairs.size()).filter(p -> wanted.test(p % FOLDS));
    }
}
