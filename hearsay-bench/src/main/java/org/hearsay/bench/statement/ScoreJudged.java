package org.hearsay.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.statement.GroupStatements;
import org.hearsay.statement.JudgedPairs;

/**
 * Scores the joining of attributions in other words on reports of several outlets on one event. Arguments: the file of texts;
 * "errors" to print those of the part learned from.
 */
public final class ScoreJudged {
    private ScoreJudged() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (String part : List.of("learned", "aside")) {
            int rest = part.equals("aside") ? 1 : 0;
            EventTexts texts = EventTexts.read(file, topic -> topic % 2 == rest);
            JoinedPairs pairs = new JudgedPairs(texts, new JudgedContents(part)).joined(new GroupStatements());
            if (arguments.length > 1 && part.equals("learned")) {
                pairs.errors().forEach(System.out::println);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %s, precision %.3f%n",
                    part,
                    pairs,
                    pairs.right() / (double) (pairs.right() + pairs.wrong()));
        }
    }
}
