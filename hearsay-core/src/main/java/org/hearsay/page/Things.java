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
    private static final Set<String> ISSUES =
            Set.of("PublicationIssue", "ArchiveComponent", "CreativeWork", "Newspaper");
    private static final Set<String> PAPERS = Set.of("Newspaper", "Periodical", "PublicationVolume");
    private static final int MOST_VALUES = 40;
    private static final int MOST_DEPTH = 5;

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

    /** What linked data may tell an issue's day by: articles, issues of a paper, pages and works of archives. */
    List<Map<?, ?>> ofIssues() {
        return things.stream()
                .filter(thing -> isArticle(thing) || types(thing).stream().anyMatch(ISSUES::contains))
                .toList();
    }

    /** The newspapers of which a thing is said to be part, through an issue or at once. */
    List<String> papers(Map<?, ?> thing) {
        List<String> papers = new ArrayList<>();
        Map<?, ?> part = thing;
        for (int depth = 0; depth < MOST_DEPTH && part != null; depth++) {
            if (types(part).stream().anyMatch(PAPERS::contains)) {
                papers.addAll(strings(part.get("name")));
            }
            part = part.get("isPartOf") instanceof Map<?, ?> whole ? whole(whole) : null;
        }
        return papers;
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

    /** True if the page says that it is news or that a news medium publishes it. */
    boolean tellsNews() {
        return things.stream()
                .flatMap(thing -> types(thing).stream())
                .anyMatch(type -> type.endsWith("NewsArticle") || type.equals("NewsMediaOrganization"));
    }

    /** The names of those things under a property that are said to be persons. */
    List<String> persons(Map<?, ?> thing, String property) {
        return values(thing, property).stream()
                .filter(Map.class::isInstance)
                .map(one -> whole((Map<?, ?>) one))
                .filter(one -> types(one).contains("Person"))
                .flatMap(one -> strings(one.get("name")).stream())
                .toList();
    }

    /** The names of the things under a property, references looked up; strings stand for themselves. */
    List<String> names(Map<?, ?> thing, String property) {
        List<String> names = new ArrayList<>();
        for (Object one : values(thing, property)) {
            if (one instanceof Map<?, ?> named) {
                names.addAll(strings(whole(named).get("name")));
            } else if (one instanceof String text) {
                names.add(clean(text));
            }
        }
        return names.stream().filter(name -> !name.isBlank()).toList();
    }

    private static List<?> values(Map<?, ?> thing, String property) {
        Object value = thing.get(property);
        List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return values.subList(0, Math.min(values.size(), MOST_VALUES));
    }

    private Map<?, ?> whole(Map<?, ?> thing) {
        return thing.containsKey("name") ? thing : lookUp(thing);
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
