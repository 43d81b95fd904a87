package org.hearsay.wording;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dossier;
import org.hearsay.model.Span;
import org.hearsay.model.Story;

/** Stories written as plain texts, for tests. */
final class Stories {
    private final List<Article> articles = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    /** Adds an article; what stands in {@code said} is reported. */
    Stories with(String outlet, String title, String text, String... said) {
        String id = "a" + articles.size();
        articles.add(new Article(
                id, id, null, outlet, title, null, List.of(), null, null, "en", null, List.of(), text, List.of(), 1));
        for (String content : said) {
            int start = text.indexOf(content);
            if (start < 0) {
                throw new IllegalArgumentException("not in the text: " + content);
            }
            Span span = new Span(start, start + content.length());
            attributions.add(new Attribution(
                    id + "-" + start,
                    id,
                    Attribution.IN_TEXT,
                    Attribution.Kind.DIRECT,
                    content,
                    List.of(span),
                    "",
                    null,
                    "",
                    null,
                    Attribution.Stance.SAID,
                    null,
                    null,
                    1,
                    "test"));
        }
        return this;
    }

    Dossier dossier() {
        return new Dossier(
                new Story("s", "test", articles.stream().map(Article::id).toList(), 1),
                articles,
                articles.stream()
                        .map(article -> List.<org.hearsay.model.DatedSpan>of())
                        .toList(),
                attributions,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
