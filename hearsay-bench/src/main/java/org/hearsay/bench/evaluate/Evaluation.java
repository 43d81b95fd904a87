package org.hearsay.bench.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One run of one scorer on one set of data.
 *
 * @param name the data, for people
 * @param main the class that scores, with a main method
 * @param arguments what it is given; files count from the project's folder
 * @param needs files or folders without which it cannot run
 * @param figures what it prints
 */
record Evaluation(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String main,
        @Nullable List<String> arguments,
        @Nullable List<String> needs,
        @JsonProperty(required = true) List<ExpectedFigure> figures) {
    Evaluation {
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
        needs = needs == null ? List.of() : List.copyOf(needs);
        figures = List.copyOf(figures);
    }

    /** The first thing that is needed and not there. */
    Optional<String> absent(Path home) {
        return needs.stream().filter(need -> !Files.exists(home.resolve(need))).findFirst();
    }

    /** What the scorer printed on standard output; what it threw stands at the end. */
    String run() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        try {
            System.setOut(out);
            Class.forName(main).getMethod("main", String[].class).invoke(null, (Object)
                    arguments.toArray(String[]::new));
        } catch (InvocationTargetException thrown) {
            out.println("failed: " + thrown.getCause());
            thrown.getCause().printStackTrace();
        } catch (ReflectiveOperationException absent) {
            out.println("failed: " + absent);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
