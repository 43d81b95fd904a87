package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.bench.page.Lessons.Lesson;
import org.hearsay.bench.score.PageScore;
import org.hearsay.model.Block;
import org.hearsay.page.CleanPage;
import org.hearsay.page.LineWords;
import org.hearsay.page.OutletMemory;
import org.hearsay.page.PieceScore;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;

/**
 * Scores the text of pages that the score of their pieces was not trained on: each fold in turn, of the parts to train on and to
 * choose by. Prints what the best pieces would give, what those give that are rather text than not, and what is made of them.
 *
 * <p>{@code HoldOutPages EVAL-FOLDER html|lines [FOLDS]}: the number of folds that are held out, of four. Dumps are scored in three
 * forms: a text node a line, a block a line, a shape drawn by lot.
 */
public final class HoldOutPages {
    private static final double EVEN = 0.5;
    private final Map<String, PageScore> scores = new LinkedHashMap<>();

    private HoldOutPages() {}

    public static void main(String[] arguments) throws IOException {
        boolean markup = arguments[1].equals("html");
        List<Lesson> lessons = Lessons.read(Path.of(arguments[0]), markup ? List.of("html") : Lessons.DUMPS, true);
        int folds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Lessons.FOLDS;
        HoldOutPages held = new HoldOutPages();
        for (int fold = 0; fold < folds; fold++) {
            CleanPage step = new CleanPage(learned(new LearnText(lessons, fold), markup));
            for (Lesson lesson : lessons) {
                if (lesson.fold() == fold && !lesson.gold().isMissingNode()) {
                    held.add(step, lesson);
                }
            }
        }
        held.scores.forEach((name, score) -> score.print(name + " "));
    }

    private static PieceScore learned(LearnText learn, boolean markup) {
        LineWords words = LineWords.of(TermTable.of("words", learn.words()));
        if (markup) {
            return PieceScore.shipped().withMarkup(trees(learn.markup()), words);
        }
        List<String> tables = learn.dumps();
        return PieceScore.shipped().withDumps(trees(tables.get(0)), trees(tables.get(1)), words);
    }

    private static Trees trees(String table) {
        return Trees.of(TermTable.of("trees", table));
    }

    private void add(CleanPage step, Lesson lesson) {
        List<Block> blocks = step.explain(lesson.draft(), OutletMemory.EMPTY).blocks();
        String data = lesson.gold().has("outlet") ? " outlets" : " pages";
        String name = lesson.kind() + data;
        add(name + ", best pieces", lesson, blocks, i -> lesson.labels()[i] > EVEN);
        add(name + ", likely pieces", lesson, blocks, i -> blocks.get(i).score() > EVEN);
        add(name + ", text", lesson, blocks, i -> blocks.get(i).span() != null);
    }

    private void add(String name, Lesson lesson, List<Block> blocks, Predicate<Integer> isText) {
        ObjectNode found = new ObjectMapper().createObjectNode();
        found.put(
                "text",
                IntStream.range(0, blocks.size())
                        .boxed()
                        .filter(isText)
                        .map(i -> blocks.get(i).text())
                        .collect(Collectors.joining("\n\n")));
        scores.computeIfAbsent(name, none -> new PageScore()).addText(lesson.gold(), found);
    }
}
