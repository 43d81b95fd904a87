package org.hearsay.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the authors; each source gives a whole list, and one list wins. */
final class ChooseAuthors {
    private ChooseAuthors() {}

    static Choice<List<String>> of(Sheet sheet, SiteNames names, int title, int first) {
        Choice<List<String>> choice = new Choice<>(authors -> Prose.key(String.join(" ", authors)));
        Things things = new Things(sheet.head().things);
        for (Map<?, ?> article : things.articles()) {
            choice.propose(clean(things.names(article, "author"), names), "JSON-LD author", 4);
            choice.propose(clean(things.names(article, "creator"), names), "JSON-LD creator", 2);
        }
        for (Map<?, ?> page : things.pages()) {
            choice.propose(clean(things.names(page, "author"), names), "JSON-LD author of the page", 2);
        }
        for (String key : List.of(
                "author",
                "parsely-author",
                "article:author",
                "sailthru.author",
                "dc.creator",
                "byl",
                "dcterms.creator",
                "article:author_name",
                "citation_author",
                "og:article:author",
                "twitter:data1")) {
            boolean list = key.equals("citation_author") || key.equals("author");
            List<String> values = sheet.head().all(key);
            if (key.equals("twitter:data1")
                    && !"Written by".equalsIgnoreCase(sheet.head().first("twitter:label1"))) {
                continue;
            }
            choice.propose(clean(list || values.isEmpty() ? values : values.subList(0, 1), names), "meta " + key, 2);
        }
        Map<String, List<String>> marked = new LinkedHashMap<>();
        for (Mark mark : sheet.head().marks) {
            String kind = mark.kind();
            boolean near = mark.piece() >= title - 6 && (first < 0 || mark.piece() <= first + 8);
            boolean aside = Suggestion.COMMENT.in(mark.inside()) || Suggestion.RELATED.in(mark.inside());
            if (aside || mark.text().length() > 120) {
                continue;
            }
            if (kind.equals("rel:author")
                    || kind.startsWith("itemprop:author")
                    || kind.equals("class:byline") && near) {
                marked.computeIfAbsent(kind, none -> new ArrayList<>())
                        .add(mark.value().isEmpty() ? mark.text() : mark.value());
            }
        }
        marked.forEach((kind, texts) -> {
            boolean byline = kind.equals("class:byline");
            List<String> some = byline
                    ? texts.stream().filter(text -> AuthorLine.hasBy(text)).toList()
                    : texts;
            choice.propose(
                    clean(some.subList(0, Math.min(some.size(), byline ? 1 : 6)), names),
                    kind + " element",
                    byline ? 1.5 : 2);
        });
        fromLines(sheet, names, title, first, choice);
        return choice;
    }

    private static void fromLines(Sheet sheet, SiteNames names, int title, int first, Choice<List<String>> choice) {
        int from = Math.max(0, title);
        int to = Math.min(sheet.pieces().size(), first < 0 ? from + 12 : Math.max(from, first) + 2);
        for (int i = from; i < to; i++) {
            String text = sheet.pieces().get(i).text();
            if (text.length() < 100 && AuthorLine.hasBy(text)) {
                choice.propose(clean(List.of(text), names), "byline", 1.5);
                return;
            }
        }
    }

    private static @Nullable List<String> clean(List<String> printed, SiteNames names) {
        List<String> authors = new ArrayList<>();
        for (String text : printed) {
            for (String name : AuthorLine.names(text)) {
                boolean known = authors.stream().anyMatch(one -> Prose.key(one).equals(Prose.key(name)));
                if (!known && !names.names(name)) {
                    authors.add(name);
                }
            }
        }
        return authors.isEmpty() ? null : authors;
    }
}
