package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes down what the elements state that show nothing: title, names and values, links, linked data. */
final class ReadHead {
    private static final int LONGEST_VALUE = 20_000;

    private final Head head;

    ReadHead(Head head) {
        this.head = head;
    }

    /** Takes what an element states, if it is one of these. */
    void read(Element element, String name) {
        Attributes attributes = element.attributes();
        switch (name) {
            case "html" -> head.language = blankToNull(attributes.get("lang"));
            case "meta" -> meta(attributes);
            case "link" -> link(attributes);
            case "title" -> title(element);
            case "script" -> script(element);
            default -> {}
        }
    }

    private void title(Element element) {
        boolean own = element.parent() != null && element.parent().normalName().equals("head");
        if (own && head.title.isEmpty()) {
            head.title = Prose.fold(element.wholeText());
        }
    }

    private void meta(Attributes attributes) {
        String content = attributes.get("content");
        if (content.isEmpty() || content.length() > LONGEST_VALUE) {
            return;
        }
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = attributes.get(key);
            if (!name.isEmpty()) {
                head.meta(key.equals("itemprop") ? "itemprop:" + name : name, content);
            }
        }
    }

    private void link(Attributes attributes) {
        if (attributes.get("rel").equalsIgnoreCase("canonical") && head.canonical == null) {
            head.canonical = blankToNull(attributes.get("href"));
        }
    }

    private void script(Element element) {
        if (element.attributes().get("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            head.things.addAll(LinkedData.things(element.data()));
        }
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }
}
