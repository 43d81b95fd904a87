package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Span;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts markup into pieces in one pass over its elements, without recursion. */
final class ReadMarkup implements NodeFilter {
    private static final int MOST_MARKS = 2000;
    private static final int MARK_LENGTH = 300;
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
            "video");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "meta", "link", "amp-img");

    private final String characters;
    private final Head head = new Head();
    private final List<Piece> pieces = new ArrayList<>();
    private final Told told = new Told();
    private final List<OpenMark> openMarks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Box box = new Box(null, Box.Kind.ROOT, 0, 0, false);
    private boolean space;
    private int runStart = -1;
    private int runEnd;
    private int linkDepth;
    private int strongDepth;
    private int linkedChars;
    private int strongChars;
    private int links;
    private int breaks;

    private ReadMarkup(String characters) {
        this.characters = characters;
    }

    /** Reads a whole page; broken markup is read as browsers read it. */
    static Sheet read(String characters) {
        Document document = ParseMarkup.of(characters);
        ReadMarkup reader = new ReadMarkup(characters);
        document.filter(reader);
        reader.closeAll();
        SourceOrder.restore(reader.pieces, reader.head.marks);
        return new Sheet(characters, reader.pieces, Line.of(reader.pieces), reader.head, true, null);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return node instanceof Document ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
        }
        return open(element);
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (SKIPPED.contains(name)) {
            if (name.equals("script")) {
                readLinkedData(element);
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        Attributes attributes = element.attributes();
        switch (name) {
            case "html" -> head.language = blankToNull(attributes.get("lang"));
            case "meta" -> readMeta(attributes);
            case "link" -> readLink(attributes);
            case "title" -> {
                if (head.title.isEmpty()
                        && element.parent() != null
                        && element.parent().normalName().equals("head")) {
                    head.title = fold(element.wholeText());
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            case "br" -> lineBreak();
            case "hr" -> close();
            default -> {}
        }
        if (name.equals("head") || name.equals("meta") || name.equals("link") || name.equals("br")) {
            return FilterResult.CONTINUE;
        }
        told.read(attributes);
        int own = told.suggested();
        boolean hidden = told.isHidden();
        if (INLINE.contains(name)) {
            if (hidden || told.isForReadersOnly()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            linkDepth += name.equals("a") ? 1 : 0;
            links += name.equals("a") ? 1 : 0;
            strongDepth += isStrong(name) ? 1 : 0;
        } else {
            close();
            box = new Box(
                    box,
                    Box.Kind.of(name),
                    own,
                    name.hashCode() * 31 + told.classes().hashCode(),
                    hidden);
        }
        openMark(element, attributes, own);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || node instanceof Document) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        if (name.equals("head") || name.equals("meta") || name.equals("link") || name.equals("br")) {
            return FilterResult.CONTINUE;
        }
        closeMark(element);
        if (INLINE.contains(name)) {
            linkDepth -= name.equals("a") ? 1 : 0;
            strongDepth -= isStrong(name) ? 1 : 0;
        } else {
            close();
            if (box.parent != null) {
                box.sum();
                box = box.parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isStrong(String name) {
        return name.equals("b") || name.equals("strong") || name.equals("em") || name.equals("i");
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        boolean lines = box.kind == Box.Kind.PREFORMATTED;
        SourceWalk walk = lines && range.isTracked() ? new SourceWalk(characters, range.startPos()) : null;
        boolean visible = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            int place = walk == null ? -1 : walk.place(c);
            int passed = walk == null ? -1 : walk.pass(c);
            if (Signs.isSpace(c)) {
                space = true;
                if (lines && c == '\n') {
                    lineBreak();
                }
            } else if (Signs.isSeen(c)) {
                while (walk == null && end < text.length() && Signs.isInk(text.charAt(end))) {
                    end++;
                }
                put(text, at, end);
                visible = true;
                if (walk != null) {
                    span(place, passed);
                }
            }
            at = end;
        }
        if (visible && walk == null && range.isTracked()) {
            span(range.startPos(), range.endPos());
        }
    }

    private void span(int from, int to) {
        runStart = runStart < 0 ? from : runStart;
        runEnd = Math.max(runEnd, to);
    }

    private void put(String text, int from, int to) {
        int length = to - from;
        if (space && !run.isEmpty() && run.charAt(run.length() - 1) != '\n') {
            run.append(' ');
            linkedChars += linkDepth > 0 ? 1 : 0;
        }
        space = false;
        breaks = 0;
        run.append(text, from, to);
        linkedChars += linkDepth > 0 ? length : 0;
        strongChars += strongDepth > 0 ? length : 0;
    }

    /** A line break ends a piece after the end of a sentence or before another line break. */
    private void lineBreak() {
        breaks++;
        int last = run.length() - 1;
        boolean sentence = last > 60 && ".!?\u201D\"\u2026".indexOf(run.charAt(last)) >= 0;
        if (breaks > 1 || sentence) {
            close();
        } else if (last >= 0 && run.charAt(last) != '\n') {
            boolean headline = box.kind == Box.Kind.TITLE || box.kind == Box.Kind.HEADING;
            space = headline;
            if (!headline) {
                run.append('\n');
            }
        }
    }

    private void closeAll() {
        close();
        for (Box open = box; open != null; open = open.parent) {
            open.sum();
        }
    }

    private void close() {
        int length = run.length();
        while (length > 0 && run.charAt(length - 1) <= ' ') {
            length--;
        }
        if (length > 0) {
            String text = run.substring(0, length);
            Piece piece = new Piece(text, source(), box, linkedChars, links, strongChars, level());
            pieces.add(piece);
            box.count(piece);
        }
        run.setLength(0);
        space = false;
        breaks = 0;
        runStart = -1;
        runEnd = 0;
        linkedChars = 0;
        strongChars = 0;
        links = 0;
    }

    private int level() {
        return box.kind == Box.Kind.TITLE ? 1 : box.kind == Box.Kind.HEADING ? 2 : 0;
    }

    private Span source() {
        int start = Math.max(0, Math.min(runStart, characters.length()));
        int end = Math.max(start, Math.min(runEnd, characters.length()));
        while (start < end && Character.isWhitespace(characters.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(characters.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private void openMark(Element element, Attributes attributes, int own) {
        if (head.marks.size() + openMarks.size() < MOST_MARKS) {
            int offset = run.length() + (space && !run.isEmpty() ? 1 : 0);
            OpenMark mark = OpenMark.of(element, attributes, own, pieces.size(), offset, box.all | own);
            if (mark != null) {
                openMarks.add(mark);
            }
        }
    }

    private void closeMark(Element element) {
        int last = openMarks.size() - 1;
        if (last < 0 || openMarks.get(last).element() != element) {
            return;
        }
        OpenMark open = openMarks.remove(last);
        StringBuilder text = new StringBuilder();
        for (int i = open.piece(); i < pieces.size() && text.length() < MARK_LENGTH; i++) {
            String piece = pieces.get(i).text();
            text.append(i == open.piece() ? piece.substring(Math.min(open.offset(), piece.length())) : piece)
                    .append('\n');
        }
        if (text.length() < MARK_LENGTH) {
            int from = open.piece() == pieces.size() ? Math.min(open.offset(), run.length()) : 0;
            text.append(run, from, run.length());
        }
        text.setLength(Math.min(text.length(), MARK_LENGTH));
        head.marks.add(
                new Mark(open.kind(), open.value().strip(), text.toString().strip(), open.piece(), open.inside()));
    }

    private void readMeta(Attributes attributes) {
        String content = attributes.get("content");
        if (content.isEmpty() || content.length() > 20_000) {
            return;
        }
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = attributes.get(key);
            if (!name.isEmpty()) {
                head.meta(key.equals("itemprop") ? "itemprop:" + name : name, content);
            }
        }
    }

    private void readLink(Attributes attributes) {
        if (attributes.get("rel").equalsIgnoreCase("canonical") && head.canonical == null) {
            head.canonical = blankToNull(attributes.get("href"));
        }
    }

    private void readLinkedData(Element element) {
        if (attributesNameLinkedData(element.attributes().get("type"))) {
            head.things.addAll(LinkedData.things(element.data()));
        }
    }

    private static boolean attributesNameLinkedData(String type) {
        return type.toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    private static String fold(String text) {
        return Prose.fold(text);
    }
}
