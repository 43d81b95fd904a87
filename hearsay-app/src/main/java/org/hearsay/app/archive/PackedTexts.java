package org.hearsay.app.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;

/**
 * The texts of many articles, deflated: a fifth of what they take as strings. Steps that look across pages ask for one at a
 * time. Filled by one thread, then read by any number.
 */
final class PackedTexts {
    private final Map<String, byte[]> texts = new HashMap<>();

    void keep(Article article) {
        texts.put(article.id(), Facts.pack(article.text()));
    }

    /** The text of an article that was kept. */
    String of(Article article) {
        try {
            return Facts.unpack(texts.get(article.id()), String.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
