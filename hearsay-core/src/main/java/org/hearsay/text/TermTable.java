package org.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<List<String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return new TermTable(resource, rows);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read table " + resource, broken);
        }
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
