package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.hearsay.text.StableId;

/** Takes renderings of something else out of their statements. */
final class CorrectStatements {
    /** Those that leave, each with those it leaves. */
    private final Map<String, Set<String>> apart = new HashMap<>();

    /** Parts two attributions: the second one leaves where both render one statement. */
    void part(String stays, String goes) {
        apart.computeIfAbsent(goes, none -> new HashSet<>()).add(stays);
    }

    /** By id, as they came. */
    List<Statement> corrected(List<Statement> grouped, List<Attribution> attributions) {
        if (apart.isEmpty()) {
            return grouped;
        }
        Map<String, Attribution> attribution = new HashMap<>();
        attributions.forEach(one -> attribution.put(one.id(), one));
        List<Statement> parted = new ArrayList<>();
        for (Statement statement : grouped) {
            List<String> leaving = statement.witnesses().stream()
                    .filter(witness ->
                            apart.getOrDefault(witness, Set.of()).stream().anyMatch(statement.witnesses()::contains))
                    .toList();
            List<String> rest = statement.witnesses().stream()
                    .filter(witness -> !leaving.contains(witness))
                    .toList();
            if (!rest.isEmpty()) {
                parted.add(leaving.isEmpty() ? statement : with(statement, rest));
            }
            leaving.forEach(witness -> parted.add(alone(statement, attribution.get(witness))));
        }
        parted.sort(Comparator.comparing(Statement::id));
        return parted;
    }

    private static Statement with(Statement statement, List<String> witnesses) {
        boolean single = witnesses.size() == 1;
        return new Statement(
                StableId.of(witnesses.stream().sorted().toArray(String[]::new)),
                statement.story(),
                statement.speaker(),
                statement.saidOn(),
                witnesses,
                single ? Statement.Band.SINGLE : statement.band(),
                single ? 1 : statement.probability());
    }

    private static Statement alone(Statement statement, Attribution witness) {
        return new Statement(
                StableId.of(witness.id()),
                statement.story(),
                witness.speaker() == null ? statement.speaker() : witness.speaker(),
                witness.saidOn(),
                List.of(witness.id()),
                Statement.Band.SINGLE,
                1);
    }
}
