package org.hearsay.app.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;

/**
 * The texts of many articles, deflated: a fifth of what they take as strings. Steps that look across pages ask for one at a
 * time. Any number of threads may keep and ask.
 */
public final class PackedTexts {
    private final Map<String, byte[]> texts = new ConcurrentHashMap<>();

    public void keep(Article article) {
        texts.put(article.id(), Facts.pack(article.text()));
    }

    /** The text of an article: the one that was kept, else its own. */
    public String of(Article article) {
        byte[] packed = texts.get(article.id());
        if (packed == null) {
            return article.text();
        }
        try {
            return Facts.unpack(packed, String.class);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
