package org.hearsay.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.hearsay.statement.GroupStatements;

/**
 * Scores the joining of renderings on the invented scenes. Arguments: the table of scenes; then names of parts whose wrong
 * and missed pairs are printed.
 */
public final class ScoreScenes {
    private static final List<String> PARTS = List.of("seen", "second", "unseen", "third", "kept");

    private ScoreScenes() {}

    public static void main(String[] arguments) throws IOException {
        List<String> told = List.of(arguments).subList(1, arguments.length);
        for (String part : PARTS) {
            score(part, ToldScenes.read(Path.of(arguments[0]), part), told.contains(part));
        }
    }

    private static void score(String part, ToldScenes scenes, boolean print) {
        Map<String, String> found = new HashMap<>();
        for (Statement statement : new GroupStatements()
                .group(scenes.articles(), scenes.attributions(), scenes.speakers(), scenes.stories())) {
            statement.witnesses().forEach(id -> found.put(id, statement.id()));
        }
        int right = 0;
        int wrong = 0;
        int missed = 0;
        List<Attribution> renderings = scenes.attributions();
        for (int i = 0; i < renderings.size(); i++) {
            for (int j = i + 1; j < renderings.size(); j++) {
                Attribution a = renderings.get(i);
                Attribution b = renderings.get(j);
                boolean joined = found.get(a.id()).equals(found.get(b.id()));
                boolean same = scenes.areOne(a.id(), b.id());
                right += joined && same ? 1 : 0;
                wrong += joined && !same ? 1 : 0;
                missed += same && !joined ? 1 : 0;
                if (print && joined != same) {
                    System.out.printf("%s: %s%n    %s%n", joined ? "wrong" : "missed", a.content(), b.content());
                }
            }
        }
        System.out.printf(
                "%s: %d same pairs, %d right, %d wrong, %d missed, pair F1 %.3f%n",
                part, right + missed, right, wrong, missed, 2.0 * right / (2 * right + wrong + missed));
    }
}
