package org.hearsay.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns the stages of the model of links from pairs aligned by hand, each pair both ways round.
 *
 * <p>A network is surer of pairs that it has learned from than of others. So that a stage learns from links as it will
 * find them, it hears of the stage before through networks that have not seen the pair: for each part of the pairs one
 * that has learned from the other parts. Those are dropped in the end; what is kept has learned from all.
 */
final class LearnLinks {
    static final long SEED = 20261121;
    private static final int STAGES = 3;
    private static final int HIDDEN = 32;
    private static final int VOICES = 3;
    private static final int PARTS = 3;

    /** No pair is of this part: what leaves it out learns from all. */
    private static final int NONE = PARTS;

    /** A pair one way round, and the part that it belongs to. */
    private record Example(GoldPairs.Pair pair, LinkFeatures features, int part) {}

    private final List<Example> examples = new ArrayList<>();

    /**
     * Takes a pair to learn from.
     *
     * @param compare compares words by what others tell than the pair itself
     * @param habits what others tell, at this moment
     */
    void add(GoldPairs.Pair pair, Compare compare, Habits habits) {
        Habits now = frozen(pair, habits);
        int part = examples.size() / 2 % PARTS;
        for (GoldPairs.Pair way : List.of(pair, pair.otherWay())) {
            Likeness like = compare.of(way.a(), way.b());
            examples.add(new Example(way, new LinkFeatures(way.a(), way.b(), like, now), part));
        }
    }

    /** What the habits say of a pair's words now, while the pair is not counted among them. */
    private static Habits frozen(GoldPairs.Pair pair, Habits habits) {
        Map<String, Float> alone = new HashMap<>();
        pair.a().terms().forEach(term -> alone.put(term.word(), habits.alone(term.word())));
        pair.b().terms().forEach(term -> alone.put(term.word(), habits.alone(term.word())));
        return new Habits() {
            @Override
            public float link(String a, String b) {
                throw new IllegalStateException("links are compared before");
            }

            @Override
            public float alone(String word) {
                return alone.getOrDefault(word, 0f);
            }
        };
    }

    /** The stages, learned from all pairs that were taken. */
    List<Network> stages() {
        List<Network> stages = new ArrayList<>();
        LinkTable[] before = {};
        for (int stage = 0; stage < STAGES; stage++) {
            int number = stage;
            LinkTable[] heard = before;
            boolean isLast = stage == STAGES - 1;
            List<Network> networks = IntStream.rangeClosed(isLast ? NONE : 0, NONE)
                    .parallel()
                    .mapToObj(left -> learn(number, heard, left))
                    .toList();
            stages.add(networks.get(networks.size() - 1));
            before = isLast ? before : links(networks, heard);
        }
        return stages;
    }

    /** The network of a stage that learns from all parts but one. */
    private Network learn(int stage, LinkTable[] before, int left) {
        StageCells cells = new StageCells(stage > 0, SEED + stage);
        for (int e = 0; e < examples.size(); e++) {
            Example example = examples.get(e);
            if (example.part != left) {
                cells.add(example.pair, example.features, stage == 0 ? null : before[e]);
            }
        }
        return cells.learn(VOICES, HIDDEN, stage == 0 ? 4 : 7, SEED + stage);
    }

    /** The links of each example by the network that has not seen its part. */
    private LinkTable[] links(List<Network> networks, LinkTable[] before) {
        LinkTable[] links = new LinkTable[examples.size()];
        for (int e = 0; e < links.length; e++) {
            Example example = examples.get(e);
            links[e] = LinkModel.next(
                    networks.get(example.part),
                    example.features,
                    before.length == 0 ? null : before[e],
                    example.pair.a().size(),
                    example.pair.b().size());
        }
        return links;
    }
}
