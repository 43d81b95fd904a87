package org.hearsay.attribution;

import java.util.Collections;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Role;
import org.hearsay.model.Span;

/** Articles for tests: a text and a language, nothing else. */
final class Articles {
    private Articles() {}

    static Article of(String text) {
        return of(text, "en");
    }

    static Article of(String text, String language) {
        return of(text, language, List.of());
    }

    static Article of(String text, List<Block> blocks) {
        return of(text, "en", blocks);
    }

    /** An article whose title stands in some blocks of its page. */
    static Article headed(String title, String text, String language, int blocks) {
        Block block = new Block(Role.TITLE, title, new Span(0, 1), null, 1);
        return of(title, text, language, Collections.nCopies(blocks, block));
    }

    private static Article of(String text, String language, List<Block> blocks) {
        return of("", text, language, blocks);
    }

    private static Article of(String title, String text, String language, List<Block> blocks) {
        return new Article(
                "a", "a.txt", null, null, title, null, List.of(), null, null, language, null, List.of(), text, blocks,
                1);
    }
}
