package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Conflict;
import org.hearsay.model.Dossier;
import org.hearsay.model.PartialDate;
import org.hearsay.model.Span;

/** Finds the facts for which sources of a story give figures, dates, names or titles, and where they disagree. */
public final class FindConflicts {
    private final FactWords words = new FactWords();
    private final FigureFacts figures;
    private final AgeFacts ages;
    private final DateFacts dates;
    private final ClockFacts clocks;
    private final NameFacts names;
    private final CopiedNames copied;
    private final TitleFacts titles;
    private final GivenFacts given;

    public FindConflicts() {
        SameFact sameFact = new SameFact();
        this.figures = new FigureFacts(words, sameFact);
        this.ages = new AgeFacts(words);
        this.dates = new DateFacts(words, sameFact);
        this.clocks = new ClockFacts(words, sameFact);
        this.names = new NameFacts(words);
        this.copied = new CopiedNames(words);
        this.titles = new TitleFacts(words);
        this.given = new GivenFacts(words, dates);
    }

    /** Conflicts first, then updates, roundings, other scopes, agreements, single claims; within these by id. */
    public List<Conflict> find(Dossier dossier) {
        String story = dossier.story().id();
        List<Scene> scenes = Scene.of(dossier, words);
        List<Conflict> found = new ArrayList<>();
        found.addAll(figures.find(story, scenes));
        found.addAll(ages.find(story, scenes));
        found.addAll(dates.find(story, scenes));
        found.addAll(clocks.find(story, scenes));
        found.addAll(names.find(story, scenes));
        NearCopies copies = NearCopies.of(scenes, words);
        List<Conflict> named = List.copyOf(found);
        copied.find(story, scenes, copies.aligned()).stream()
                .filter(conflict -> named.stream().noneMatch(other -> tellsOf(other, conflict)))
                .forEach(found::add);
        found.addAll(titles.find(dossier));
        List<Conflict> told = List.copyOf(found);
        given.find(story, scenes, copies).stream()
                .filter(conflict -> told.stream().noneMatch(other -> tellsOf(other, conflict)))
                .forEach(found::add);
        TreeMap<String, Conflict> once = new TreeMap<>();
        new AskedOnce(scenes).of(found).forEach(conflict -> once.putIfAbsent(conflict.id(), conflict));
        List<Conflict> sorted = new ArrayList<>(once.values());
        sorted.sort(Comparator.comparing(Conflict::relation).thenComparing(Conflict::id));
        return List.copyOf(sorted);
    }

    /** True if one answers what the other asks: it gives two of its values or more, where the other does. */
    private static boolean tellsOf(Conflict one, Conflict other) {
        return one.values().size() > 1
                && other.values().stream()
                                .filter(value -> value.claims().stream().anyMatch(claim -> one.values().stream()
                                        .flatMap(given -> given.claims().stream())
                                        .anyMatch(given -> given.article().equals(claim.article())
                                                && given.place() == claim.place()
                                                && given.span().overlaps(claim.span()))))
                                .count()
                        > 1;
    }

    /**
     * Two values of one class, for learning when they are told of one fact.
     *
     * @param one id of the first value's article
     * @param other id of the second's
     * @param key what is counted or dated
     * @param value as printed
     * @param otherValue the other
     * @param agree whether the values are the same
     * @param round whether they are too round or small to be the same by more than chance
     * @param apart how the values stand to each other, by the name that the table of weights has for it
     * @param words both sentences
     * @param features by name
     */
    public record Example(
            String one,
            String other,
            String key,
            String value,
            String otherValue,
            boolean agree,
            boolean round,
            String apart,
            String words,
            Map<String, Double> features) {}

    /** How two figures, or two days, months or years in ISO's way, stand to each other, by the name that the table of weights has for it. */
    public static String apart(String one, String other) {
        PartialDate day = one.contains("-") || other.contains("-") ? PartialDate.parse(one) : null;
        PartialDate next = day == null ? null : PartialDate.parse(other);
        return day == null || next == null
                ? ValueOdds.name(new BigDecimal(one), new BigDecimal(other))
                : ToldDay.of(day).apart(ToldDay.of(next));
    }

    /**
     * A value where it stands, for learning.
     *
     * @param article its id
     * @param place as in {@link Attribution#place()}
     * @param words the words around it
     */
    public record Value(String article, int place, Span span, String dimension, String printed, String words) {}

    /**
     * Two values of one kind, for learning when they are told of one fact.
     *
     * @param one the place of the first in the list of values
     * @param other that of the second
     * @param agree whether they are one value
     * @param features what speaks for one fact
     */
    public record Pair(int one, int other, boolean agree, Map<String, Double> features) {}

    /** The values of a dossier and the pairs of them that may be of one fact. */
    public interface Comparison {
        List<Value> values();

        List<Pair> pairs();

        /** What the rivals of each pair say, by the odds of each. */
        List<Map<String, Double>> rivals(double[] odds);

        /** The conflicts, by the odds that each pair is of one fact by what stands around both, by all, and that one of them replaced the other. */
        List<Conflict> conflicts(double[] context, double[] odds, double[] updated);
    }

    /** The values of a dossier and the pairs of them that may be of one fact. */
    public Comparison comparison(Dossier dossier) {
        List<Scene> scenes = Scene.of(dossier, words);
        return given.story(dossier.story().id(), scenes, NearCopies.of(scenes, words));
    }

    /** The pairs of values that a dossier's comparison meets, at most as many for a class as it looks at. */
    public List<Example> examples(Dossier dossier) {
        return Examples.of(Scene.of(dossier, words), figures, dates);
    }
}
