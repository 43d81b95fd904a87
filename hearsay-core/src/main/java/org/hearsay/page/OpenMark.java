package org.hearsay.page;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that states something about the page and is not at its end yet.
 *
 * @param kind how it says what it states, as in {@link Mark}
 * @param value what its attributes state; may be empty
 * @param piece number of the piece that it begins in
 * @param offset where in that piece it begins
 * @param inside suggestions of it and of all elements around it
 */
record OpenMark(Element element, String kind, String value, int piece, int offset, int inside) {
    /** The mark of an element with the suggestions {@code own}, or null if it states nothing. */
    static @Nullable OpenMark of(Element element, Attributes attributes, int own, int piece, int offset, int inside) {
        String name = element.normalName();
        if (attributes.isEmpty() && !name.equals("time")) {
            return null;
        }
        String kind = null;
        String value = "";
        String property = attributes.get("itemprop");
        if (!property.isEmpty()) {
            kind = "itemprop:" + property;
            value = attributes.get("content");
            value = value.isEmpty() ? attributes.get("datetime") : value;
        } else if (name.equals("time")) {
            kind = "time";
            value = attributes.get("datetime");
        } else if (attributes.get("rel").contains("author")) {
            kind = "rel:author";
        } else if (name.equals("a") && leadsToAuthor(attributes.get("href"))) {
            kind = "href:author";
        } else if (name.equals("abbr") && !attributes.get("title").isEmpty()) {
            kind = "abbr";
            value = attributes.get("title");
        } else if (Suggestion.BYLINE.in(own)) {
            kind = "class:byline";
        } else if (Suggestion.DATE.in(own)) {
            kind = "class:date";
            value = attributes.get("title");
            value = value.startsWith("20") || value.startsWith("19") ? value : "";
        } else if (name.equals("a") && HomeMarks.leadsHome(attributes.get("href"))) {
            kind = HomeMarks.LINK;
            value = attributes.get("href");
        } else if (name.equals("img") && HomeMarks.isLogo(attributes)) {
            kind = HomeMarks.LOGO;
            value = attributes.get("alt");
        }
        return kind == null ? null : new OpenMark(element, kind, value, piece, offset, inside);
    }

    private static boolean leadsToAuthor(String address) {
        return address.contains("/author")
                || address.contains("/contributor")
                || address.contains("/people/")
                || address.contains("/staff/")
                || address.contains("/by/")
                || address.contains("/writer")
                || address.contains("/profile")
                || address.contains("/journalist")
                || address.contains("/reporter");
    }
}
