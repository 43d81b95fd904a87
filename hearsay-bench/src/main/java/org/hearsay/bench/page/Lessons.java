package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.hearsay.page.Draft;

/** The pages to learn from what is text: those of {@code pages} and {@code outlets}, and variants of them. */
final class Lessons {
    /** Tenths of the pages that are learned once more with only the begin of their text, since short articles are rare. */
    private static final int SHORTENED = 4;

    /** Tenths of the dumps that are learned once more with less around the article, some with all of it on one line. */
    private static final int RESHAPED = 5;

    /** Tenths of the dumps that are learned once more with nothing around the article. */
    private static final int BARE = 5;

    /** The forms of dumps that each page is learned in. */
    static final List<String> DUMPS = List.of("flat", "lines", "shaped");

    static final int FOLDS = 4;
    private static final JsonNode NONE = MissingNode.getInstance();

    private final CleanPage step = new CleanPage();
    private final List<Lesson> lessons = new ArrayList<>();

    /**
     * One page to learn from.
     *
     * @param name the file's name
     * @param kind html, flat, lines, shaped or bare
     * @param gold what is known of the page; missing for a variant
     * @param labels for each piece 1 if it is text, else 0
     * @param weights what each piece counts
     * @param fold the fold of the page and its variants
     */
    record Lesson(String name, String kind, JsonNode gold, Draft draft, float[] labels, float[] weights, int fold) {}

    private Lessons() {}

    /** The lessons of the part to train on, with {@code all} of the part to choose by as well; never of the unseen part. */
    static List<Lesson> read(Path data, List<String> kinds, boolean all) throws IOException {
        Lessons read = new Lessons();
        for (String kind : kinds) {
            read.folder(data.resolve("pages"), kind, all, 1);
            read.folder(data.resolve("outlets"), kind, all, 2.5);
        }
        return read.lessons;
    }

    private void folder(Path folder, String kind, boolean all, double weight) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        for (Path file : PageFiles.in(folder.resolve("html"))) {
            String name = file.getFileName().toString();
            JsonNode entry = gold.has(name) ? gold.get(name) : gold.get(name.replace(".html.gz", ""));
            String unit = entry.has("outlet") ? entry.get("outlet").asText() : name.replace(".html.gz", "");
            Part part = Part.of(unit);
            if (part == Part.UNSEEN || part == Part.CHOOSE && !all) {
                continue;
            }
            String kept = entry.get("text").asText();
            int fold = Part.tenth("fold " + unit) % FOLDS;
            Page page = PageFiles.read(file, Page.Form.HTML);
            learn(name, kind, entry, Flatten.as(kind, page), kept, weight, fold);
            if (kind.equals("lines") && Part.tenth("reshape " + name) < RESHAPED) {
                Page dump = Flatten.as(kind, page);
                List<String> pieces = step.draft(dump).pieces();
                int variant = Part.tenth("variant of " + name);
                Page other = Reshape.dump(dump, pieces, Labels.of(pieces, kept), variant >= 4, variant);
                learn(name, kind, NONE, other, kept, weight * 0.7, fold);
            }
            if (kind.equals("flat") && Part.tenth("bare " + name) < BARE) {
                int variant = Part.tenth("bare variant of " + name);
                String text = Bare.text(kept, variant);
                Page bare = Bare.dump(page, entry.path("title").asText(""), text, variant);
                JsonNode whole = new ObjectMapper().createObjectNode().put("text", text);
                learn(name, "bare", whole, bare, text, weight, fold);
            }
            if (!kind.equals("shaped") && Part.tenth(name + kind) < SHORTENED) {
                Page brief = Shorten.to(page, kept, 1 + Part.tenth("length of " + name) / 2);
                learn(name, kind, NONE, Flatten.as(kind, brief), kept, weight * 0.7, fold);
            }
        }
    }

    private void learn(String name, String kind, JsonNode gold, Page page, String kept, double weight, int fold) {
        Draft draft = step.draft(page);
        List<String> pieces = draft.pieces();
        if (pieces.size() >= 2) {
            float[] labels = Labels.of(pieces, kept);
            lessons.add(new Lesson(name, kind, gold, draft, labels, weights(pieces, labels, weight), fold));
        }
    }

    /** A piece weighs by its length, a page by the root of the number of its pieces; half-kept pieces weigh little. */
    private static float[] weights(List<String> pieces, float[] labels, double page) {
        float[] weights = new float[labels.length];
        double scale = page * Math.sqrt(300.0 / pieces.size());
        for (int i = 0; i < weights.length; i++) {
            int words = Labels.words(pieces.get(i)).size();
            double sure = Math.abs(labels[i] - 0.5) * 2;
            weights[i] = (float) (scale * sure * (0.3 + Math.log1p(words) / Math.log(2) / 3));
            labels[i] = labels[i] >= 0.5f ? 1 : 0;
        }
        return weights;
    }
}
