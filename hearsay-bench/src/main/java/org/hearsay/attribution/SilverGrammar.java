package org.hearsay.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Tags and dependencies of articles as another parser gave them: gzip, a line {@code #NAME} an article, a line a word
 * (word, tag, head from 1 or 0, relation), a blank line after each sentence.
 *
 * @param words word lines of each article
 */
record SilverGrammar(Map<String, List<String[]>> words) {
    static SilverGrammar read(Path file) throws IOException {
        Map<String, List<String[]>> words = new HashMap<>();
        List<String[]> article = List.of();
        int sentence = 0;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 1 && line.startsWith("#") && line.endsWith(".txt")) {
                    article = new java.util.ArrayList<>();
                    words.put(line.substring(1), article);
                    sentence = 0;
                } else if (line.isEmpty()) {
                    sentence = article.size();
                } else {
                    int head = Integer.parseInt(cells[2]);
                    article.add(new String[] {
                        cells[0], cells[1], Integer.toString(head == 0 ? -1 : sentence + head - 1), cells[3]
                    });
                }
            }
        }
        return new SilverGrammar(words);
    }

    /** The names in a column that occur at least so often, sorted. */
    List<String> names(int column, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        words.values().forEach(rows -> rows.forEach(row -> counts.merge(row[column], 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }
}
