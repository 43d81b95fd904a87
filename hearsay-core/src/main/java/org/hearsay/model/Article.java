package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page made readable.
 *
 * @param id hash of the page's name and the article's text
 * @param path the page's name in this run
 * @param url the canonical address, else the one it was fetched from
 * @param outlet who publishes
 * @param title the headline; empty where the page states none
 * @param subtitle the line below the headline
 * @param authors as printed, in order, without "By"
 * @param published when it was first published, as the page states it
 * @param modified when it was last changed, as the page states it
 * @param language two-letter code, or "und"
 * @param section the outlet's section
 * @param credits who supplied copy or pictures, in page order
 * @param text the main text, paragraphs separated by a blank line
 * @param blocks every block of the page in page order, with roles
 * @param confidence how surely the text is the article, whole and nothing else
 */
public record Article(
        String id,
        String path,
        @Nullable String url,
        @Nullable String outlet,
        String title,
        @Nullable String subtitle,
        List<String> authors,
        @Nullable Moment published,
        @Nullable Moment modified,
        String language,
        @Nullable String section,
        List<Credit> credits,
        String text,
        List<Block> blocks,
        double confidence)
        implements Outcome {
    public Article {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
        blocks = List.copyOf(blocks);
    }

    /** The outlet's name for people: "unknown outlet" where the page states none. */
    public String outletOrUnknown() {
        return outlet == null ? "unknown outlet" : outlet;
    }

    /** Who printed it, for sentences that tell articles apart: the outlet, or the name of the file where none is stated. */
    public String printedBy() {
        return outlet == null ? path.substring(path.lastIndexOf('/') + 1) : outlet;
    }

    /** The string that a place number points to: the article's text for {@link Attribution#IN_TEXT}, else a block. */
    public String passage(int place) {
        return place == Attribution.IN_TEXT ? text : blocks.get(place).text();
    }
}
