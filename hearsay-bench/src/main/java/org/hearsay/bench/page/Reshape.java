package org.hearsay.bench.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Page;

/**
 * Makes dumps as other crawls write them: with little around the article, or with the whole article on one line, the full
 * stops perhaps glued to the next sentence.
 */
final class Reshape {
    private static final int AROUND = 18;

    private Reshape() {}

    /** Lines far from the text are left out; with {@code merged} its paragraphs become one line. */
    static Page dump(Page page, List<String> pieces, float[] labels, boolean merged, int variant) {
        int first = labels.length;
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0.5f) {
                first = Math.min(first, i);
                last = i;
            }
        }
        int before = variant * AROUND / 10;
        int after = (10 - variant) * AROUND * 2 / 10;
        StringBuilder lines = new StringBuilder();
        boolean open = false;
        for (int i = Math.max(0, first - before); i < Math.min(labels.length, last + after); i++) {
            boolean text = labels[i] >= 0.5f;
            boolean glued = merged && text && open;
            if (lines.length() > 0) {
                lines.append(!glued ? "\n" : variant % 3 == 0 ? "" : " ");
            }
            lines.append(pieces.get(i));
            open = text;
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        return new Page(page.path(), Page.Form.DUMP, bytes, null, "utf-8", null);
    }
}
