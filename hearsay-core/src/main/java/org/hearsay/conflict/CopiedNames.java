package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Span;

/** Compares the names that stand in one place of a sentence that articles have from each other. */
final class CopiedNames {
    private static final double SURE = 0.75;

    private final FactWords words;
    private final FindOddNames names;

    CopiedNames(FactWords words) {
        this.words = words;
        this.names = new FindOddNames(words);
    }

    List<Conflict> find(String story, List<Scene> scenes, List<AlignedWords> copies) {
        if (copies.isEmpty()) {
            return List.of();
        }
        Map<String, List<OddName>> byNames = new TreeMap<>();
        List<Set<String>> told = scenes.stream().map(CopiedNames::words).toList();
        for (AlignedWords copy : copies) {
            for (OddName odd : names.of(copy)) {
                if (!isToldOfTwo(odd, told)) {
                    boolean inOrder = odd.name().compareTo(odd.otherName()) < 0;
                    String key = inOrder ? odd.name() + '\t' + odd.otherName() : odd.otherName() + '\t' + odd.name();
                    byNames.computeIfAbsent(key, none -> new ArrayList<>()).add(odd);
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        byNames.values().stream()
                .filter(odd -> byNames.values().stream().noneMatch(others -> isWithin(odd.get(0), others.get(0))))
                .forEach(odd -> conflicts.add(conflict(story, odd)));
        return conflicts;
    }

    /** "Moyle" and "Doyle", where "Kieran Moyle" and "Kieran Doyle" are told as well. */
    private static boolean isWithin(OddName odd, OddName other) {
        return odd.words().size() < other.words().size()
                && (other.words().containsAll(odd.words()) && other.otherWords().containsAll(odd.otherWords())
                        || other.words().containsAll(odd.otherWords())
                                && other.otherWords().containsAll(odd.words()));
    }

    private static Set<String> words(Scene scene) {
        Set<String> words = new HashSet<>();
        scene.tokens().forEach(tokens -> {
            for (int i = 0; i < tokens.size(); i++) {
                words.add(tokens.plain(i));
            }
        });
        return words;
    }

    /** True if any article has words of both names that only one of them has: it knows two persons or places. */
    private static boolean isToldOfTwo(OddName odd, List<Set<String>> told) {
        Set<String> ones = odd.words();
        Set<String> others = odd.otherWords();
        Set<String> both = new HashSet<>(ones);
        both.retainAll(others);
        ones.removeAll(both);
        others.removeAll(both);
        return told.stream().anyMatch(words -> words.containsAll(ones) && words.containsAll(others));
    }

    private Conflict conflict(String story, List<OddName> odd) {
        Answers answers = new Answers();
        Set<String> seen = new HashSet<>();
        for (OddName one : odd) {
            for (Wording.Place place : one.copy().one().places()) {
                add(answers, one.name(), place, one.span(tokens(place)), seen);
            }
            for (Wording.Place place : one.copy().other().places()) {
                add(answers, one.otherName(), place, one.otherSpan(tokens(place)), seen);
            }
        }
        OddName first = odd.get(0);
        Wording.Place place = first.copy().one().places().get(0);
        String question = Clauses.question(
                first.kind() == Conflict.Kind.PLACE ? "Which place" : "Which name",
                place.scene().article().text(),
                place.scene().sentences().get(place.index()),
                first.span(tokens(place)),
                words);
        return answers.conflict(story, first.kind(), Relation.CONFLICT, question, SURE);
    }

    private static Tokens tokens(Wording.Place place) {
        return place.scene().tokens().get(place.index());
    }

    private static void add(Answers answers, String name, Wording.Place place, Span span, Set<String> seen) {
        Claim claim = place.scene().claim(span, place.scene().sentences().get(place.index()));
        if (seen.add(claim.article() + span)) {
            answers.add(name, claim);
        }
    }
}
