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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.bench.learn.Boost;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.hearsay.page.Measured;

/**
 * Trains which name on a dump is that of its outlet.
 *
 * <p>{@code TrainDumpOutlets EVAL-FOLDER OUT-FOLDER DOSSIER...}: every dump is read by scores of lines and of headlines that were trained without
 * its fold, which {@link TrainHeadlines} keeps in the folder; half of them are told their address. Right is what the page's markup names as its
 * outlet, or its host; of invented dossiers, of which no score of lines has learned, what their writers say. Prints how often the choice is right and wrong on folds held out in turn, then writes the table. The unseen
 * part is left alone.
 */
public final class TrainDumpOutlets {
    /** Places in a row, from its end. */
    private static final int SITES = 2;

    private final CleanPage shipped = new CleanPage();
    private final HeldOutSteps steps;
    private final List<Choices.Choice> choices = new ArrayList<>();

    private TrainDumpOutlets(HeldOutSteps steps) {
        this.steps = steps;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        TrainDumpOutlets train = new TrainDumpOutlets(HeldOutSteps.of(data, folder));
        for (String name : List.of("pages", "outlets", "published")) {
            train.read(data.resolve(name));
        }
        for (Path dossier : Arrays.stream(arguments).skip(2).map(Path::of).toList()) {
            for (WrittenPage page : WrittenPage.of(dossier)) {
                train.learn(page);
            }
        }
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            int without = fold;
            Files.writeString(
                    folder.resolve("fold" + fold).resolve("outlets-of-dumps.tsv"),
                    TrainChoices.train(
                            train.choices.stream()
                                    .filter(one -> Part.tenth("fold " + one.page()) % Lessons.FOLDS != without)
                                    .toList(),
                            TrainChoices.settings("authors")));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Boost.Settings settings = TrainChoices.settings("authors");
        TrainChoices.heldOut("outlets of dumps", train.choices, List.of(), settings, Lessons.FOLDS, out);
        Files.writeString(
                folder.resolve("outlets-of-dumps.tsv"),
                TrainChoices.header(train.choices.size(), "TrainDumpOutlets EVAL OUT DOSSIER...")
                        + TrainChoices.train(train.choices, settings));
    }

    private void read(Path folder) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        for (Path file : PageFiles.in(folder.resolve("html"))) {
            Site site = Site.of(gold, file);
            if (site == null || Part.of(site.unit()) == Part.UNSEEN) {
                continue;
            }
            Page page = PageFiles.read(file, Page.Form.HTML);
            Set<String> names = site.names(shipped.clean(page));
            for (String kind : Lessons.DUMPS) {
                boolean told = site.url() != null && Part.tenth("address " + kind + file.getFileName()) < 5;
                Page dump = Flatten.as(kind, page);
                dump = told ? site.addressed(dump) : dump;
                learn(site, kind + (told ? " with address" : ""), dump, names);
            }
        }
    }

    /** The address names the outlet where no line does. */
    private static void addressWhereNothingElse(List<Measured> proposals, boolean[] right, Site site) {
        String host = site.host().startsWith("www.") ? site.host().substring(4) : site.host();
        boolean named = IntStream.range(0, right.length)
                .anyMatch(i -> right[i] && !proposals.get(i).value().equals(host));
        for (int i = 0; i < right.length; i++) {
            right[i] = proposals.get(i).value().equals(host) ? !named : right[i];
        }
    }

    /** A page as it is if it came as a dump, else in each form of dumps. */
    private void learn(WrittenPage written) {
        Page page = written.page();
        Site site = written.site();
        Set<String> names = Set.of(Site.key(written.outlet()), Site.key(site.host()));
        for (String kind : written.kinds()) {
            Page dump = Flatten.as(kind, page);
            learn(site, "dossiers", dump, names, shipped.measure(shipped.draft(dump)));
        }
    }

    private void learn(Site site, String kind, Page dump, Set<String> names) {
        int fold = Part.tenth("fold " + site.unit()) % Lessons.FOLDS;
        learn(site, kind, dump, names, steps.measure(dump, fold));
    }

    private void learn(Site site, String kind, Page dump, Set<String> names, List<Measured> measured) {
        Set<String> lines = new HashSet<>(shipped.draft(dump).keys());
        List<Measured> proposals =
                measured.stream().filter(one -> one.field().equals("outlet")).toList();
        boolean[] right = new boolean[proposals.size()];
        for (int i = 0; i < right.length; i++) {
            Measured one = proposals.get(i);
            right[i] = names.contains(Site.key(one.value()));
            if (lines.contains(String.join(" ", Labels.words(one.value())))) {
                float[] row = one.features();
                double others = Math.expm1(row[row.length - SITES]) - 1;
                row[row.length - SITES] = others < CountCommonLines.FEWEST_SITES - 0.5 ? 0 : (float) Math.log1p(others);
            }
        }
        addressWhereNothingElse(proposals, right, site);
        choices.add(new Choices.Choice(site.unit(), kind, proposals, right, true));
    }
}
