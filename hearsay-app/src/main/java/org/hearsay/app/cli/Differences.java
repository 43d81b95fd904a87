package org.hearsay.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.formats.Quotation;
import org.hearsay.formats.TraceRows;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Findings;
import org.hearsay.model.Place;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;

/** Lines on where sources differ: figures, dates and names at odds first, then what one leaves out of a statement. */
final class Differences {
    private static final int MOST = 10;
    private static final int FEWEST_OMITTED = 3;
    private static final double LEAST_AGREEMENT = 0.6;

    private final List<String> conflicts = new ArrayList<>();
    private final List<String> omissions = new ArrayList<>();
    private int found;

    /** Adds those of a story; of all stories the first lines are kept, and how many there were. */
    void add(Findings findings, Function<String, Attribution> attributions, Function<String, Article> articles) {
        for (Conflict conflict : findings.conflicts()) {
            if (TraceRows.isDifference(conflict)) {
                keep(conflicts, conflict(conflict, articles));
            }
        }
        for (Apparatus apparatus : findings.dossier().apparatuses()) {
            omissions(apparatus, attributions, articles);
        }
    }

    /** The lines, and how many more there are. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(conflicts);
        lines.addAll(omissions.subList(0, Math.min(omissions.size(), MOST - conflicts.size())));
        if (found > MOST) {
            lines.add("  and " + (found - MOST) + " more in the report");
        }
        return lines;
    }

    private void keep(List<String> lines, String line) {
        found++;
        if (lines.size() < MOST) {
            lines.add(line);
        }
    }

    private static String conflict(Conflict conflict, Function<String, Article> articles) {
        String relation = conflict.relation() == Conflict.Relation.UPDATED ? " (later changed)" : "";
        return "  " + conflict.question() + relation + " "
                + conflict.values().stream()
                        .map(value -> value.value() + " (" + outlets(value, articles) + ")")
                        .collect(Collectors.joining("; "));
    }

    private static String outlets(ClaimedValue value, Function<String, Article> articles) {
        return value.claims().stream()
                .map(Claim::article)
                .map(id -> articles.apply(id).printedBy())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Content of some words that one article leaves out of a statement and another has. */
    private void omissions(
            Apparatus apparatus, Function<String, Attribution> attributions, Function<String, Article> articles) {
        if (agreement(apparatus) < LEAST_AGREEMENT) {
            return;
        }
        Apparatus printed = Quotation.in(apparatus, attributions, articles);
        for (Place place : apparatus.places()) {
            if (place.kind() != Place.Kind.OMISSION && place.kind() != Place.Kind.NEGATION) {
                continue;
            }
            Map<String, Set<String>> outlets = new TreeMap<>(Comparator.reverseOrder());
            Map<String, String> shown = new TreeMap<>();
            for (int row = 0; row < apparatus.witnesses().size(); row++) {
                Witness witness = apparatus.witnesses().get(row);
                Article article =
                        articles.apply(attributions.apply(witness.id()).article());
                List<Integer> tokens = place.readings().get(row);
                String words = reading(witness, tokens);
                outlets.computeIfAbsent(words, key -> new TreeSet<>()).add(article.printedBy());
                shown.putIfAbsent(words, reading(printed.witnesses().get(row), tokens));
            }
            Set<String> without = outlets.getOrDefault("", Set.of());
            Map.Entry<String, Set<String>> with = outlets.entrySet().iterator().next();
            boolean told = with.getKey().split(" ").length >= FEWEST_OMITTED
                    && outlets.size() == 2
                    && !without.isEmpty()
                    && without.stream().noneMatch(with.getValue()::contains);
            if (told) {
                keep(
                        omissions,
                        "  \u201C" + Summary.shorten(shown.get(with.getKey())) + "\u201D: in "
                                + String.join(", ", with.getValue()) + ", not in " + String.join(", ", without));
            }
        }
    }

    /** Share of places where all agree: in a free rendering, what is missing here may stand there in other words. */
    private static double agreement(Apparatus apparatus) {
        long agreed = apparatus.places().stream()
                .filter(place -> place.kind() == Place.Kind.AGREEMENT)
                .count();
        return (double) agreed / Math.max(1, apparatus.places().size());
    }

    /** The words that a witness has at a place, empty where it has marks only. */
    private static String reading(Witness witness, List<Integer> tokens) {
        String reading = tokens.stream()
                .map(witness.tokens()::get)
                .map(Token::t)
                .collect(Collectors.joining())
                .strip();
        return reading.codePoints().anyMatch(Character::isLetterOrDigit) ? reading : "";
    }
}
