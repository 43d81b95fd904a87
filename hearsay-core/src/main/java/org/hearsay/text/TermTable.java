package org.hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of terms that ships with a step: tab-separated, UTF-8, lines that begin with {@code #} say what it is.
 *
 * @param name the resource's name, for messages
 * @param rows the cells of each row, in file order
 */
public record TermTable(String name, List<List<String>> rows) {
    public TermTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads the table that lies beside {@code owner}.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public static TermTable load(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no table " + resource + " beside " + owner.getName());
            }
            return of(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read table " + resource, broken);
        }
    }

    /** Reads a table from its text. */
    public static TermTable of(String name, String text) {
        return new TermTable(
                name,
                text.lines()
                        .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                        .map(line -> List.of(line.split("\t", -1)))
                        .toList());
    }

    /** The cells of one column, in file order, blank ones left out. */
    public List<String> column(int index) {
        return rows.stream()
                .filter(row -> row.size() > index)
                .map(row -> row.get(index))
                .filter(cell -> !cell.isBlank())
                .toList();
    }
}
