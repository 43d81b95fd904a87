package org.hearsay.bench.attribution;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;

/**
 * Prints how much of invented sentences in other languages than English is found, and what is missed: a statement counts as
 * found if its content holds the one marked or lies in it for four fifths, its source if it has the same words.
 */
public final class ScoreLanguages {
    private static final String NONE = "-";
    private static final double ALIKE = 0.8;

    private final FindAttributions find = new FindAttributions();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ScoreLanguages() {}

    public static void main(String[] arguments) {
        ScoreLanguages score = new ScoreLanguages();
        for (String language : List.of("de", "es", "fr", "ru", "uk")) {
            score.print(language);
        }
    }

    private void print(String language) {
        int marked = 0;
        int found = 0;
        int content = 0;
        int source = 0;
        for (List<String> row : TermTable.load(ScoreLanguages.class, "speech-" + language + ".tsv")
                .rows()) {
            List<Attribution> all = find.find(article(row.get(0), language));
            found += all.size();
            if (row.get(2).equals(NONE)) {
                all.forEach(one -> out.println(language + " not said: " + one.content()));
                continue;
            }
            marked++;
            Attribution right = all.stream()
                    .filter(one -> alike(one, row.get(2)))
                    .findFirst()
                    .orElse(null);
            if (right == null) {
                out.println(language + " missed: " + row.get(0));
                continue;
            }
            content++;
            boolean named = right.source().equals(row.get(1).equals(NONE) ? "" : row.get(1));
            source += named ? 1 : 0;
            if (!named) {
                out.println(language + " source \"" + right.source() + "\" for \"" + row.get(1) + "\"");
            }
        }
        out.printf(
                Locale.ROOT,
                "%s: %d marked, recall %.3f, precision %.3f, source %.3f%n",
                language,
                marked,
                content / (double) marked,
                content / (double) Math.max(1, found),
                source / (double) Math.max(1, content));
    }

    private static boolean alike(Attribution found, String content) {
        String one = Fold.plain(found.content());
        String other = Fold.plain(content);
        double share = Math.min(one.length(), other.length()) / (double) Math.max(one.length(), other.length());
        return share >= ALIKE && (one.contains(other) || other.contains(one))
                || found.spans().size() > 1 && one.contains(other);
    }

    private static Article article(String text, String language) {
        return new Article(
                "", "", null, null, "", null, List.of(), null, null, language, null, List.of(), text, List.of(), 1);
    }
}
