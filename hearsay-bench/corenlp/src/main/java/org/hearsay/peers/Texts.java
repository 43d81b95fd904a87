package org.hearsay.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts of a folder, by name. */
final class Texts {
    private Texts() {}

    static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** A span as JSON, in code points. */
    static String span(String text, int from, int to) {
        int start = text.codePointCount(0, from);
        return "[" + start + "," + (start + text.codePointCount(from, to)) + "]";
    }
}
