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

/** Finds the facts for which sources of a story give figures, dates, names or titles, and where they disagree. */
public final class FindConflicts {
    private final FactWords words = new FactWords();
    private final FigureFacts figures;
    private final AgeFacts ages;
    private final DateFacts dates;
    private final ClockFacts clocks;
    private final NameFacts names;
    private final TitleFacts titles;

    public FindConflicts() {
        SameFact sameFact = new SameFact();
        this.figures = new FigureFacts(words, sameFact);
        this.ages = new AgeFacts(words);
        this.dates = new DateFacts(words, sameFact);
        this.clocks = new ClockFacts(words, sameFact);
        this.names = new NameFacts(words);
        this.titles = new TitleFacts(words);
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
        found.addAll(titles.find(dossier));
        TreeMap<String, Conflict> once = new TreeMap<>();
        found.forEach(conflict -> once.putIfAbsent(conflict.id(), conflict));
        List<Conflict> sorted = new ArrayList<>(once.values());
        sorted.sort(Comparator.comparing(Conflict::relation).thenComparing(Conflict::id));
        return List.copyOf(sorted);
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

    /** The pairs of values that a dossier's comparison meets, at most as many for a class as it looks at. */
    public List<Example> examples(Dossier dossier) {
        return Examples.of(Scene.of(dossier, words), figures, dates);
    }
}
