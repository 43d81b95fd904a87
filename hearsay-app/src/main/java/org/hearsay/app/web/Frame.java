package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;

/** What stands around every page of the server, and the policy that no page may leave. */
final class Frame {
    /** Nothing but our own files, no script or style inside a page, no page inside another's. */
    static final String POLICY = "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline';"
            + " script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width,initial-scale=1">\
            <meta name="color-scheme" content="light dark"><meta name="referrer" content="same-origin">\
            <link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/hearsay.css">\
            <script src="/hearsay.js" defer></script>""";

    private final String token;

    /** @param token what every form that changes something must send back */
    Frame(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /** A whole page. */
    String page(String title, Html... parts) {
        return page(title, "", List.of(parts));
    }

    /**
     * A whole page.
     *
     * @param typed what stands in the search field
     */
    String page(String title, String typed, List<Html> parts) {
        List<Html> links = new ArrayList<>(List.of(
                Links.to("/", "Stories"),
                Links.to("/speakers", "Speakers"),
                Links.to("/outlets", "Outlets"),
                Links.to("/rejected", "Not read"),
                Links.to("/corrections", "Corrections"),
                Links.to("/add", "Add pages"),
                Links.to("/help", "Help")));
        Html header = Tag.open("header")
                .of(
                        Tag.open("a", "skip").to("main").of("Skip to the page"),
                        Tag.open("div", "mast")
                                .of(
                                        Tag.open("a", "name")
                                                .local("/")
                                                .of(Tag.open("b").of("Hearsay")),
                                        field(typed)),
                        Tag.open("nav").with("aria-label", "Pages").of(Html.joined(links, " ")));
        Html body = Tag.open("body")
                .of(
                        header,
                        Tag.open("main")
                                .with("id", "main")
                                .with("tabindex", "-1")
                                .of(parts),
                        Tag.open("footer")
                                .of(Tag.open("p").of("Hearsay shows who says so; it does not rate what is true.")));
        return HEAD + Tag.open("title").of(Html.line(title.isBlank() ? "Hearsay" : title + " \u00B7 Hearsay"))
                + "</head>" + body + "</html>\n";
    }

    /** A form that changes something. */
    Html form(String path, Html... inside) {
        List<Html> all = new ArrayList<>(List.of(inside));
        all.add(Tag.open("input")
                .with("type", "hidden")
                .with("name", "token")
                .with("value", token)
                .alone());
        return Tag.open("form", "act").postsTo(path).of(all);
    }

    /** A line of links to the same in other forms. */
    static Html tools(Html... links) {
        return Tag.open("p", "tools").of(Html.joined(List.of(links), " "));
    }

    static Html hidden(String name, String value) {
        return Tag.open("input")
                .with("type", "hidden")
                .with("name", name)
                .with("value", value)
                .alone();
    }

    private static Html field(String typed) {
        return Tag.open("form", "find")
                .sendsTo("/search")
                .with("role", "search")
                .of(
                        Tag.open("label", "vh").with("for", "q").of("Search articles and statements"),
                        Tag.open("input")
                                .with("id", "q")
                                .with("name", "q")
                                .with("type", "search")
                                .with("placeholder", "Search")
                                .with("value", typed)
                                .alone(),
                        Tag.open("button").of("Search"));
    }
}
