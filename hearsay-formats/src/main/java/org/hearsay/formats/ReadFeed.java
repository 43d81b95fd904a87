package org.hearsay.formats;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS and Atom: each entry that carries its content becomes a page named {@code FEED#1}, {@code FEED#2}, in the
 * feed's order, with the entry's title, author and date as metadata of the page.
 */
record ReadFeed(String path) {
    void read(InputStream stream, PageSink sink) throws IOException {
        byte[] bytes = BoundedStream.readPage(stream);
        SyndFeed feed;
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            feed = input.build(new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8"));
        } catch (FeedException | IllegalArgumentException broken) {
            sink.rejected(new Rejected(path, Problem.DAMAGED, "not a feed: " + broken.getMessage(), 0, 1));
            return;
        }
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            number++;
            String content = content(entry);
            String name = path + "#" + number;
            if (content.isBlank()) {
                sink.rejected(new Rejected(name, Problem.NO_ARTICLE, "the feed gives no content here", -1, 1));
            } else {
                sink.page(new Page(
                        name,
                        Page.Form.HTML,
                        page(feed, entry, content).getBytes(StandardCharsets.UTF_8),
                        entry.getLink(),
                        "utf-8",
                        null));
            }
        }
    }

    private static String content(SyndEntry entry) {
        List<String> parts = new ArrayList<>();
        entry.getContents().stream().map(SyndContent::getValue).forEach(parts::add);
        if (parts.isEmpty() && entry.getDescription() != null) {
            parts.add(entry.getDescription().getValue());
        }
        parts.removeIf(part -> part == null || part.isBlank());
        return String.join("\n", parts);
    }

    /** An entry as the page that an outlet would make of it. */
    private static String page(SyndFeed feed, SyndEntry entry, String content) {
        StringBuilder html = new StringBuilder("<!doctype html><html");
        if (feed.getLanguage() != null) {
            html.append(" lang=\"").append(escape(feed.getLanguage())).append('"');
        }
        html.append("><head>");
        meta(html, "og:title", entry.getTitle());
        meta(html, "og:site_name", feed.getTitle());
        meta(html, "og:url", entry.getLink());
        meta(html, "author", entry.getAuthor());
        if (entry.getPublishedDate() != null) {
            meta(
                    html,
                    "article:published_time",
                    entry.getPublishedDate()
                            .toInstant()
                            .atOffset(ZoneOffset.UTC)
                            .toString());
        }
        if (entry.getUpdatedDate() != null) {
            meta(
                    html,
                    "article:modified_time",
                    entry.getUpdatedDate().toInstant().atOffset(ZoneOffset.UTC).toString());
        }
        html.append("</head><body><article>");
        if (entry.getTitle() != null) {
            html.append("<h1>").append(escape(entry.getTitle())).append("</h1>");
        }
        boolean markup = content.indexOf('<') >= 0;
        html.append(markup ? content : "<p>" + escape(content) + "</p>");
        return html.append("</article></body></html>").toString();
    }

    private static void meta(StringBuilder html, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            html.append("<meta property=\"").append(name).append("\" name=\"").append(name);
            html.append("\" content=\"").append(escape(value)).append("\">");
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
