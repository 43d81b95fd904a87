package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Block;

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

    private static Article of(String text, String language, List<Block> blocks) {
        return new Article(
                "a", "a.txt", null, null, "", null, List.of(), null, null, language, null, List.of(), text, blocks, 1);
    }
}
