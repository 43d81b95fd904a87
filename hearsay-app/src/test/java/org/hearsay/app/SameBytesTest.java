package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.app.cli.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither the order of pages nor the number of threads changes a byte. */
class SameBytesTest {
    private static final Path SAMPLES = Path.of("..", "samples", "pages");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "dates",
                "quotes",
                "stories",
                "reuse",
                "statements",
                "stemma",
                "conflicts",
                "timeline",
                "words"
            })
    void ordersAndThreadsChangeNothing(String command) throws IOException {
        String once = output(command, paths(), 1);
        for (int seed = 0; seed < 2; seed++) {
            List<String> shuffled = paths();
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(output(command, shuffled, 1 + seed)).isEqualTo(once);
        }
    }

    @Test
    void theReportIsTheSameForAnyOrder() throws IOException {
        List<String> shuffled = paths();
        Collections.shuffle(shuffled, new Random(3));
        assertThat(report(shuffled, "b")).isEqualTo(report(paths(), "a"));
    }

    private String report(List<String> paths, String name) throws IOException {
        Path out = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("trace", "--quiet", "--out", out.toString()));
        arguments.addAll(paths);
        assertThat(Console.run(arguments.toArray(String[]::new)).exitCode()).isZero();
        return Files.readString(out.resolve("report.html"));
    }

    private static String output(String command, List<String> paths, int threads) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "--quiet", "--format", "jsonl", "--threads", "" + threads));
        arguments.addAll(paths);
        Console run = Console.run(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static List<String> paths() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return new ArrayList<>(files.map(Path::toString).sorted().toList());
        }
    }
}
