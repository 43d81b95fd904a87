package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;

/** An article as a reference. */
final class Citation {
    private Citation() {}

    /** Authors, title, outlet, day, address: what is not known is left out. */
    static String words(Article article) {
        List<String> parts = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            parts.add(String.join(", ", article.authors()));
        }
        parts.add("\u201C" + Links.headline(article.title()) + "\u201D");
        parts.add(article.outletOrUnknown());
        parts.add(article.published() == null ? "undated" : article.published().iso());
        if (article.url() != null) {
            parts.add(article.url());
        }
        return line(String.join(". ", parts) + ".");
    }

    static String bibtex(Article article) {
        List<String> fields = new ArrayList<>();
        if (!article.authors().isEmpty()) {
            fields.add(field("author", String.join(" and ", article.authors())));
        }
        fields.add(field("title", Links.headline(article.title())));
        fields.add(field("journal", article.outletOrUnknown()));
        if (article.published() != null) {
            fields.add(field("date", article.published().day().toString()));
            fields.add(field("year", Integer.toString(article.published().day().getYear())));
        }
        if (article.url() != null) {
            fields.add(field("url", article.url()));
        }
        return "@article{hearsay-" + article.id() + ",\n  " + String.join(",\n  ", fields) + "\n}";
    }

    private static String field(String name, String value) {
        StringBuilder safe = new StringBuilder();
        for (char c : line(value).toCharArray()) {
            switch (c) {
                case '\\' -> safe.append("\\textbackslash{}");
                case '{', '}', '%', '#', '&', '_', '$' ->
                    safe.append(name.equals("url") && c != '{' && c != '}' ? "" : "\\")
                            .append(c);
                default -> safe.append(c);
            }
        }
        return name + " = {" + safe + "}";
    }

    private static String line(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').strip();
    }
}
