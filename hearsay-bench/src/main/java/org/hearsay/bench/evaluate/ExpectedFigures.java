package org.hearsay.bench.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is expected of one step: a file of {@code docs/evaluation}.
 *
 * @param step the step's name, which {@code --only} takes
 * @param evaluations in the order in which they are run
 */
record ExpectedFigures(
        @JsonProperty(required = true) String step,
        @JsonProperty(required = true) List<Evaluation> evaluations) {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    ExpectedFigures {
        evaluations = List.copyOf(evaluations);
    }

    static ExpectedFigures read(Path file) throws IOException {
        return YAML.readValue(file.toFile(), ExpectedFigures.class);
    }

    /** The files of a folder, by name. */
    static List<ExpectedFigures> in(Path folder) throws IOException {
        List<ExpectedFigures> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                all.add(read(file));
            }
        }
        return all;
    }
}
