package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.archive.Facet;
import org.hearsay.app.archive.Found;
import org.hearsay.app.archive.Hit;
import org.hearsay.app.archive.SearchQuery;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Tag;

/** Search over articles and what was said in them, narrowed by facets; all of it stands in the address. */
final class SearchPage {
    private static final int ROWS = 25;

    private final Library library;
    private final Frame frame;

    SearchPage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    /** What an address asks for. */
    static SearchQuery query(Context context) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = context.queryParam(facet.label());
            if (value != null) {
                facets.put(facet, value);
            }
        }
        String words = context.queryParam("q");
        return new SearchQuery(words == null ? "" : words, SearchQuery.In.of(context.queryParam("in")), facets);
    }

    void show(Context context) throws IOException {
        SearchQuery query = query(context);
        int page = Paging.page(context);
        Found found = library.search(query, (page - 1) * ROWS, ROWS);
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.open("h1").of(heading(query, found)));
        parts.add(where(query));
        parts.add(wanted(query));
        if (found.total() == 0 && !query.isEmpty()) {
            parts.add(nothing(query));
        }
        if (found.total() > 0) {
            parts.add(Tag.open("div", "two")
                    .of(
                            Tag.open("div")
                                    .of(
                                            hits(query, found.hits()),
                                            Paging.links("/search", query.parameters(), page, ROWS, found.total())),
                            facets(query, found)));
            Map<String, String> all = new LinkedHashMap<>(query.parameters());
            all.put("format", "csv");
            parts.add(Frame.tools(
                    Links.to(Links.address("/search", query.parameters()), "Link to this"),
                    Links.to(Links.address("/api/v1/search", all), "CSV of this")));
        }
        Answer.html(
                context,
                frame.page(
                        "Search: " + query.words(),
                        query.words(),
                        List.of(Tag.open("section").of(parts))));
    }

    private static String heading(SearchQuery query, Found found) {
        if (query.isEmpty()) {
            return "Search.";
        }
        String noun = query.in() == SearchQuery.In.STATEMENTS ? "rendering" : "article";
        return found.total() == 0
                ? "No " + noun + " has these words."
                : Numbers.capital(Numbers.wordOf(found.total(), noun)) + (found.ranked() ? "." : ", latest first.");
    }

    /** What was looked at, so that nothing found is not read as a fault, and where else to look. */
    private Html nothing(SearchQuery query) throws IOException {
        boolean said = query.in() == SearchQuery.In.STATEMENTS;
        int all = library.count(said ? "attribution" : "article");
        SearchQuery other = new SearchQuery(
                query.words(), said ? SearchQuery.In.ARTICLES : SearchQuery.In.STATEMENTS, query.facets());
        String looked = said
                ? "The words of " + Numbers.of(all, "rendering") + " of what somebody said were looked at"
                : "Headlines and texts of " + Numbers.of(all, "article") + " were looked at";
        Html narrowed = query.facets().isEmpty()
                ? Html.NOTHING
                : Html.all(
                        Html.text(" Or look "),
                        Links.to(
                                Links.address(
                                        "/search", new SearchQuery(query.words(), query.in(), Map.of()).parameters()),
                                "without what narrows it"),
                        Html.text("."));
        return Tag.open("p", "lead")
                .of(
                        Html.text(looked
                                + (query.facets().isEmpty() ? "" : ", of them those that the choices above leave")
                                + "; words are found as they are spelt. Look "),
                        Links.to(
                                Links.address("/search", other.parameters()),
                                said ? "in articles" : "in what was said"),
                        Html.text(", or for a beginning*."),
                        narrowed);
    }

    private static Html where(SearchQuery query) {
        List<Html> choices = new ArrayList<>();
        for (SearchQuery.In in : SearchQuery.In.values()) {
            SearchQuery other = new SearchQuery(query.words(), in, query.facets());
            Tag link = Tag.open("a").local(Links.address("/search", other.parameters()));
            choices.add((in == query.in() ? link.with("aria-current", "true") : link)
                    .of(in == SearchQuery.In.ARTICLES ? "In articles" : "In what was said"));
        }
        return Html.all(
                Tag.open("nav").with("aria-label", "Where to search").of(Html.joined(choices, " ")),
                Tag.open("p", "note")
                        .of("All words; \"a phrase\"; beginning*; -without. "
                                + (query.isEmpty() ? "Type words above." : "")));
    }

    private static Html wanted(SearchQuery query) {
        List<Html> links = new ArrayList<>();
        query.facets()
                .forEach((facet, value) -> links.add(Links.to(
                        Links.address("/search", query.with(facet, null).parameters()),
                        "Without " + facet.label() + ": " + value)));
        return links.isEmpty() ? Html.NOTHING : Tag.open("p", "tools").of(Html.joined(links, " "));
    }

    private static Html hits(SearchQuery query, List<Hit> hits) {
        List<Html> rows = new ArrayList<>();
        for (Hit hit : hits) {
            String outlet = hit.outlet() == null ? "unknown outlet" : hit.outlet();
            String when = When.published(hit.published());
            Html excerpt = Tag.open("p", "sq").with("dir", "auto").of(excerpt(hit.excerpt()));
            boolean said = hit.attribution() != null;
            rows.add(Tag.open("li", "hit")
                    .of(
                            said
                                    ? Tag.open("b")
                                            .of(Links.to(
                                                    hit.statement() == null
                                                            ? "/articles/" + hit.article()
                                                            : "/statements/" + hit.statement(),
                                                    hit.speaker() == null
                                                                    || hit.speaker()
                                                                            .isBlank()
                                                            ? "speaker unknown"
                                                            : hit.speaker()))
                                    : Html.all(
                                            choice(hit),
                                            Tag.open("cite")
                                                    .of(Links.to(
                                                            "/articles/" + hit.article(),
                                                            Links.headline(hit.title())))),
                            Tag.open("small")
                                    .of(
                                            said
                                                    ? " " + When.said(hit.day()) + ", in " + outlet
                                                    : " " + outlet + ", " + when),
                            excerpt));
        }
        Html list = Tag.open("ol", "hits").of(rows);
        return query.in() == SearchQuery.In.STATEMENTS
                ? list
                : Tag.open("form")
                        .sendsTo("/compare")
                        .of(list, Tag.open("p").of(Tag.open("button").of("Put the chosen side by side")));
    }

    private static Html choice(Hit hit) {
        return Tag.open("input")
                .with("type", "checkbox")
                .with("name", "article")
                .with("value", hit.article())
                .with("aria-label", "Put side by side: " + Links.headline(hit.title()))
                .alone();
    }

    private static Html facets(SearchQuery query, Found found) {
        List<Html> parts = new ArrayList<>();
        found.counts().forEach((facet, counts) -> {
            parts.add(Tag.open("h3").of("By " + facet.label()));
            List<Html> rows = new ArrayList<>();
            for (Found.Count count : counts) {
                rows.add(Tag.open("li")
                        .of(
                                Links.to(
                                        Links.address(
                                                "/search",
                                                query.with(facet, count.value()).parameters()),
                                        count.label()),
                                Html.text(" " + count.count())));
            }
            parts.add(Tag.open("ul").of(rows));
        });
        return Tag.open("aside").with("aria-label", "Narrow the search").of(parts);
    }

    /** The excerpt with what was found marked; the marks are control characters that no cleaned text has. */
    private static Html excerpt(String text) {
        List<Html> parts = new ArrayList<>();
        boolean marked = false;
        for (String part : text.split("[\u0001\u0002]", -1)) {
            parts.add(marked ? Tag.open("b").of(part) : Html.text(part));
            marked = !marked;
        }
        return Html.all(parts);
    }
}
