package org.hearsay.statement;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hearsay.text.StableHash;

/** Pairs worth comparing: a rare term in common, one speaker or one story, no two known speakers; never all against all. */
final class Candidates {
    private static final int RARE_TERMS = 10;
    /** Of a long content half of its terms: one sentence of it may stand alone elsewhere, on many pages. */
    private static final double RARE_PART = 0.5;

    private final RelateSpeakers speakers = new RelateSpeakers();
    private final StoryWeights weights;
    private final Vocabulary vocabulary;

    Candidates(StoryWeights weights, Vocabulary vocabulary) {
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    /** Numbers of those within one story, two by two, the smaller first; in order. */
    long[] within(List<Rendering> renderings) {
        Postings postings = new Postings();
        for (int i : order(renderings)) {
            Rendering rendering = renderings.get(i);
            for (String term : keys(rendering)) {
                if (!rendering.speaker().isEmpty()) {
                    postings.add(List.of(rendering.speaker(), term), i);
                }
                if (!rendering.story().isEmpty()) {
                    postings.add(term, i);
                }
            }
        }
        return IntStream.range(0, renderings.size())
                .boxed()
                .flatMapToLong(i -> postings.after(i).stream()
                        .filter(j -> mayShareSpeaker(renderings.get(i), renderings.get(j)))
                        .flatMapToLong(j -> pair(
                                renderings.get(i).number(), renderings.get(j).number())))
                .toArray();
    }

    /** What tells where else the speakers of these, if known by name, may have said the same; in the order given. */
    List<SpokenTerms> spoken(List<Rendering> renderings) {
        return renderings.stream()
                .filter(one -> !one.speaker().isEmpty() && !one.story().isEmpty())
                .map(one -> new SpokenTerms(
                        one.speaker(),
                        one.story(),
                        one.number(),
                        one.day(),
                        keys(one).stream().mapToLong(StableHash::of).toArray()))
                .toList();
    }

    /** Numbers of those that one speaker may have said in two stories, two by two, the smaller first. */
    static long[] across(List<SpokenTerms> spoken) {
        List<SpokenTerms> ordered = spoken.stream()
                .sorted(Comparator.comparingLong(SpokenTerms::day).thenComparingLong(SpokenTerms::number))
                .toList();
        Postings postings = new Postings();
        for (int i = 0; i < ordered.size(); i++) {
            for (long term : ordered.get(i).terms()) {
                postings.add(term, i);
            }
        }
        return IntStream.range(0, ordered.size())
                .boxed()
                .flatMapToLong(i -> postings.after(i).stream()
                        .filter(j ->
                                !ordered.get(i).story().equals(ordered.get(j).story()))
                        .flatMapToLong(j ->
                                pair(ordered.get(i).number(), ordered.get(j).number())))
                .toArray();
    }

    private static LongStream pair(long one, long other) {
        return LongStream.of(Math.min(one, other), Math.max(one, other));
    }

    /** Most pairs of a story have two known speakers and need not be looked at. */
    private boolean mayShareSpeaker(Rendering a, Rendering b) {
        return speakers.between(a, b) != SpeakerRelation.OTHER;
    }

    /** Their indexes by day, then words, so that like ones of one time stand together in a long list. */
    private static List<Integer> order(List<Rendering> renderings) {
        List<String> keys =
                renderings.stream().map(rendering -> rendering.content().key()).toList();
        return IntStream.range(0, renderings.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer i) -> renderings.get(i).day())
                        .thenComparing(keys::get)
                        .thenComparingLong(i -> renderings.get(i).number()))
                .toList();
    }

    /** Its rarest terms, with all that they may mean. */
    private SortedSet<String> keys(Rendering rendering) {
        record Weighed(String form, double weight) {}
        SortedSet<String> keys = new TreeSet<>();
        rendering.forms().stream()
                .map(form -> new Weighed(form, weights.of(rendering.story(), form, 1)))
                .sorted(Comparator.comparingDouble((Weighed one) -> -one.weight())
                        .thenComparing(Weighed::form))
                .limit(Math.max(
                        RARE_TERMS, (long) (RARE_PART * rendering.forms().size())))
                .forEach(rare -> {
                    keys.addAll(vocabulary.meaningsOf(rare.form()));
                    rendering.content().also(rare.form()).forEach(other -> keys.addAll(vocabulary.meaningsOf(other)));
                });
        return keys;
    }
}
