package org.hearsay.bench.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.statement.DossierTexts.Marked;
import org.hearsay.model.Statement;
import org.hearsay.statement.GroupStatements;

/** Which attributions of an invented dossier a reader takes for renderings of one utterance. */
public final class DossierPairs {
    private final DossierTexts dossier;
    private final Map<String, String> statements;
    private final Map<String, Marked> markedOf = new HashMap<>();

    public DossierPairs(DossierTexts dossier) {
        this.dossier = dossier;
        statements = dossier.statements();
        dossier.marked().values().stream()
                .filter(Marked::isFound)
                .forEach(one -> markedOf.put(one.nearest().id(), one));
    }

    /** Whether two attributions, by id, are of one statement; null where the reader does not tell. */
    public Boolean areOne(String a, String b) {
        Marked one = markedOf.get(a);
        Marked other = markedOf.get(b);
        if (one == null || other == null || dossier.mayJoin(one.id(), other.id())) {
            return null;
        }
        String statement = statements.get(one.id());
        return statement != null && statement.equals(statements.get(other.id()));
    }

    /** Those that a step joined, held to what the reader takes for one. */
    public JoinedPairs joined(GroupStatements step) {
        Map<String, String> found = new HashMap<>();
        for (Statement statement : step.group(
                dossier.texts().articles(),
                dossier.texts().attributions(),
                dossier.texts().speakers(),
                dossier.texts().stories())) {
            statement.witnesses().forEach(id -> found.put(id, statement.id()));
        }
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<String> errors = new ArrayList<>();
        List<String> ids = markedOf.keySet().stream().sorted().toList();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                Boolean one = areOne(ids.get(i), ids.get(j));
                if (one == null) {
                    continue;
                }
                boolean joined = found.get(ids.get(i)).equals(found.get(ids.get(j)));
                right += one && joined ? 1 : 0;
                wrong += !one && joined ? 1 : 0;
                missed += one && !joined ? 1 : 0;
                if (one != joined) {
                    Marked a = markedOf.get(ids.get(i));
                    Marked b = markedOf.get(ids.get(j));
                    errors.add(String.format(
                            "%s %s: %s %s | %s%n    %s %s | %s",
                            joined ? "wrong" : "missed",
                            dossier.name(),
                            a.id(),
                            a.speaker(),
                            a.nearest().content(),
                            b.id(),
                            b.speaker(),
                            b.nearest().content()));
                }
            }
        }
        return new JoinedPairs(right, wrong, missed, errors);
    }
}
