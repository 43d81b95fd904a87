package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.hearsay.page.Measured;

/** The choices that pages offer for a field of their metadata, with what is right for each. */
final class Choices {
    private static final double OFFERED = 4;
    private static final double LOST = 1;
    private static final double NOT_STATED = 2.5;

    private final Map<String, List<Choice>> choices = new TreeMap<>();

    /**
     * One page's proposals.
     *
     * @param page its name
     * @param kind the form in which it was read
     * @param right for each proposal whether it is what the gold data say
     * @param stated whether the gold data state the field
     */
    record Choice(String page, String kind, List<Measured> proposals, boolean[] right, boolean stated) {
        /** Whether the likeliest proposal is right, given chances; false where none reaches the least one. */
        boolean isRight(double[] chances, double least) {
            int best = -1;
            for (int i = 0; i < chances.length; i++) {
                best = chances[i] >= least && (best < 0 || chances[i] > chances[best]) ? i : best;
            }
            return best >= 0 && right[best];
        }

        /** Whether any proposal is right. */
        boolean isOffered() {
            for (boolean one : right) {
                if (one) {
                    return true;
                }
            }
            return false;
        }

        /** What each proposal weighs in training; little where none is right, since it is seldom the page that is at fault. */
        float weight() {
            return (float) ((isOffered() ? OFFERED : stated ? LOST : NOT_STATED) / Math.sqrt(proposals.size()));
        }

        float[][] rows() {
            return proposals.stream().map(Measured::features).toArray(float[][]::new);
        }
    }

    /** What is proposed for the fields of a page, given the unit by which it has its part. */
    interface Reader {
        List<Measured> measure(String unit, Page page);
    }

    /** What pages offer for title, authors or published. */
    List<Choice> of(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** Adds the pages of a folder with gold data for fields among title, authors and published. */
    void read(Path folder, List<String> fields) throws IOException {
        CleanPage step = new CleanPage();
        read(folder, fields, "html", (unit, page) -> step.measure(step.draft(page)));
    }

    /** The same of pages read in a form of their own. */
    void read(Path folder, List<String> fields, String kind, Reader reader) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        for (Path file : PageFiles.in(folder.resolve("html"))) {
            String name = file.getFileName().toString().replace(".gz", "");
            JsonNode entry = gold.has(name) ? gold.get(name) : gold.get(name.replace(".html", ""));
            String unit = gold.has(name) ? name : name.replace(".html", "");
            if (entry == null) {
                continue;
            }
            List<Measured> measured = reader.measure(unit, PageFiles.read(file, Page.Form.HTML));
            for (String field : fields) {
                choices.computeIfAbsent(field, none -> new ArrayList<>())
                        .add(choice(unit, kind, field, entry, measured));
            }
        }
    }

    private static Choice choice(String unit, String kind, String field, JsonNode entry, List<Measured> measured) {
        String key = field.equals("authors") ? "author" : field;
        String right = entry.path(key).isTextual() ? entry.path(key).asText() : "";
        List<Measured> proposals =
                measured.stream().filter(one -> one.field().equals(field)).toList();
        boolean[] hits = new boolean[proposals.size()];
        for (int i = 0; i < hits.length; i++) {
            hits[i] = !right.isEmpty() && key(proposals.get(i).value(), field).equals(key(right, field));
        }
        return new Choice(unit, kind, proposals, hits, !right.isEmpty());
    }

    /** The form in which values are compared; two names joined by "and" are two names. */
    private static String key(String value, String field) {
        if (field.equals("published")) {
            return value.substring(0, Math.min(10, value.length()));
        }
        List<String> words = new ArrayList<>(Labels.words(value));
        words.removeIf(word -> field.equals("authors") && word.equals("and"));
        return String.join(" ", words);
    }
}
