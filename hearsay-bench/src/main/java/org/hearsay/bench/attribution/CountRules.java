package org.hearsay.bench.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.bench.attribution.MarkedArticle.Marked;
import org.hearsay.bench.score.Commands;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.text.Fold;

/**
 * Counts how often what rules find in other languages is right in part ({@code rule-chances.tsv}): {@code CountRules EVAL_FOLDER
 * DOSSIER...}, on the marked pages and invented articles that were looked at and on the dossiers' pages in other languages.
 */
public final class CountRules {
    private static final double PART = 0.3;

    private final FindAttributions find = new FindAttributions();
    private final Map<String, int[]> counts = new TreeMap<>();

    private CountRules() {}

    public static void main(String[] arguments) throws IOException {
        CountRules count = new CountRules();
        count.pages(new EvalPages(Path.of(arguments[0])));
        count.articles();
        for (int i = 1; i < arguments.length; i++) {
            count.dossier(Path.of(arguments[i]));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        count.counts.forEach((rule, all) -> out.println(rule + '\t' + all[0] + '\t' + all[1]));
    }

    private void add(String rule, boolean source, boolean right) {
        int[] count = counts.computeIfAbsent(rule + '\t' + (source ? "source" : "none"), none -> new int[2]);
        count[0] += right ? 1 : 0;
        count[1]++;
    }

    private void pages(EvalPages pages) throws IOException {
        for (MarkedPage page : MarkedPage.others()) {
            Article article = page.aside() ? null : pages.read(page.name());
            if (article != null) {
                List<Attribution> found = find.find(article).stream()
                        .filter(one -> one.place() == Attribution.IN_TEXT)
                        .toList();
                MarksAndFound beside = new MarksAndFound(page, article.text(), found);
                beside.guesses()
                        .forEach(guess -> add(
                                guess.attribution().rule(),
                                guess.attribution().sourceSpan() != null,
                                guess.reaches(PART)));
            }
        }
    }

    private void articles() throws IOException {
        for (MarkedArticle article : MarkedArticle.all()) {
            for (Attribution one : article.isAside() ? List.<Attribution>of() : find.find(article.article())) {
                BitSet content = new BitSet();
                one.spans().forEach(span -> MarkedArticle.mark(content, article.text(), span.start(), span.end()));
                add(
                        one.rule(),
                        one.sourceSpan() != null,
                        article.marked().stream().map(Marked::content).anyMatch(marked -> isLike(marked, content)));
            }
        }
    }

    private static boolean isLike(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int common = both.cardinality();
        return common > 0 && common >= PART * a.cardinality() && common >= PART * b.cardinality();
    }

    private void dossier(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
        String pages = folder.resolve("pages").toString();
        Set<String> others = new HashSet<>();
        for (JsonNode row : Commands.rows("read", pages)) {
            if (!row.path("language").asText().equals("en")) {
                others.add(Commands.stem(row.path("path").asText()));
            }
        }
        for (JsonNode row : Commands.rows("quotes", pages)) {
            String file = Commands.stem(row.path("path").asText());
            if (others.contains(file)) {
                add(row.path("rule").asText(), !row.path("source_span").isNull(), isTold(truth, file, row));
            }
        }
    }

    private static boolean isTold(JsonNode truth, String file, JsonNode row) {
        Set<String> found = words(row.path("content"));
        for (JsonNode one : truth.path("attributions")) {
            if (Commands.stem(one.path("file").asText()).equals(file)) {
                Set<String> told = words(one.path("text"));
                long common = told.stream().filter(found::contains).count();
                if (common >= PART * (told.size() + found.size() - common)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The words of a text or of several pieces. */
    private static Set<String> words(JsonNode text) {
        List<String> pieces = new ArrayList<>(List.of(text.asText("")));
        text.forEach(piece -> pieces.add(piece.asText()));
        return new HashSet<>(
                Arrays.asList(Fold.plain(String.join(" ", pieces)).strip().split("[^\\p{L}\\p{N}]+")));
    }
}
