package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** A page on which one speaker says some things, made by hand. */
final class SaidPage {
    private SaidPage() {}

    static SaidInArticle of(int number, @Nullable Moment published, String... contents) {
        String page = "page " + number;
        List<Attribution> attributions = new ArrayList<>();
        for (String content : contents) {
            int start = 1000 * attributions.size();
            attributions.add(new Attribution(
                    page + ' ' + attributions.size(),
                    page,
                    Attribution.IN_TEXT,
                    Attribution.Kind.INDIRECT,
                    content,
                    List.of(new Span(start, start + content.length())),
                    "",
                    null,
                    "said",
                    null,
                    Attribution.Stance.SAID,
                    "Nils Aaberg",
                    null,
                    1,
                    "by hand"));
        }
        return new SaidInArticle(number, published, "en", attributions);
    }
}
