package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/** Pairs of renderings that nothing forbids, and what they tell of each other: what else on a page fits one, and which third fits both. */
final class PairContext {
    /** Log-odds farther from 0 say no more. */
    static final double FARTHEST = 8;

    private static final double NO_RIVAL = -4;
    private static final int MOST_PARTNERS = 12;

    /** A pair that nothing forbids, as its own words tell it. */
    record Open(Rendering a, Rendering b, SpeakerRelation speakers, Compared compared) {}

    private record Partner(Rendering rendering, double logOdds) {}

    private record Both(long one, long other) {
        static Both of(Rendering a, Rendering b) {
            return new Both(Math.min(a.number(), b.number()), Math.max(a.number(), b.number()));
        }
    }

    private final List<Open> open = new ArrayList<>();
    private final Map<Long, List<Partner>> partners = new HashMap<>();
    private final Map<Both, Double> logOdds = new HashMap<>();
    /** Speakers known by name, by the number of an article in which they speak. */
    private final Map<Integer, Set<String>> named = new HashMap<>();

    private final Set<Long> known = new HashSet<>();

    private PairContext() {}

    /**
     * What pairs tell of each other.
     *
     * @param pairs numbers of the renderings that may be one statement, two by two
     * @param others of the same articles, as far as they are known, in no pair or in one
     */
    static PairContext of(
            long[] pairs, LongFunction<Rendering> renderings, Collection<Rendering> others, ComparePairs compare) {
        PairContext context = new PairContext();
        others.forEach(context::know);
        for (int i = 0; i < pairs.length; i += 2) {
            Rendering a = renderings.apply(pairs[i]);
            Rendering b = renderings.apply(pairs[i + 1]);
            context.know(a);
            context.know(b);
            Compared compared = compare.compared(a, b);
            if (compared.isWeighed()) {
                context.open.add(new Open(a, b, compare.speakers(a, b), compared));
                context.logOdds.put(Both.of(a, b), compared.logOdds());
                context.add(a, new Partner(b, compared.logOdds()));
                context.add(b, new Partner(a, compared.logOdds()));
            }
        }
        context.partners
                .values()
                .forEach(all -> all.sort(Comparator.comparingDouble((Partner one) -> -one.logOdds())
                        .thenComparingLong(one -> one.rendering().number())));
        return context;
    }

    private void know(Rendering rendering) {
        if (!rendering.speaker().isEmpty() && known.add(rendering.number())) {
            rendering.copies().appearances().forEach(one -> named.computeIfAbsent(
                            Appearance.article(one.number()), none -> new HashSet<>())
                    .add(rendering.speaker()));
        }
    }

    /** Whether somebody known by name speaks in the articles of both: most often they tell of one event. */
    boolean shareVoice(Rendering a, Rendering b) {
        Set<String> one = named.getOrDefault(Appearance.article(a.number()), Set.of());
        Set<String> other = named.getOrDefault(Appearance.article(b.number()), Set.of());
        return one.stream().anyMatch(other::contains);
    }

    private void add(Rendering rendering, Partner partner) {
        partners.computeIfAbsent(rendering.number(), none -> new ArrayList<>()).add(partner);
    }

    List<Open> open() {
        return open;
    }

    /** Log-odds of one and whatever else on the page of the other fits it best; low where nothing else does. */
    double rival(Rendering one, Rendering other) {
        for (Partner partner : partners.get(one.number())) {
            if (partner.rendering() != other && partner.rendering().isOnPageOf(other)) {
                return Math.max(NO_RIVAL, partner.logOdds());
            }
        }
        return NO_RIVAL;
    }

    static boolean isNone(double rival) {
        return rival <= NO_RIVAL;
    }

    /** How many renderings on the page of the other may be one's. */
    int countOnPage(Rendering one, Rendering other) {
        int count = 0;
        for (Partner partner : partners.get(one.number())) {
            count += partner.rendering().isOnPageOf(other) ? 1 : 0;
        }
        return count;
    }

    /** Log-odds of both and the rendering on a third page that fits both best: the worse of the two. */
    double support(Rendering a, Rendering b) {
        double most = -FARTHEST;
        int seen = 0;
        for (Partner partner : partners.get(a.number())) {
            Rendering third = partner.rendering();
            if (third == b || third.isOnPageOf(a) || third.isOnPageOf(b)) {
                continue;
            }
            seen++;
            if (seen > MOST_PARTNERS || partner.logOdds() <= most) {
                break;
            }
            most = Math.max(most, Math.min(partner.logOdds(), logOdds.getOrDefault(Both.of(third, b), -FARTHEST)));
        }
        return Math.min(FARTHEST, most);
    }
}
