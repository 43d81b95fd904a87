package org.hearsay.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;

/**
 * A simulated article as a web page: head, navigation, text, footer. About one sentence in four is put into the mouth of a
 * speaker; which one, and whose, follows from the sentence's last word, so that copies of a sentence keep its speaker.
 */
final class SimulatedPage {
    private static final int QUOTED = 4;
    private static final List<String> OFFICES =
            List.of("the minister", "a spokeswoman", "the mayor", "the union's chair", "a witness", "the inspector");

    private final List<String> speakers;

    /** @param speakers full names */
    SimulatedPage(List<String> speakers) {
        this.speakers = List.copyOf(speakers);
    }

    String html(Article article) {
        String outlet = article.outletOrUnknown();
        StringBuilder page =
                new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        page.append(article.title()).append(" - ").append(outlet).append("</title>");
        page.append("<meta property=\"og:title\" content=\"")
                .append(article.title())
                .append("\">");
        page.append("<meta property=\"og:site_name\" content=\"").append(outlet).append("\">");
        String published =
                article.published() == null ? "" : article.published().iso();
        if (!published.isEmpty()) {
            page.append("<meta property=\"article:published_time\" content=\"")
                    .append(published)
                    .append("\">");
        }
        page.append("</head><body><nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav><main><article><h1>");
        page.append(article.title()).append("</h1>");
        for (String paragraph : article.text().split("\n\n", -1)) {
            page.append("<p>").append(spoken(paragraph)).append("</p>");
        }
        for (Credit credit : article.credits()) {
            page.append("<p>").append(credit.text()).append("</p>");
        }
        return page + "</article></main><footer>Contact, privacy, cookies.</footer></body></html>\n";
    }

    private String spoken(String paragraph) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : paragraph.split("\\. ?", -1)) {
            if (!sentence.isBlank()) {
                sentences.add(spokenSentence(sentence));
            }
        }
        return String.join(" ", sentences);
    }

    private String spokenSentence(String sentence) {
        int key = Math.floorMod(
                sentence.substring(sentence.lastIndexOf(' ') + 1)
                        .toLowerCase(Locale.ROOT)
                        .hashCode(),
                1 << 20);
        if (key % QUOTED != 0) {
            return sentence + ".";
        }
        String speaker = speakers.get(key / QUOTED % speakers.size());
        String office = OFFICES.get(key / QUOTED % OFFICES.size());
        return "\u201C" + sentence + ",\u201D said " + speaker + ", " + office + ".";
    }
}
