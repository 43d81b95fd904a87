package org.hearsay.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Cuts markup into pieces in one pass over its elements, without recursion. */
final class ReadMarkup implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "math",
            "map",
            "textarea",
            "input",
            "datalist",
            "select",
            "applet",
            "frameset",
            "audio",
            "video",
            "title");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "meta", "link", "amp-img");

    private final Head head = new Head();
    private final ReadHead stated = new ReadHead(head);
    private final Told told = new Told();
    private final OpenPiece piece;
    private final FindMarks marks;

    private ReadMarkup(String characters, @Nullable TextPlaces places) {
        this.piece = new OpenPiece(characters, places);
        this.marks = new FindMarks(piece, head.marks);
    }

    /**
     * Reads a whole page; broken markup is read as browsers read it. Where the parser moves text or joins it, it reads once
     * more and notes places itself.
     */
    static Sheet read(String characters) {
        Sheet sheet = read(characters, ParseMarkup.of(characters, false), new TextPlaces(characters, SKIPPED));
        return sheet == null ? read(characters, ParseMarkup.of(characters, true), null) : sheet;
    }

    private static @Nullable Sheet read(String characters, Document document, @Nullable TextPlaces places) {
        ReadMarkup reader = new ReadMarkup(characters, places);
        if (NodeTraversor.filter(reader, document) == FilterResult.STOP) {
            return null;
        }
        reader.closeAll();
        List<Piece> pieces = reader.piece.ended();
        SourceOrder.restore(pieces, reader.head.marks);
        return new Sheet(characters, pieces, Line.of(pieces), reader.head, true, null);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            return piece.append(text) ? FilterResult.CONTINUE : FilterResult.STOP;
        }
        if (!(node instanceof Element element)) {
            return node instanceof Document ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
        }
        return open(element);
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        stated.read(element, name);
        if (SKIPPED.contains(name)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            piece.lineBreak();
        } else if (name.equals("hr")) {
            piece.close();
        }
        if (isBare(name)) {
            return FilterResult.CONTINUE;
        }
        Attributes attributes = element.attributes();
        told.read(attributes);
        int own = told.suggested();
        boolean hidden = told.isHidden();
        if (INLINE.contains(name)) {
            if (hidden || told.isForReadersOnly()) {
                return passOver(element);
            }
            piece.enter(name, attributes.get("href"));
        } else {
            int look = name.hashCode() * 31 + told.classes().hashCode();
            piece.moveTo(new Box(piece.box(), Box.Kind.of(name), own, look, hidden));
        }
        marks.begin(element, attributes, own, told.isSiteName());
        return FilterResult.CONTINUE;
    }

    /** Leaves an element's text out; what looks like it and follows is sought behind it. */
    private FilterResult passOver(Element element) {
        NodeFilter text = (node, depth) -> node instanceof Element inner && SKIPPED.contains(inner.normalName())
                ? FilterResult.SKIP_ENTIRELY
                : node instanceof TextNode words && !piece.passOver(words) ? FilterResult.STOP : FilterResult.CONTINUE;
        return NodeTraversor.filter(text, element) == FilterResult.STOP
                ? FilterResult.STOP
                : FilterResult.SKIP_ENTIRELY;
    }

    /** True for elements that neither hold text nor part it. */
    private static boolean isBare(String name) {
        return name.equals("head") || name.equals("meta") || name.equals("link") || name.equals("br");
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || node instanceof Document) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (isBare(name)) {
            return FilterResult.CONTINUE;
        }
        marks.end(element);
        if (INLINE.contains(name)) {
            piece.leave(name);
        } else {
            Box ended = piece.box();
            piece.close();
            if (ended.parent != null) {
                ended.sum();
                piece.moveTo(ended.parent);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void closeAll() {
        piece.close();
        for (Box open = piece.box(); open != null; open = open.parent) {
            open.sum();
        }
    }
}
