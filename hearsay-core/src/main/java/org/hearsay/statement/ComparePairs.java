package org.hearsay.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.text.Echo;
import org.jspecify.annotations.Nullable;

/** Compares two renderings: vetoes, own words, and the statements of the same speaker before and after. */
final class ComparePairs {
    /** Renderings so unlikely to be of one utterance, though their words are alike, must not meet in one statement. */
    private static final double CONTRARY = StrictMath.log(0.3 / 0.7);

    private static final double ALIKE = 0.7;
    /** Fewer terms in common are not worth weighing where nothing tells that one speaker said both. */
    private static final int FEWEST_SHARED = 3;

    private static final double SHARED = 0.25;
    /** Log-odds of a heading and the words of the text below that it cuts. */
    private static final double ECHO = 4;

    private record Both(long one, long other) {}

    private final RelateSpeakers speakers = new RelateSpeakers();
    private final WeighPair pairs;
    private final WordRelations relations;
    private final SettleMeanings settle;
    private final PairFeatures features;
    private final Map<Both, Compared> done = new HashMap<>();
    private final PairWeights weights;
    private final PairWeights acrossLanguages;
    private final ReadRenderings renderings;

    ComparePairs(
            ReadRenderings renderings,
            StoryWeights story,
            WordRelations relations,
            PairWeights weights,
            PairWeights acrossLanguages,
            @Nullable Nearness nearness) {
        this.renderings = renderings;
        this.weights = weights;
        this.acrossLanguages = acrossLanguages;
        this.relations = relations;
        settle = new SettleMeanings(relations);
        pairs = new WeighPair(story, relations);
        features = new PairFeatures(story, nearness);
    }

    /** From 0 to 1; 0 where something forbids it. */
    double probability(Rendering a, Rendering b) {
        return compared(a, b).probability();
    }

    boolean isForbidden(Rendering a, Rendering b) {
        return compared(a, b).forbidden();
    }

    /** Whether nothing tells for or against it: neither is forbidden to meet what the other has met. */
    boolean isUntold(Rendering a, Rendering b) {
        return compared(a, b).untold();
    }

    SpeakerRelation speakers(Rendering a, Rendering b) {
        return speakers.between(a, b);
    }

    /** Takes a probability that more than the two tell for what they tell themselves. */
    void settle(Rendering a, Rendering b, double probability) {
        Rendering one = a.number() < b.number() ? a : b;
        Rendering other = one == a ? b : a;
        done.put(new Both(one.number(), other.number()), Compared.settled(probability));
    }

    Compared compared(Rendering a, Rendering b) {
        Rendering one = a.number() < b.number() ? a : b;
        Rendering other = one == a ? b : a;
        return done.computeIfAbsent(new Both(one.number(), other.number()), pair -> compare(one, other));
    }

    private Compared compare(Rendering one, Rendering other) {
        Rendering a = beside(one, other);
        Rendering b = beside(other, a);
        SpeakerRelation relation = speakers.between(a, b);
        if (Veto.bySetting(a, b, relation) != null) {
            return Compared.FORBIDDEN;
        }
        if (Veto.byWords(a, b, relations) != null) {
            return isSlip(a, b) ? Compared.UNTOLD : Compared.FORBIDDEN;
        }
        boolean untold = Veto.isUntold(a, b, relation);
        if (untold && !(isOneStory(a, b) && shareSome(a, b))) {
            return Compared.UNTOLD;
        }
        if (Veto.byFigures(a, b)) {
            b = ChangedFigures.restored(b, a);
        }
        PairEvidence evidence = pairs.weigh(a, b);
        if (evidence.isTurned()) {
            return Compared.FORBIDDEN;
        }
        boolean across = !a.content().language().equals(b.content().language());
        double[] numbers = features.of(a, b, evidence, chain(a, b));
        double own = (across ? acrossLanguages : weights).logOdds(numbers);
        double logOdds = isEcho(a, b) || isEcho(b, a) ? Math.max(own, ECHO) : own;
        boolean contrary = !untold && logOdds < CONTRARY && evidence.contained() > ALIKE && evidence.speaksAgainst();
        return contrary ? Compared.FORBIDDEN : new Compared(false, untold, logOdds, evidence, numbers);
    }

    /** Whether a headline or subtitle has words that the same speaker says in the text below it. */
    private static boolean isEcho(Rendering heading, Rendering text) {
        return heading.place() != Attribution.IN_TEXT
                && text.place() == Attribution.IN_TEXT
                && heading.isOnPageOf(text)
                && !heading.speaker().isEmpty()
                && heading.speaker().equals(text.speaker())
                && Echo.share(heading.content().words(), text.content().words()) >= Echo.CUT;
    }

    private static boolean isOneStory(Rendering a, Rendering b) {
        return !a.story().isEmpty() && a.story().equals(b.story());
    }

    private static boolean shareSome(Rendering a, Rendering b) {
        boolean fewer = a.forms().size() <= b.forms().size();
        Set<String> few = (fewer ? a : b).forms();
        Set<String> many = (fewer ? b : a).forms();
        long shared = few.stream().filter(many::contains).count();
        return shared >= FEWEST_SHARED && shared >= SHARED * few.size();
    }

    /** One as it reads beside another, where they are of two languages. */
    private Rendering beside(Rendering one, Rendering other) {
        Content settled = settle.of(one.content(), other.content());
        return settled == one.content() ? one : new Rendering(one.copies(), settled, one.cue());
    }

    /** In articles that copy, a changed digit tells no two utterances; it does not tell one either, but others may. */
    private boolean isSlip(Rendering a, Rendering b) {
        return a.copies().printsWordsOf(b.copies())
                && Veto.byFigures(a, b)
                && ChangedFigures.areSlips(a.content(), b.content());
    }

    /** Told before anything is weighed: it spares the weighing of most pairs. */
    private boolean isVetoed(Rendering a, Rendering b) {
        SpeakerRelation relation = speakers.between(a, b);
        return Veto.bySetting(a, b, relation) != null
                || Veto.byWords(a, b, relations) != null
                || Veto.isUntold(a, b, relation);
    }

    /** The evidence as numbers, whatever forbids the pair. */
    double[] evidence(Rendering one, Rendering other) {
        Rendering a = beside(one, other);
        Rendering b = beside(other, a);
        return features.of(a, b, pairs.weigh(a, b), chain(a, b));
    }

    private double chain(Rendering a, Rendering b) {
        if (a.isOnPageOf(b)) {
            return 0;
        }
        return Math.max(
                step(renderings.before(a), renderings.before(b)), step(renderings.after(a), renderings.after(b)));
    }

    /** How well the neighbours on one side match: the weight of words that they share. */
    private double step(@Nullable Rendering one, @Nullable Rendering other) {
        if (one == null || other == null || isVetoed(one, other)) {
            return 0;
        }
        Rendering settled = beside(one, other);
        PairEvidence evidence = pairs.weigh(settled, beside(other, settled));
        return evidence.contradicted() == 0 ? evidence.agreeing() : 0;
    }
}
