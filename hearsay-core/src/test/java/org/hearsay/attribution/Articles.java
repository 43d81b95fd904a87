package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Article;

/** Articles for tests: a text and a language, nothing else. */
final class Articles {
    private Articles() {}

    static Article of(String text) {
        return of(text, "en");
    }

    static Article of(String text, String language) {
        return new Article(
                "a", "a.txt", null, null, "", null, List.of(), null, null, language, null, List.of(), text, List.of(),
                1);
    }
}
