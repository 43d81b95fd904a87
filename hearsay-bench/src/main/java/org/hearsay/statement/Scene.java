package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that one story tells, ready to be compared pair by pair, as {@link GroupStatements} compares it. */
final class Scene {
    private final Map<Long, Rendering> renderings = new HashMap<>();
    private final ComparePairs compare;
    private final WordRelations relations;
    private final long[] pairs;

    /**
     * @param articles of the story
     * @param named its speakers known by name
     */
    Scene(
            String story,
            Collection<SaidInArticle> articles,
            NamedSpeakers named,
            Vocabulary vocabulary,
            @Nullable Nearness nearness) {
        ReadContent reader = new ReadContent(vocabulary);
        ReadRenderings read = new ReadRenderings(reader, new Cues(vocabulary));
        List<Rendering> all = FindCopies.of(story, articles, named, reader).stream()
                .flatMap(List::stream)
                .map(read::of)
                .toList();
        StoryTerms terms = StoryTerms.of(all.stream().map(Rendering::content).toList());
        StoryWeights weights = new StoryWeights(Map.of(story, terms), vocabulary);
        all.forEach(one -> renderings.put(one.number(), one));
        relations = new WordRelations(vocabulary);
        compare =
                new ComparePairs(read, weights, relations, new PairWeights(), PairWeights.acrossLanguages(), nearness);
        pairs = new Candidates(weights, vocabulary).within(all);
    }

    Collection<Rendering> renderings() {
        return renderings.values();
    }

    /** Pairs that the words, the speaker and the day leave open. */
    List<Rendering[]> open() {
        List<Rendering[]> open = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Rendering a = renderings.get(pairs[i]);
            Rendering b = renderings.get(pairs[i + 1]);
            if (Veto.bySetting(a, b, compare.speakers(a, b)) == null && !Veto.byFigures(a, b)) {
                open.add(new Rendering[] {a, b});
            }
        }
        return open;
    }

    /** Whether the words, and who is told to say them, leave it open that one speaker said both. */
    boolean mayBeOne(Rendering a, Rendering b) {
        return Veto.byWords(a, b, relations) == null && !Veto.isUntold(a, b, compare.speakers(a, b));
    }

    /** Why two are not one statement. */
    String why(Rendering a, Rendering b) {
        String veto = Veto.bySetting(a, b, compare.speakers(a, b));
        if (veto != null) {
            return "e " + veto;
        }
        veto = Veto.byWords(a, b, relations);
        if (veto != null) {
            return "f " + veto;
        }
        if (Veto.isUntold(a, b, compare.speakers(a, b))) {
            return "g nothing tells that one said both: " + (a.speaker().isEmpty() ? "unknown" : "known") + ", "
                    + (b.speaker().isEmpty() ? "unknown" : "known");
        }
        double probability = compare.probability(a, b);
        if (probability < JoinRenderings.SAME) {
            return "i probability "
                    + (probability < 0.05 ? "0" : probability < 0.2 ? ".05" : probability < 0.35 ? ".2" : ".35")
                    + (compare.isForbidden(a, b) ? " and forbidden" : "")
                    + (areCandidates(a, b) ? "" : ", not compared");
        }
        return areCandidates(a, b) ? "j the cluster" : "h never compared";
    }

    private boolean areCandidates(Rendering a, Rendering b) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i] == Math.min(a.number(), b.number()) && pairs[i + 1] == Math.max(a.number(), b.number())) {
                return true;
            }
        }
        return false;
    }

    double[] evidence(Rendering a, Rendering b) {
        return compare.evidence(a, b);
    }
}
