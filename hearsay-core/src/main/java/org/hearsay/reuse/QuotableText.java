package org.hearsay.reuse;

import java.io.Serializable;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/**
 * The text of an article, and which stretches of it are quoted words.
 *
 * @param article id of the article
 * @param text its text
 * @param quoted stretches of quoted words, by start
 */
public record QuotableText(String article, String text, List<Span> quoted) implements Serializable {
    public QuotableText {
        quoted = List.copyOf(quoted);
    }

    /** @param attributions the article's own */
    public static QuotableText of(Article article, List<Attribution> attributions) {
        return new QuotableText(article.id(), article.text(), Quotations.spans(attributions));
    }

    /** The words that are compared. */
    public ArticleWords words() {
        return ArticleWords.of(text);
    }

    boolean quotes(Span passage) {
        return Quotations.hold(quoted, passage);
    }
}
