package org.hearsay.bench.archive;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;

/** Prints a simulated article as its outlet would: every third sentence somebody's words, between the page's furniture. */
final class PrintPage {
    private static final List<String> FIRST =
            List.of("Anna", "Piotr", "Lena", "Marek", "Ines", "Tomas", "Vera", "Jonas");
    private static final List<String> OFFICES =
            List.of("the minister", "a spokeswoman", "the mayor", "the harbour master", "an analyst", "the chairman");
    private static final int HEADLINES = 8;

    private final Deque<String> headlines = new ArrayDeque<>();

    String html(Article article) {
        String outlet = article.outletOrUnknown();
        StringBuilder page = new StringBuilder(8000)
                .append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(article.title() + " | " + outlet)
                .append("</title><meta property=\"og:site_name\" content=\"" + outlet + "\">")
                .append("<meta property=\"og:type\" content=\"article\">")
                .append("<meta property=\"article:published_time\" content=\""
                        + article.published().iso() + "\">")
                .append("<link rel=\"canonical\" href=\"https://" + host(outlet) + "/" + article.id() + "\">")
                .append("</head><body><header><nav><ul><li><a href=\"/\">Home</a><li><a href=\"/world\">World</a>")
                .append("<li><a href=\"/sport\">Sport</a><li><a href=\"/weather\">Weather</a></ul></nav></header>")
                .append("<main><article><h1>" + article.title() + "</h1>");
        for (String paragraph : article.text().split("\n\n", -1)) {
            page.append("<p>").append(spoken(paragraph)).append("</p>\n");
        }
        for (Credit credit : article.credits()) {
            page.append("<p class=\"source\">").append(credit.text()).append("</p>");
        }
        page.append("</article><aside><h2>Most popular</h2><ul>");
        headlines.forEach(
                title -> page.append("<li><a href=\"/x\">").append(title).append("</a>"));
        headlines.addLast(article.title());
        if (headlines.size() > HEADLINES) {
            headlines.removeFirst();
        }
        return page.append("</ul></aside></main><footer><p>Copyright " + outlet + ". All rights reserved. Contact. ")
                .append("Privacy. Terms of use.</p></footer></body></html>\n")
                .toString();
    }

    /** A sentence keeps its speaker in every copy: who says it is told by its own first words. */
    private static String spoken(String paragraph) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : paragraph.split("\\. |\\.$", 0)) {
            int mark = Math.floorMod(
                    sentence.substring(0, Math.min(12, sentence.length())).hashCode(), 3000);
            String speaker = FIRST.get(mark % FIRST.size()) + " " + surname(sentence) + ", "
                    + OFFICES.get(mark % OFFICES.size());
            sentences.add(mark % 3 == 0 ? "\u201C" + sentence + ",\u201D said " + speaker + "." : sentence + ".");
        }
        return String.join(" ", sentences);
    }

    /** The first capitalised word inside the sentence. */
    private static String surname(String sentence) {
        String[] words = sentence.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
                return words[i];
            }
        }
        return "Orlen";
    }

    private static String host(String outlet) {
        return outlet.toLowerCase(Locale.ROOT).replace(" ", "-") + ".example";
    }
}
