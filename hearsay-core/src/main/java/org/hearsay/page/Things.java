package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the linked data of a page: which thing is the article, and what it says of itself. */
final class Things {
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "AboutPage", "FAQPage", "CollectionPage");

    private final List<Map<?, ?>> things;

    Things(List<Map<?, ?>> things) {
        this.things = things;
    }

    /** Articles, news articles, postings, reports, in page order. */
    List<Map<?, ?>> articles() {
        return things.stream().filter(Things::isArticle).toList();
    }

    List<Map<?, ?>> pages() {
        return things.stream()
                .filter(thing -> types(thing).stream().anyMatch(PAGES::contains))
                .toList();
    }

    List<Map<?, ?>> ofType(String type) {
        return things.stream().filter(thing -> types(thing).contains(type)).toList();
    }

    private static boolean isArticle(Map<?, ?> thing) {
        return types(thing).stream()
                .anyMatch(type -> type.endsWith("Article")
                        || type.endsWith("Posting")
                        || type.equals("Report")
                        || type.equals("NewsReport")
                        || type.equals("Review")
                        || type.equals("Recipe")
                        || type.equals("AdvertiserContentArticle"));
    }

    private static List<String> types(Map<?, ?> thing) {
        List<String> types = strings(thing.get("@type"));
        return types.stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .toList();
    }

    /** The text of a property, entities resolved; null if it has none. */
    static @Nullable String text(Map<?, ?> thing, String property) {
        List<String> values = strings(thing.get(property));
        return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
    }

    /** The names of the things under a property, references looked up; strings stand for themselves. */
    List<String> names(Map<?, ?> thing, String property) {
        List<String> names = new ArrayList<>();
        Object value = thing.get(property);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        for (Object one : values.subList(0, Math.min(values.size(), 40))) {
            if (one instanceof Map<?, ?> named) {
                Map<?, ?> whole = named.containsKey("name") ? named : lookUp(named);
                names.addAll(strings(whole.get("name")));
            } else if (one instanceof String text) {
                names.add(clean(text));
            }
        }
        return names.stream().filter(name -> !name.isBlank()).toList();
    }

    private Map<?, ?> lookUp(Map<?, ?> reference) {
        Object id = reference.get("@id");
        return things.stream()
                .filter(thing -> id != null && id.equals(thing.get("@id")) && thing.containsKey("name"))
                .findFirst()
                .<Map<?, ?>>map(thing -> thing)
                .orElse(reference);
    }

    private static List<String> strings(@Nullable Object value) {
        if (value instanceof String text) {
            return List.of(clean(text));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(String.class::isInstance)
                    .map(one -> clean((String) one))
                    .toList();
        }
        return List.of();
    }

    private static String clean(String text) {
        return Prose.fold(
                text.indexOf('&') < 0 ? text : Parser.unescapeEntities(Parser.unescapeEntities(text, false), false));
    }
}
