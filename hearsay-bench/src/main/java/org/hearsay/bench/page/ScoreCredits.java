package org.hearsay.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;

/**
 * Scores the credits that the step finds against lines judged by hand.
 *
 * <p>{@code ScoreCredits EVAL-FOLDER [misses]}: {@code credits.tsv} says what each line is. A credit is right if a row of its kind
 * and supplier stands in its place, and any other credit of a listed page is wrong, whether its line is listed or not. A
 * supplier that a page credits several times counts as found in all places.
 */
public final class ScoreCredits {
    private int lines;
    private int right;
    private int wrong;
    private int missed;

    private record Row(int start, int end, String kind, String agency) {
        boolean covers(Credit credit) {
            return credit.source().start() < end && start < credit.source().end();
        }

        boolean is(Credit credit) {
            return covers(credit) && kind.equals(credit.kind().label()) && same(agency, credit.agency());
        }

        private static boolean same(String stated, String found) {
            String a = String.join(" ", Labels.words(stated));
            String b = String.join(" ", Labels.words(found));
            return a.equals(b) || a.contains(b) || b.contains(a);
        }
    }

    private ScoreCredits() {}

    public static void main(String[] arguments) throws IOException {
        Path eval = Path.of(arguments[0]);
        Map<String, Map<String, List<Row>>> gold = new TreeMap<>();
        try (InputStream table = ScoreCredits.class.getResourceAsStream("credits.tsv")) {
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    gold.computeIfAbsent(cells[0], none -> new TreeMap<>())
                            .computeIfAbsent(cells[1], none -> new ArrayList<>())
                            .add(new Row(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4], cells[5]));
                }
            }
        }
        CleanPage step = new CleanPage();
        for (Map.Entry<String, Map<String, List<Row>>> part : gold.entrySet()) {
            ScoreCredits score = new ScoreCredits();
            for (Map.Entry<String, List<Row>> page : part.getValue().entrySet()) {
                List<Credit> found = step.clean(PageFiles.read(eval.resolve(page.getKey()), Page.Form.HTML))
                                instanceof Article article
                        ? article.credits()
                        : List.of();
                score.add(page.getKey(), page.getValue(), found, arguments.length > 1);
            }
            score.print(part.getKey() + " ");
        }
    }

    private void add(String file, List<Row> rows, List<Credit> found, boolean shown) {
        lines += rows.size();
        for (Credit credit : found) {
            boolean hit = rows.stream().anyMatch(row -> row.is(credit));
            wrong += hit ? 0 : 1;
            if (shown && !hit) {
                System.out.println(
                        "wrong\t" + file + "\t" + credit.source() + "\t" + credit.kind() + "\t" + credit.agency());
            }
        }
        for (Row row : rows) {
            boolean hit = found.stream().anyMatch(row::is)
                    || found.stream()
                            .anyMatch(credit ->
                                    row.kind.equals(credit.kind().label()) && Row.same(row.agency, credit.agency()));
            boolean credit = !row.kind.equals("none");
            right += credit && hit ? 1 : 0;
            missed += credit && !hit ? 1 : 0;
            if (shown && credit && !hit) {
                System.out.println("missed\t" + file + "\t" + row);
            }
        }
    }

    private void print(String part) {
        System.out.printf(Locale.ROOT, "%sP %.4f%n", part, right / (double) Math.max(1, right + wrong));
        System.out.printf(Locale.ROOT, "%sR %.4f%n", part, right / (double) Math.max(1, right + missed));
        System.out.printf(
                Locale.ROOT, "%sright %d, wrong %d, missed %d, lines %d%n", part, right, wrong, missed, lines);
    }
}
