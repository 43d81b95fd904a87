package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.model.Page;

/** Pages named one a line, as every table names them: a file, or a file and a place in it ({@code crawl.warc.gz#8120}). */
final class ListedPages {
    private final TreeSet<String> names = new TreeSet<>();

    /** @throws IOException if the list cannot be read */
    ListedPages(Path list) throws IOException {
        for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                names.add(line.strip());
            }
        }
    }

    boolean holds(Page page) {
        return names.contains(page.path());
    }

    /** The files in which they stand, sorted. */
    List<String> files() {
        TreeSet<String> files = new TreeSet<>();
        for (String name : names) {
            int mark = name.lastIndexOf('#');
            boolean part = mark > 0 && !Files.exists(Path.of(name));
            files.add(part ? name.substring(0, mark) : name);
        }
        return List.copyOf(files);
    }
}
