package org.hearsay.bench.conflict;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.conflict.FindConflicts;
import org.hearsay.model.Article;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;

/**
 * Scores the conflicts found in invented events, told in several languages each, against those that their writers let stand in them. Arguments: the
 * parts, "seen" and "aside"; "errors" to print what is right, wrong or missed in the part looked at.
 */
public final class ScoreAcrossLanguages {
    private final FindConflicts findConflicts = new FindConflicts();
    private final List<String> right = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    /** Conflicts with claims in more than one language, and those of them that are right. */
    private int across;

    private int rightAcross;
    /** How often a relation, as judged, is taken for one, or for none. */
    private final Map<Relation, Map<String, Integer>> taken = new TreeMap<>();

    private ScoreAcrossLanguages() {}

    public static void main(String[] arguments) throws IOException {
        List<String> asked = List.of(arguments);
        List<InventedEvent> events = InventedEvent.load("events-across-languages.jsonl");
        for (String part : List.of("seen", "aside")) {
            if (asked.contains(part)) {
                ScoreAcrossLanguages score = new ScoreAcrossLanguages();
                for (InventedEvent event : events) {
                    if (event.isAside() == part.equals("aside")) {
                        score.add(event);
                    }
                }
                score.print(part, asked.contains("errors") && part.equals("seen"));
            }
        }
    }

    private void add(InventedEvent event) throws IOException {
        Dossier dossier = event.dossier();
        Map<String, String> names = new HashMap<>();
        Map<String, String> languages = new HashMap<>();
        for (Article article : event.articles()) {
            names.put(article.id(), article.path());
            languages.put(article.id(), article.language());
        }
        List<Conflict> found = findConflicts.find(dossier);
        for (Conflict conflict : found) {
            if (conflict.relation() == Relation.CONFLICT && isJudged(conflict)) {
                boolean isRight = event.values().stream()
                        .anyMatch(values -> values.relation() == Relation.CONFLICT && values.isIn(conflict, names));
                (isRight ? right : wrong).add(event.name() + " " + told(conflict, names));
                boolean isAcross = conflict.values().stream()
                                .flatMap(value -> value.claims().stream())
                                .map(claim -> languages.get(claim.article()))
                                .distinct()
                                .count()
                        > 1;
                across += isAcross ? 1 : 0;
                rightAcross += isAcross && isRight ? 1 : 0;
            }
        }
        for (JudgedValues values : event.values()) {
            String as = found.stream()
                    .filter(conflict -> values.isIn(conflict, names))
                    .map(conflict -> conflict.relation().name().toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse("none");
            taken.computeIfAbsent(values.relation(), none -> new TreeMap<>()).merge(as, 1, Integer::sum);
            if (values.relation() == Relation.CONFLICT && !as.equals("conflict")) {
                missed.add(event.name() + " " + values.what() + ": " + values.value() + " or " + values.other() + " ("
                        + as + ")");
            }
        }
    }

    /** Names and titles were not judged. */
    private static boolean isJudged(Conflict conflict) {
        return conflict.kind() == Conflict.Kind.FIGURE || conflict.kind() == Conflict.Kind.DATE;
    }

    private static String told(Conflict conflict, Map<String, String> names) {
        StringBuilder told =
                new StringBuilder(String.format(Locale.ROOT, "%.2f %s", conflict.confidence(), conflict.question()));
        conflict.values().forEach(value -> value.claims().forEach(claim -> told.append("\n    ")
                .append(value.value())
                .append(' ')
                .append(names.get(claim.article()))
                .append(": ")
                .append(claim.words().replace('\n', ' '))));
        return told.toString();
    }

    private void print(String part, boolean errors) {
        int printed = right.size() + wrong.size();
        int all = taken.get(Relation.CONFLICT).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int found = all - missed.size();
        System.out.printf(
                Locale.ROOT,
                "%s: printed %d, right %d, wrong %d; of %d true ones found %d, recall %.3f%n",
                part,
                printed,
                right.size(),
                wrong.size(),
                all,
                found,
                found / (double) all);
        System.out.printf("%s, across languages: printed %d, right %d%n", part, across, rightAcross);
        taken.forEach((relation, as) ->
                System.out.println(part + ", " + relation.name().toLowerCase(Locale.ROOT) + " taken for: " + as));
        if (errors) {
            right.forEach(one -> System.out.println("right " + one));
            wrong.forEach(one -> System.out.println("wrong " + one));
            missed.forEach(one -> System.out.println("missed " + one));
        }
    }
}
