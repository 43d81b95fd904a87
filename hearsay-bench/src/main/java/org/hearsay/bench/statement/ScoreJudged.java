package org.hearsay.bench.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.statement.GroupStatements;
import org.hearsay.statement.JudgedPairs;

/**
 * Scores the joining of attributions in other words on reports of several outlets on one event. Arguments: the file of texts;
 * the parts, "learned" or "aside"; "errors" to print the wrong and missed pairs of the part learned from.
 */
public final class ScoreJudged {
    private ScoreJudged() {}

    public static void main(String[] arguments) throws IOException {
        List<String> asked = List.of(arguments);
        for (String part : List.of("learned", "aside")) {
            if (asked.contains(part)) {
                int odd = part.equals("aside") ? 1 : 0;
                EventTexts texts = EventTexts.read(Path.of(arguments[0]), topic -> topic % 2 == odd);
                JoinedPairs pairs = new JudgedPairs(texts, new JudgedContents(part)).joined(new GroupStatements());
                if (asked.contains("errors") && odd == 0) {
                    pairs.errors().forEach(System.out::println);
                }
                double precision = pairs.right() / (double) Math.max(1, pairs.right() + pairs.wrong());
                System.out.printf(Locale.ROOT, "%s: %s, precision %.3f%n", part, pairs, precision);
            }
        }
    }
}
