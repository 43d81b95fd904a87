package org.hearsay.bench.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Makes text dumps of HTML pages, as crawls hold them: no tags, no links. */
final class Flatten {
    private static final List<String> UNSEEN = List.of("script", "style", "noscript", "template", "title", "textarea");
    private static final List<String> INLINE = List.of(
            "a", "abbr", "b", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub",
            "sup", "time", "u");

    private Flatten() {}

    /** The page as {@code html}, {@code flat}, {@code lines} or {@code shaped}. */
    static Page as(String kind, Page page) {
        return switch (kind) {
            case "flat" -> textNodes(page);
            case "lines" -> blocks(page);
            case "shaped" ->
                Shape.of(
                        page,
                        page.path().substring(page.path().lastIndexOf('/') + 1).hashCode());
            default -> page;
        };
    }

    /** Text nodes in order, one a line. */
    static Page textNodes(Page page) {
        return dump(page, false);
    }

    /** Blocks in order, one a line. */
    static Page blocks(Page page) {
        return dump(page, true);
    }

    private static Page dump(Page page, boolean joined) {
        Document document = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
        StringBuilder lines = new StringBuilder();
        document.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text
                        && text.parentNode() instanceof Element parent
                        && !UNSEEN.contains(parent.normalName())) {
                    String line = text.text();
                    if (joined) {
                        lines.append(line);
                    } else if (!line.isBlank()) {
                        lines.append(line.strip()).append('\n');
                    }
                } else if (joined && node instanceof Element element && !INLINE.contains(element.normalName())) {
                    lines.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (joined && node instanceof Element element && !INLINE.contains(element.normalName())) {
                    lines.append('\n');
                }
            }
        });
        Charset charset = StandardCharsets.UTF_8;
        return new Page(page.path(), Page.Form.DUMP, lines.toString().getBytes(charset), null, charset.name(), null);
    }
}
