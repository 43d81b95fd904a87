package org.hearsay.bench.page;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a page of a short article from one of a long article: all but the first paragraphs of its text are taken out. */
final class Shorten {
    private Shorten() {}

    static Page to(Page page, String kept, int paragraphs) {
        Document document = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
        String key = key(kept);
        int found = 0;
        for (Element element : document.select("p, li, h2, h3, h4, h5, blockquote, td, div")) {
            boolean inner = element.childrenSize() > 0
                    && !element.select("p, div, ul, table, blockquote")
                            .not(element.normalName())
                            .isEmpty()
                    && element.normalName().equals("div");
            String own = key(element.text());
            if (inner || own.length() < 12 || !key.contains(own) || !element.hasParent()) {
                continue;
            }
            found += own.length() > 80 ? 1 : 0;
            if (found > paragraphs) {
                element.remove();
            }
        }
        byte[] bytes = document.outerHtml().getBytes(StandardCharsets.UTF_8);
        return new Page(page.path(), page.form(), bytes, null, "utf-8", null);
    }

    private static String key(String text) {
        return String.join(" ", Labels.words(text));
    }
}
