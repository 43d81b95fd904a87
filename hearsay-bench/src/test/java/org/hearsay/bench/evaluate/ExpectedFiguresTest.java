package org.hearsay.bench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the files of docs/evaluation to what the command can run. */
class ExpectedFiguresTest {
    private static final Path DOCS = Path.of("..", "docs", "evaluation");

    @Test
    void namesMainClassesThatExist() throws IOException {
        assertThat(evaluations()).isNotEmpty().allSatisfy(evaluation -> assertThat(
                        Class.forName(evaluation.main()).getMethod("main", String[].class))
                .isNotNull());
    }

    @Test
    void givesEachFigureOfAnEvaluationANameOfItsOwn() throws IOException {
        assertThat(evaluations()).allSatisfy(evaluation -> assertThat(evaluation.figures())
                .isNotEmpty()
                .extracting(ExpectedFigure::name)
                .doesNotHaveDuplicates());
    }

    @Test
    void saysWhatDataAreAbsentInsteadOfRunning() throws IOException {
        Evaluation evaluation = new Evaluation("none", "none", null, List.of("no/such/folder"), List.of());
        assertThat(evaluation.absent(Path.of(""))).contains("no/such/folder");
    }

    private static List<Evaluation> evaluations() throws IOException {
        return ExpectedFigures.in(DOCS).stream()
                .flatMap(step -> step.evaluations().stream())
                .toList();
    }
}
