package org.hearsay.statement;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The evidence of two renderings as numbers, in a fixed order. */
final class PairFeatures {
    /** Names of the features, in the order of {@link #of}. */
    static final List<String> NAMES = List.of(
            "bias",
            "overlap",
            "containment",
            "shared weight",
            "pairs in order",
            "longest run",
            "names shared",
            "names apart",
            "figures shared",
            "figure missing",
            "speaker unknown",
            "same day",
            "other day",
            "same story",
            "same article",
            "chain",
            "unexplained",
            "overlap by unknown speaker",
            "agreeing",
            "contained",
            "like",
            "contradicted",
            "contraries",
            "others of a kind",
            "replaced",
            "replaced in like words",
            "exchanged",
            "figures of one measure apart",
            "only figures apart",
            "figures apart",
            "denied by both",
            "denied by one only",
            "crossed denials",
            "negations odd",
            "contradicted in like words",
            "exchanged in like words",
            "exchanged in order",
            "exchanged in order in like words",
            "also denied by one only",
            "figures moved",
            "figures bounded otherwise",
            "because against although",
            "agreeing weight",
            "unexplained by like words",
            "word for word",
            "quoted part word for word",
            "nearness",
            "few terms",
            "contained in few terms",
            "length apart",
            "cue apart",
            "cue apart of few terms",
            "cue shared");

    private static final Set<String> REASONS = Set.of("because", "since", "as", "for", "lack");
    private static final Set<String> CONCESSIONS = Set.of("although", "though", "despite", "but", "however");
    private static final int SHORTEST_QUOTED = 3;
    private static final double LONG_RUN = 10;
    /** One word alone changes sides in many a translation. */
    private static final int EXCHANGED = 2;

    private static final int MOST_EXCHANGED = 4;
    /** A content of fewer terms is mostly a part of a sentence, such as "the killings". */
    private static final double ENOUGH_TERMS = 5;

    private static final double FARTHEST_LENGTHS = 2;

    private final StoryWeights weights;
    private final @Nullable Nearness nearness;

    /** @param nearness by a sentence model, or null where there is none */
    PairFeatures(StoryWeights weights, @Nullable Nearness nearness) {
        this.weights = weights;
        this.nearness = nearness;
    }

    /** One number a name; {@code chain} is how well the statements before and after match, from 0 to 1. */
    double[] of(Rendering a, Rendering b, PairEvidence evidence, double chain) {
        String story =
                a.story().equals(b.story()) ? a.story() : a.story().compareTo(b.story()) < 0 ? a.story() : b.story();
        double shared = 0;
        double onlyA = 0;
        double onlyB = 0;
        for (String form : a.forms()) {
            boolean both = b.forms().contains(form);
            double weight = weights.of(story, form, both ? 2 : 1);
            shared += both ? weight : 0;
            onlyA += both ? 0 : weight;
        }
        for (String form : b.forms()) {
            onlyB += a.forms().contains(form) ? 0 : weights.of(story, form, 1);
        }
        double all = shared + onlyA + onlyB;
        double smaller = shared + Math.min(onlyA, onlyB);
        boolean unknown = a.speaker().isEmpty() || b.speaker().isEmpty();
        double overlap = all == 0 ? 0 : shared / all;
        long gap = dayGap(a, b);
        boolean longer = a.content().words().size() >= b.content().words().size();
        Content many = longer ? a.content() : b.content();
        Content few = longer ? b.content() : a.content();
        double fewTerms = fewTerms(a.content(), b.content());
        double cueApart = a.cue().added().isEmpty() && b.cue().added().isEmpty() || sharesCue(a, b) ? 0 : 1;
        return new double[] {
            1,
            overlap,
            smaller == 0 ? 0 : shared / smaller,
            StrictMath.log1p(shared),
            pairsInOrder(a.content(), b.content()),
            Math.min(LONG_RUN, longestRun(a.content().words(), b.content().words())) / LONG_RUN,
            namesShared(a, b),
            Math.min(1, evidence.namesApart()),
            Math.min(2, figuresShared(a.content(), b.content())),
            figureMissing(a.content(), b.content()),
            unknown ? 1 : 0,
            gap == 0 ? 1 : 0,
            gap > 0 ? Math.min(gap, 4) / 4.0 : 0,
            !a.story().isEmpty() && a.story().equals(b.story()) ? 1 : 0,
            a.isOnPageOf(b) ? 1 : 0,
            chain * evidence.contained(),
            StrictMath.log1p(Math.min(onlyA, onlyB)),
            unknown ? overlap : 0,
            evidence.agreeing(),
            evidence.contained(),
            evidence.like(),
            evidence.contradicted(),
            Math.min(2, evidence.contraries()),
            Math.min(2, evidence.others()),
            evidence.replaced(),
            evidence.replaced() > 0 ? overlap : 0,
            exchanged(evidence.exchanged()),
            FigureConflicts.ofOneMeasure(a.content(), b.content()) ? 1 : 0,
            FigureConflicts.ofTheOnlyOne(a.content(), b.content()) ? 1 : 0,
            FigureConflicts.inBoth(a.content(), b.content()) ? 1 : 0,
            Math.min(2, evidence.deniedByBoth()),
            evidence.deniedByBoth() == 0 ? Math.min(2, evidence.deniedByOne()) : 0,
            evidence.crossed() ? 1 : 0,
            (a.content().negations() + b.content().negations()) % 2,
            Math.max(evidence.contradicted(), evidence.contraries() > 0 ? 0.3 : 0) * evidence.contained(),
            exchanged(evidence.exchanged()) * evidence.agreeing(),
            exchanged(evidence.exchangedInOrder()),
            exchanged(evidence.exchangedInOrder()) * evidence.agreeing(),
            evidence.deniedByBoth() > 0 ? Math.min(2, evidence.deniedByOne()) : 0,
            Math.min(2, evidence.figuresMoved()),
            FigureConflicts.boundedOtherwise(a.content(), b.content()) ? 1 : 0,
            joinedOtherwise(a.content(), b.content()) ? 1 : 0,
            StrictMath.log1p(evidence.weight()),
            StrictMath.log1p(evidence.unexplained()),
            Collections.indexOfSubList(many.words(), few.words()) >= 0 ? 1 : 0,
            holdsQuoted(a.content(), b.content()) || holdsQuoted(b.content(), a.content()) ? 1 : 0,
            nearness == null ? 0 : nearness.of(a, b),
            fewTerms,
            fewTerms * evidence.contained(),
            lengthApart(a.content(), b.content()),
            cueApart,
            cueApart * fewTerms,
            sharesCue(a, b) ? 1 : 0
        };
    }

    /** 0 if the shorter one has terms enough, up to 1 if it has none. */
    private static double fewTerms(Content a, Content b) {
        double terms = Math.min(a.terms().size(), b.terms().size());
        return Math.max(0, ENOUGH_TERMS - terms) / ENOUGH_TERMS;
    }

    /** Logarithm of how many times as many terms the longer one has. */
    private static double lengthApart(Content a, Content b) {
        double ratio = (a.terms().size() + 1.0) / (b.terms().size() + 1.0);
        return Math.min(FARTHEST_LENGTHS, Math.abs(StrictMath.log(ratio)));
    }

    private static boolean sharesCue(Rendering a, Rendering b) {
        return a.cue().added().stream().anyMatch(b.cue().added()::contains);
    }

    /** 0 if no two things are exchanged, from 1 to 2 by how many words say so. */
    private static double exchanged(int more) {
        int words = Math.min(MOST_EXCHANGED, more);
        return words < EXCHANGED ? 0 : words / (double) EXCHANGED;
    }

    /** Days between what is known of both: 0 if they may be one day, -1 if nothing is known. */
    private static long dayGap(Rendering a, Rendering b) {
        long[] one = a.days();
        long[] other = b.days();
        if (one != null && other != null) {
            return Math.max(0, Math.max(one[0] - other[1], other[0] - one[1]));
        }
        return -1;
    }

    /** Share of the shorter one's neighbouring terms that stand in the same order, near each other, in the other. */
    private static double pairsInOrder(Content a, Content b) {
        int longer = Integer.compare(a.terms().size(), b.terms().size());
        return longer == 0
                ? (foundInOrder(a, b) + foundInOrder(b, a)) / 2
                : longer < 0 ? foundInOrder(a, b) : foundInOrder(b, a);
    }

    private static double foundInOrder(Content few, Content many) {
        if (few.terms().size() < 2) {
            return 0;
        }
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i < many.terms().size(); i++) {
            for (int j = i + 1; j < Math.min(many.terms().size(), i + 3); j++) {
                pairs.add(many.terms().get(i).form() + ' ' + many.terms().get(j).form());
            }
        }
        int found = 0;
        for (int i = 0; i + 1 < few.terms().size(); i++) {
            String pair =
                    few.terms().get(i).form() + ' ' + few.terms().get(i + 1).form();
            found += pairs.contains(pair) ? 1 : 0;
        }
        return found / (double) (few.terms().size() - 1);
    }

    /** Words in the longest run that both have, two at least and not counted beyond {@link #LONG_RUN}; else 0. */
    private static int longestRun(List<String> a, List<String> b) {
        int best = 0;
        int[] ending = new int[b.size() + 1];
        for (String word : a) {
            for (int j = b.size(); j > 0; j--) {
                ending[j] = word.equals(b.get(j - 1)) ? ending[j - 1] + 1 : 0;
                best = Math.max(best, ending[j]);
            }
        }
        return best < 2 ? 0 : (int) Math.min(LONG_RUN, best);
    }

    private static boolean holdsQuoted(Content whole, Content content) {
        return content.quoted().stream()
                .anyMatch(
                        part -> part.size() >= SHORTEST_QUOTED && Collections.indexOfSubList(whole.words(), part) >= 0);
    }

    /** One gives as a reason what the other concedes. */
    private static boolean joinedOtherwise(Content a, Content b) {
        return has(a, REASONS) && !has(a, CONCESSIONS) && has(b, CONCESSIONS) && !has(b, REASONS)
                || has(b, REASONS) && !has(b, CONCESSIONS) && has(a, CONCESSIONS) && !has(a, REASONS);
    }

    private static boolean has(Content content, Set<String> words) {
        return content.words().stream().anyMatch(words::contains);
    }

    private static Set<String> names(Rendering rendering) {
        Set<String> names = new HashSet<>();
        rendering.content().terms().stream().filter(Term::name).forEach(term -> names.add(term.form()));
        return names;
    }

    private static double namesShared(Rendering a, Rendering b) {
        Set<String> one = names(a);
        Set<String> other = names(b);
        int smaller = Math.min(one.size(), other.size());
        if (smaller == 0) {
            return 0;
        }
        one.removeIf(name -> !b.forms().contains(name));
        return one.size() / (double) Math.max(smaller, 1);
    }

    static int figuresShared(Content a, Content b) {
        return (int) a.figures().stream()
                .filter(figure -> b.figures().stream().anyMatch(figure::agrees))
                .count();
    }

    /** 1 if the one with fewer terms, or either of as many, gives a figure that the other has not. */
    static double figureMissing(Content a, Content b) {
        int longer = Integer.compare(a.terms().size(), b.terms().size());
        return longer <= 0 && givesMore(a, b) || longer >= 0 && givesMore(b, a) ? 1 : 0;
    }

    private static boolean givesMore(Content one, Content other) {
        return one.figures().stream()
                .anyMatch(figure -> other.figures().stream().noneMatch(figure::agrees));
    }
}
