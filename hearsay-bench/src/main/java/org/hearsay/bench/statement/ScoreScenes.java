package org.hearsay.bench.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.statement.GroupStatements;

/**
 * Scores the joining of renderings on the invented scenes. Arguments: the table of scenes; the folder of a
 * sentence model, if one is to be used; "mixed" for scenes whose near misses stand among renderings; then names of parts
 * whose wrong and missed pairs are printed.
 */
public final class ScoreScenes {
    private static final List<String> PARTS = List.of(
            "seen", "second", "unseen", "third", "fourth", "fifth", "sixth", "kept", "fresh", "across", "kept-across");

    private ScoreScenes() {}

    public static void main(String[] arguments) throws IOException {
        boolean model = arguments.length > 1 && Files.isDirectory(Path.of(arguments[1]));
        List<String> told = List.of(arguments).subList(model ? 2 : 1, arguments.length);
        GroupStatements step = model ? new GroupStatements(OpenMeaning.of(arguments[1])) : new GroupStatements();
        for (String part : PARTS) {
            Path table = Path.of(arguments[0]);
            JoinedPairs pairs = JoinedPairs.of(
                    told.contains("mixed")
                            ? ToldScenes.mixed(table, (of, scene) -> of.equals(part))
                            : ToldScenes.read(table, part),
                    step);
            (told.contains(part) ? pairs.errors() : List.<String>of()).forEach(System.out::println);
            if (pairs.right() + pairs.missed() > 0) {
                System.out.println(part + ": " + pairs);
            }
        }
    }
}
