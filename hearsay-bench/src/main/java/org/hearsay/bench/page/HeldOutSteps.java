package org.hearsay.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.page.Lessons.Lesson;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.hearsay.page.LineWords;
import org.hearsay.page.Measured;
import org.hearsay.page.PieceScore;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;

/** For each fold a step whose scores of a dump's lines were learned without the fold, kept in a folder for another round. */
final class HeldOutSteps {
    private static final String HEADLINES = "headlines.tsv";

    private final List<CleanPage> steps = new ArrayList<>();

    private HeldOutSteps() {}

    /** The steps kept in the folder; those that are not there are learned first. Headlines are the shipped ones until kept. */
    static HeldOutSteps of(Path data, Path folder) throws IOException {
        HeldOutSteps steps = new HeldOutSteps();
        List<Lesson> lessons = List.of();
        for (int fold = 0; fold < Lessons.FOLDS; fold++) {
            Path kept = folder.resolve("fold" + fold);
            if (!Files.exists(kept.resolve("second.tsv"))) {
                lessons = lessons.isEmpty() ? Lessons.read(data, Lessons.DUMPS, true) : lessons;
                learn(new LearnText(lessons, fold), kept);
            }
            PieceScore score = PieceScore.shipped()
                    .withDumps(
                            trees(kept, "first.tsv"),
                            trees(kept, "second.tsv"),
                            LineWords.of(table(kept, "words.tsv")));
            boolean headlines = Files.exists(kept.resolve(HEADLINES));
            steps.steps.add(new CleanPage(headlines ? score.withHeadlines(trees(kept, HEADLINES)) : score));
        }
        return steps;
    }

    private static void learn(LearnText learn, Path kept) throws IOException {
        List<String> tables = learn.dumps();
        Files.createDirectories(kept);
        Files.writeString(kept.resolve("words.tsv"), learn.words());
        Files.writeString(kept.resolve("first.tsv"), tables.get(0));
        Files.writeString(kept.resolve("second.tsv"), tables.get(1));
    }

    /** What is proposed for a dump by the step that has not seen its fold. */
    List<Measured> measure(Page dump, int fold) {
        CleanPage step = steps.get(fold);
        return step.measure(step.draft(dump));
    }

    static void keepHeadlines(Path folder, int fold, String table) throws IOException {
        Files.writeString(folder.resolve("fold" + fold).resolve(HEADLINES), table);
    }

    static Trees headlines(Path folder, int fold) throws IOException {
        return trees(folder.resolve("fold" + fold), HEADLINES);
    }

    private static Trees trees(Path folder, String name) throws IOException {
        return Trees.of(table(folder, name));
    }

    private static TermTable table(Path folder, String name) throws IOException {
        return TermTable.of(name, Files.readString(folder.resolve(name)));
    }
}
