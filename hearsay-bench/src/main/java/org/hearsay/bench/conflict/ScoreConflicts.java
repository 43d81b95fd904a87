package org.hearsay.bench.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.conflict.FindConflicts;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;

/**
 * Scores the conflicts found in reports of several outlets on one event against those that a reader finds there. Arguments: the file of
 * texts; the parts, "odd" and "fourth" (topics looked at: odd ones, and those that four divides) and "aside" (the rest), "invented" (invented
 * events, developed and learned on) and "invented-aside" (the others), "languages" and "languages-aside" (the same told in several languages
 * each); folders of dossiers, each story as its writer grouped it; "errors" to print what is wrong or missed in the parts looked at.
 */
public final class ScoreConflicts {
    private final FindConflicts findConflicts = new FindConflicts();
    private final List<String> right = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    /** Conflicts that are right and that are not, by what is asked for. */
    private final Map<String, int[]> kinds = new TreeMap<>();
    /** How often a relation, as judged, is taken for one, or for none where the values are not put side by side. */
    private final Map<Relation, Map<String, Integer>> taken = new TreeMap<>();

    private final String part;
    /** Conflicts with claims in more than one language, and those of them that are right. */
    private int across;

    private int rightAcross;

    ScoreConflicts(String part) {
        this.part = part;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> asked = List.of(arguments);
        for (String part :
                List.of("odd", "fourth", "aside", "invented", "invented-aside", "languages", "languages-aside")) {
            if (asked.contains(part)) {
                ScoreConflicts score = new ScoreConflicts(part);
                score.addAll(arguments[0]);
                score.print(asked.contains("errors") && !part.endsWith("aside"));
            }
        }
        List<Path> folders = asked.stream()
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("truth.json")))
                .toList();
        if (!folders.isEmpty()) {
            ScoreConflicts score = new ScoreConflicts("dossiers");
            JudgedDossiers dossiers = JudgedDossiers.read(folders);
            dossiers.stories()
                    .forEach((story, dossier) ->
                            score.add(story, dossier, score.findConflicts.find(dossier), dossiers.judged()));
            score.print(asked.contains("errors"));
        }
    }

    private void addAll(String file) throws IOException {
        boolean several = part.startsWith("languages");
        if (several || part.startsWith("invented")) {
            InventedEvents events = InventedEvents.load(
                    several ? InventedEvents.SEVERAL_LANGUAGES : InventedEvents.ENGLISH,
                    event -> InventedEvents.isAside(event) == part.endsWith("aside"));
            List<JudgedValues> judged = events.judged();
            events.dossiers().forEach((event, dossier) -> add(event, dossier, findConflicts.find(dossier), judged));
        } else {
            EventDossiers.read(Path.of(file), topic -> part(topic).equals(part))
                    .forEach((event, dossier) -> add(event, dossier, findConflicts.find(dossier), JudgedValues.load()));
        }
    }

    private static String part(int topic) {
        return topic % 2 == 1 ? "odd" : topic % 4 == 0 ? "fourth" : "aside";
    }

    void add(String event, Dossier dossier, List<Conflict> found, List<JudgedValues> all) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> languages = new HashMap<>();
        dossier.articles().forEach(article -> {
            names.put(article.id(), article.path());
            languages.put(article.id(), article.language());
        });
        List<JudgedValues> judged =
                all.stream().filter(values -> values.event().equals(event)).toList();
        for (Conflict conflict : found) {
            if (conflict.relation() == Relation.CONFLICT && isJudged(conflict)) {
                boolean isRight = judged.stream()
                        .anyMatch(values -> values.relation() == Relation.CONFLICT && values.isIn(conflict, names));
                (isRight ? right : wrong).add(event + " " + told(conflict, names));
                boolean isAcross = conflict.values().stream()
                                .flatMap(value -> value.claims().stream())
                                .map(claim -> languages.get(claim.article()))
                                .distinct()
                                .count()
                        > 1;
                across += isAcross ? 1 : 0;
                rightAcross += isAcross && isRight ? 1 : 0;
                String asked = conflict.question().replaceAll("^(\\S+ \\S+).*", "$1");
                kinds.computeIfAbsent(asked, none -> new int[2])[isRight ? 0 : 1]++;
            }
        }
        for (JudgedValues values : judged) {
            String as = found.stream()
                    .filter(conflict -> values.isIn(conflict, names))
                    .map(conflict -> conflict.relation().name().toLowerCase(Locale.ROOT))
                    .findFirst()
                    .orElse("none");
            taken.computeIfAbsent(values.relation(), none -> new TreeMap<>()).merge(as, 1, Integer::sum);
            if (values.relation() == Relation.CONFLICT && !as.equals("conflict")) {
                missed.add(event + " " + values.what() + ": " + values.value() + " or " + values.other() + " (" + as
                        + ")");
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
        conflict.values().forEach(value -> {
            told.append("\n    ").append(value.value());
            value.claims().forEach(claim -> told.append("\n        ")
                    .append(names.get(claim.article()))
                    .append(": ")
                    .append(claim.words().replace('\n', ' ')));
        });
        return told.toString();
    }

    void print(boolean errors) {
        int printed = right.size() + wrong.size();
        int all = taken.get(Relation.CONFLICT).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int found = all - missed.size();
        System.out.printf(
                Locale.ROOT,
                "%s: printed %d, right %d, wrong %d, precision %.3f; of %d true ones found %d, recall %.3f%n",
                part,
                printed,
                right.size(),
                wrong.size(),
                right.size() / (double) Math.max(1, printed),
                all,
                found,
                found / (double) all);
        if (across > 0) {
            System.out.printf("%s, across languages: printed %d, right %d%n", part, across, rightAcross);
        }
        taken.forEach((relation, as) ->
                System.out.println(part + ", " + relation.name().toLowerCase(Locale.ROOT) + " taken for: " + as));
        kinds.forEach((kind, counts) ->
                System.out.printf("%s, %s ...: right %d, wrong %d%n", part, kind, counts[0], counts[1]));
        if (errors) {
            right.forEach(one -> System.out.println("right " + one));
            wrong.forEach(one -> System.out.println("wrong " + one));
            missed.forEach(one -> System.out.println("missed " + one));
        }
    }
}
