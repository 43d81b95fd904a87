package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hearsay.text.WordMeaning;

/**
 * The links of pairs aligned by hand as models see them that have learned from other pairs alone.
 *
 * <p>Neither the networks nor the counts of habits know anything of a pair's fold. They may know another translation of
 * one of its sentences, as the model that ships may of a pair of the development part. The word vectors are those that
 * ship, whose map has seen all pairs.
 */
final class FoldLinks {
    static final int FOLDS = 4;

    /**
     * A pair with what is known of it from other folds.
     *
     * @param fold its own, from 0
     */
    record Lesson(GoldPairs.Pair pair, LinkTable links, Likeness like, int fold) {}

    private final List<GoldPairs.Pair> pairs;
    private final WordMeaning vectors = WordMeaning.english();

    FoldLinks(List<GoldPairs.Pair> pairs) {
        this.pairs = pairs;
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
        List<GoldPairs.Pair> learn = among(of -> of != fold);
        CountHabits counts = new CountHabits();
        learn.forEach(pair -> counts.add(pair, 1));
        Habits habits = counts.habits();
        Compare compare = new Compare(vectors, habits);
        List<LinkFeatures> features = new ArrayList<>();
        for (GoldPairs.Pair pair : learn) {
            counts.add(pair, -1);
            features.add(new LinkFeatures(
                    pair.a(), pair.b(), compare.of(pair.a(), pair.b()), TrainLinks.frozen(pair, habits)));
            counts.add(pair, 1);
        }
        LinkModel model = new LinkModel(TrainLinks.stages(learn, features));
        return among(of -> of == fold).stream()
                .map(pair -> {
                    Likeness like = compare.of(pair.a(), pair.b());
                    LinkTable links = model.links(pair.a(), pair.b(), like, habits);
                    return new Lesson(pair, links, like, fold);
                })
                .toList();
    }

    private List<GoldPairs.Pair> among(IntPredicate wanted) {
        return IntStream.range(0, pairs.size())
                .filter(p -> wanted.test(p % FOLDS))
                .mapToObj(pairs::get)
                .toList();
    }
}
