package org.hearsay.bench.page;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Page;

/**
 * Makes dumps of an article with nothing around it, as people keep and send them: its text or the begin of it, perhaps below its
 * headline.
 */
final class Bare {
    /** The variants of ten that keep all of the text. */
    private static final int WHOLE = 5;

    /** Characters of a long paragraph. */
    private static final int LONG = 80;

    private Bare() {}

    /** The paragraphs that a variant keeps: so many long ones and what stands before them, or all of them. */
    static String text(String kept, int variant) {
        StringBuilder text = new StringBuilder();
        int left = variant < WHOLE ? variant + 1 : Integer.MAX_VALUE;
        for (String paragraph : kept.lines().filter(line -> !line.isBlank()).toList()) {
            if (left == 0) {
                break;
            }
            text.append(paragraph).append('\n');
            left -= paragraph.length() >= LONG ? 1 : 0;
        }
        return text.toString();
    }

    /** Every other variant has the headline first, where one is known. */
    static Page dump(Page page, String headline, String text, int variant) {
        String lines = variant % 2 == 0 && !headline.isBlank() ? headline + "\n" + text : text;
        return new Page(page.path(), Page.Form.DUMP, lines.getBytes(StandardCharsets.UTF_8), null, "utf-8", null);
    }
}
