package org.hearsay.bench.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the evaluations that {@code docs/evaluation/*.yaml} name and prints their figures beside the expected ones.
 *
 * <p>Arguments: {@code [--only STEP] [--json FILE] [--list]}. Exit codes: 0 all as expected or better, 1 a figure
 * dropped or was not printed, 2 wrong use, 3 nothing dropped but data are absent.
 */
public final class Evaluate {
    private static final int DROPPED = 1;
    private static final int WRONG_USE = 2;
    private static final int ABSENT = 3;

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) throws IOException {
        String only = option(arguments, "--only");
        String json = option(arguments, "--json");
        Path home = Path.of("");
        List<ExpectedFigures> steps = ExpectedFigures.in(home.resolve("docs/evaluation")).stream()
                .filter(step -> only == null || step.step().equals(only))
                .toList();
        if (steps.isEmpty()) {
            System.err.println("evaluate: no step of that name; docs/evaluation has a YAML file for each");
            return WRONG_USE;
        }
        List<Result> results = new ArrayList<>();
        ResultTable table = new ResultTable(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        for (ExpectedFigures step : steps) {
            for (Evaluation evaluation : step.evaluations()) {
                Result result = arguments.contains("--list")
                        ? new Result(step.step(), evaluation, List.of(), "", 0)
                        : measure(step.step(), evaluation, home);
                results.add(result);
                table.print(result);
            }
        }
        table.close(results);
        Path file = Path.of(json == null ? "hearsay-bench/target/figures.json" : json);
        Files.writeString(file, ResultJson.of(results), StandardCharsets.UTF_8);
        boolean dropped = results.stream().anyMatch(Result::failed);
        boolean absent = results.stream().anyMatch(result -> !result.absent().isEmpty());
        return dropped ? DROPPED : absent ? ABSENT : 0;
    }

    private static Result measure(String step, Evaluation evaluation, Path home) {
        Optional<String> absent = evaluation.absent(home);
        if (absent.isPresent()) {
            return new Result(step, evaluation, List.of(), absent.get(), 0);
        }
        long before = processorTime();
        String printed = evaluation.run();
        double seconds = (processorTime() - before) / 1e9;
        List<Measured> measured = evaluation.figures().stream()
                .map(figure -> figure.measuredIn(printed))
                .toList();
        if (measured.stream().anyMatch(figure -> figure.reason() != null)) {
            System.err.println(evaluation.main() + " printed:\n" + printed);
        }
        return new Result(step, evaluation, measured, "", seconds);
    }

    /** Of all threads: what compiling and collecting cost is part of the price. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static @org.jspecify.annotations.Nullable String option(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : null;
    }
}
