package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.learn.Boost;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.hearsay.page.Measured;
import org.hearsay.text.Trees;

/**
 * Trains which line of a dump is its headline, by what is known of the text.
 *
 * <p>{@code TrainHeadlines EVAL-FOLDER OUT-FOLDER DOSSIER...}: every page is read by scores of lines that were trained without its fold, which
 * are kept in the folder for another round, with those of headlines; of invented dossiers no score of lines has learned. Right is the line that says what the gold data say or, where none does, what the page's
 * markup has for its headline. Prints how often the choice is right on folds that were held out in turn, then writes the table.
 */
public final class TrainHeadlines {
    /** The kind of a page of an invented dossier that is a dump; of others the begin of the kind. */
    private static final String WRITTEN = "dossier";

    private static final double[] LEAST = {0, 0.05, 0.1, 0.2, 0.3, 0.5};
    private static final long SEED = 20261130;
    private static final Boost.Settings SETTINGS = new Boost.Settings(300, 4, 0.08, 6, 0.7, 0.3, SEED);

    private final CleanPage shipped = new CleanPage();
    private final HeldOutSteps steps;
    private final List<Dump> dumps = new ArrayList<>();

    /**
     * One dump.
     *
     * @param right for each line whether it is the headline
     * @param gold whether the line is known to be what the gold data say
     * @param counted whether the page says in the gold data what its headline is
     */
    private record Dump(String kind, float[][] rows, boolean[] right, boolean[] gold, boolean counted, int fold) {
        /** Pages with few lines around the text are rare among the real ones. */
        double weight() {
            boolean written = kind.startsWith(WRITTEN);
            return !written ? 4 : kind.equals(WRITTEN) ? 12 : 12.0 / Lessons.DUMPS.size();
        }
    }

    private TrainHeadlines(HeldOutSteps steps) {
        this.steps = steps;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        TrainHeadlines train = new TrainHeadlines(HeldOutSteps.of(data, out));
        for (String folder : List.of("pages", "outlets", "published")) {
            train.read(data.resolve(folder));
        }
        for (Path dossier : Arrays.stream(arguments).skip(2).map(Path::of).toList()) {
            for (WrittenPage page : WrittenPage.of(dossier)) {
                train.learn(page);
            }
        }
        PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            HeldOutSteps.keepHeadlines(out, fold, train.table(fold));
        }
        train.heldOut(out, print);
        Files.writeString(out.resolve("headlines.tsv"), header(train.dumps.size()) + train.table(-1));
    }

    private void read(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        for (Path file : PageFiles.in(folder.resolve("html"))) {
            String name = file.getFileName().toString().replace(".gz", "");
            JsonNode entry = gold.has(name) ? gold.get(name) : gold.path(name.replace(".html", ""));
            String unit = entry.has("outlet")
                    ? entry.get("outlet").asText()
                    : gold.has(name) && !entry.has("text") ? name : name.replace(".html", "");
            if (entry.isMissingNode() || Part.of(unit) == Part.UNSEEN) {
                continue;
            }
            Page page = PageFiles.read(file, Page.Form.HTML);
            String stated = entry.path("title").asText("");
            String shown = shipped.clean(page) instanceof Article article ? article.title() : "";
            int fold = Part.tenth("fold " + unit) % Lessons.FOLDS;
            for (String kind : Lessons.DUMPS) {
                learn(kind, Flatten.as(kind, page), stated, shown, fold);
            }
            if (entry.has("text")) {
                int variant = Part.tenth("bare variant of " + name);
                String headline = stated.isEmpty() ? shown : stated;
                Page bare =
                        Bare.dump(page, headline, Bare.text(entry.get("text").asText(), variant), variant);
                learn("bare", bare, variant % 2 == 0 ? headline : "", "", fold);
            }
        }
    }

    private void learn(WrittenPage written) {
        for (String kind : written.kinds()) {
            Page dump = Flatten.as(kind, written.page());
            List<Measured> measured = shipped.measure(shipped.draft(dump));
            learn(kind.equals(WRITTEN) ? kind : WRITTEN + " " + kind, measured, written.title(), "", written.fold());
        }
    }

    private void learn(String kind, Page dump, String stated, String shown, int fold) {
        learn(kind, steps.measure(dump, fold), stated, shown, fold);
    }

    private void learn(String kind, List<Measured> measured, String stated, String shown, int fold) {
        List<Measured> lines =
                measured.stream().filter(one -> one.field().equals("title")).toList();
        boolean[] gold = said(lines, stated);
        boolean[] right = any(gold) ? gold : said(lines, shown);
        dumps.add(new Dump(
                kind,
                lines.stream().map(Measured::features).toArray(float[][]::new),
                right,
                gold,
                !stated.isEmpty(),
                fold));
    }

    private static boolean[] said(List<Measured> lines, String headline) {
        boolean[] said = new boolean[lines.size()];
        for (int i = 0; i < said.length; i++) {
            said[i] = !headline.isEmpty() && key(lines.get(i).value()).equals(key(headline));
        }
        return said;
    }

    private static boolean any(boolean[] values) {
        for (boolean value : values) {
            if (value) {
                return true;
            }
        }
        return false;
    }

    private static String key(String text) {
        return String.join(" ", Labels.words(text));
    }

    private String table(int without) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Dump dump : dumps) {
            if (dump.fold() == without || !any(dump.right()) && !dump.kind().equals("bare")) {
                continue;
            }
            for (int i = 0; i < dump.rows().length; i++) {
                rows.add(dump.rows()[i]);
                labels.add(dump.right()[i] ? 1f : 0f);
                weights.add((float) (dump.weight() / Math.sqrt(dump.rows().length)));
            }
        }
        float[] label = new float[rows.size()];
        float[] weight = new float[rows.size()];
        for (int i = 0; i < label.length; i++) {
            label[i] = labels.get(i);
            weight[i] = weights.get(i);
        }
        return new Boost(rows.toArray(float[][]::new), label, weight, SETTINGS).train();
    }

    private void heldOut(Path folder, PrintStream out) throws IOException {
        Map<String, int[][]> counts = new TreeMap<>();
        Map<String, int[]> pages = new TreeMap<>();
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            Trees trees = HeldOutSteps.headlines(folder, fold);
            for (Dump dump : dumps) {
                String kind = dump.counted() ? dump.kind() : dump.kind() + " without a headline";
                if (dump.fold() == fold && (dump.counted() || dump.kind().equals("bare"))) {
                    int[] all = pages.computeIfAbsent(kind, none -> new int[2]);
                    all[0]++;
                    all[1] += any(dump.gold()) ? 1 : 0;
                    count(dump, trees, counts.computeIfAbsent(kind, none -> new int[LEAST.length][2]));
                }
            }
        }
        counts.forEach((kind, found) -> {
            for (int i = 0; i < LEAST.length; i++) {
                int[] all = pages.get(kind);
                out.printf(
                        Locale.ROOT,
                        "%s, held out, least chance %.2f: right %d of %d (%.3f; a line says it on %d), taken on %d%n",
                        kind,
                        LEAST[i],
                        found[i][0],
                        all[0],
                        found[i][0] / (double) all[0],
                        all[1],
                        found[i][1]);
            }
        });
    }

    private static void count(Dump dump, Trees trees, int[][] found) {
        double[] chances = trees.chances(dump.rows());
        int best = -1;
        for (int i = 0; i < chances.length; i++) {
            best = best < 0 || chances[i] > chances[best] ? i : best;
        }
        for (int i = 0; i < LEAST.length; i++) {
            boolean taken = best >= 0 && chances[best] >= LEAST[i];
            found[i][0] += taken && dump.gold()[best] ? 1 : 0;
            found[i][1] += taken ? 1 : 0;
        }
    }

    private static String header(int dumps) {
        return String.format(Locale.ROOT, """
                # Decision trees that rate which line of a dump is its headline, trained by gradient boosting: the first row is the base, each
                # other row a tree: its questions (number of a feature > limit), one a level, and the values of its leaves.
                # Data: WCXB development split, CC-BY-4.0, fundus-evaluation, MIT, htmldate's evaluation, Apache-2.0, the dossiers NAME-a; %d dumps,
                # none of the unseen part.
                # Command: org.hearsay.bench.page.TrainHeadlines EVAL OUT DOSSIER..., seed %d.
                # what\tvalues
                """, dumps, SEED);
    }
}
