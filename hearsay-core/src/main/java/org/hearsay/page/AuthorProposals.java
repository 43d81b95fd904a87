package org.hearsay.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers who may have written a page: each source gives a whole list of names. */
final class AuthorProposals {
    static final List<String> SOURCES = List.of(
            "JSON-LD author",
            "JSON-LD creator",
            "JSON-LD author of the page",
            "JSON-LD person",
            "meta author",
            "meta article:author",
            "other meta",
            "meta citation_author",
            "meta twitter:data",
            "itemprop:author element",
            "itemprop:name element",
            "rel:author element",
            "href:author element",
            "class:byline element",
            "plain class:byline element",
            "other class:byline element",
            "first line of a class:byline element",
            "author element far off",
            "byline",
            "byline on two lines",
            "byline within a line",
            "name behind a day",
            "first name of a byline",
            "name above the text",
            "name below the text",
            "byline below the text");

    private static final List<String> METAS = List.of(
            "parsely-author",
            "article:author_name",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "og:article:author",
            "creator",
            "authors",
            "cxenseparse:author");
    private static final int ABOVE = 4;
    private static final int BELOW = 8;
    private static final int LONGEST_LINE = 100;
    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_PARTS = 3;

    private final Sheet sheet;
    private final int title;
    private final int first;
    private final int last;
    private final Choice<List<String>> choice = new Choice<>(authors -> Prose.key(String.join(" ", authors)));

    private final JoinedNames joined = new JoinedNames();

    /** The lists that bylines join, known once all has been read. */
    JoinedNames joined() {
        return joined;
    }

    /** {@code title}, {@code first} and {@code last} are the pieces of the headline and of the text's ends, -1 for none. */
    AuthorProposals(Sheet sheet, int title, int first, int last) {
        this.sheet = sheet;
        this.title = title;
        this.first = first;
        this.last = last;
    }

    Choice<List<String>> read() {
        fromThings();
        fromMetas();
        fromMarks();
        fromLines();
        return choice;
    }

    private void fromThings() {
        Things things = sheet.head().linked();
        for (Map<?, ?> article : things.articles()) {
            propose(things.names(article, "author"), "JSON-LD author", 1);
            propose(things.names(article, "creator"), "JSON-LD creator", 1);
        }
        for (Map<?, ?> page : things.pages()) {
            propose(things.names(page, "author"), "JSON-LD author of the page", 1);
        }
        for (Map<?, ?> person : things.ofType("Person")) {
            String name = Things.text(person, "name");
            propose(name == null ? List.of() : List.of(name), "JSON-LD person", 1);
        }
    }

    private void fromMetas() {
        Head head = sheet.head();
        propose(head.all("author"), "meta author", 1);
        propose(head.all("citation_author"), "meta citation_author", 1);
        firstOf("article:author", "meta article:author");
        METAS.forEach(key -> firstOf(key, "other meta"));
        for (int i = 1; i <= 2; i++) {
            if ("Written by".equalsIgnoreCase(head.first("twitter:label" + i))) {
                propose(head.all("twitter:data" + i), "meta twitter:data", 1);
            }
        }
    }

    private void firstOf(String key, String source) {
        List<String> values = sheet.head().all(key);
        propose(values.isEmpty() ? values : values.subList(0, 1), source, 1);
    }

    /** Elements marked as author, near the headline or anywhere outside comments and lists of other articles. */
    private void fromMarks() {
        Map<String, List<String>> marked = new LinkedHashMap<>();
        Map<String, Integer> latest = new LinkedHashMap<>();
        Map<String, Double> near = new LinkedHashMap<>();
        for (Mark mark : sheet.head().marks) {
            String text = mark.value().isEmpty() ? mark.text() : mark.value();
            boolean aside = Suggestion.COMMENT.in(mark.inside()) || Suggestion.RELATED.in(mark.inside());
            String source = source(mark, text);
            if (aside || text.length() > 160 || source == null) {
                continue;
            }
            firstLine(mark, text);
            Integer before = latest.get(source);
            if (before == null || mark.piece() - before <= 3 && !mark.kind().equals("class:byline")) {
                marked.computeIfAbsent(source, none -> new ArrayList<>()).add(text);
                near.merge(source, nearness(mark.piece()), Math::max);
                latest.put(source, mark.piece());
            }
        }
        marked.forEach((source, texts) -> {
            propose(texts, source, near.getOrDefault(source, 0.0));
            if (texts.size() > 1) {
                propose(texts.subList(0, 1), source, near.getOrDefault(source, 0.0) * 0.8);
            }
        });
    }

    private static @org.jspecify.annotations.Nullable String source(Mark mark, String text) {
        String kind = mark.kind();
        if (kind.equals("class:byline")) {
            if (AuthorLine.hasBy(text)) {
                return kind + " element";
            }
            boolean brief = text.length() < 60 && text.indexOf('\n') < 0;
            return AuthorLine.isPerson(text)
                    ? "plain " + kind + " element"
                    : brief ? "other " + kind + " element" : null;
        }
        if (kind.equals("itemprop:name")) {
            return Suggestion.BYLINE.in(mark.inside()) ? kind + " element" : null;
        }
        return kind.endsWith(":author") ? kind + " element" : null;
    }

    /** A byline of several lines names the author on one of them and says on others what he does. */
    private void firstLine(Mark mark, String text) {
        if (mark.kind().startsWith("class") || text.indexOf('\n') > 0) {
            for (String line : text.split("\n")) {
                if (AuthorLine.hasBy(line) || AuthorLine.isPerson(line)) {
                    propose(List.of(line), "first line of a class:byline element", nearness(mark.piece()));
                    return;
                }
            }
        }
    }

    /** "By Ann Lee", "By" and the name on the line below, or a line that is a name, around the begin and the end of the text. */
    private void fromLines() {
        int size = sheet.pieces().size();
        int from = Math.max(0, title - ABOVE);
        int to = Math.min(size, first < 0 ? from + 16 : Math.max(Math.max(title, 0), first) + 2);
        for (int i = from; i < to && i < from + 60; i++) {
            line(i, "byline", "name above the text");
        }
        for (int i = Math.max(to, last - 2); last >= 0 && i < Math.min(size, last + BELOW); i++) {
            line(i, "byline below the text", "name below the text");
        }
    }

    /** Of a piece with a break or two, each line for itself; more breaks part entries of a list. */
    private void line(int i, String byline, String bare) {
        String text = sheet.pieces().get(i).text();
        String[] parts = text.length() > MOST_CHARACTERS ? new String[0] : text.split("\n");
        for (String part : parts) {
            if (parts.length <= MOST_PARTS && part.length() < LONGEST_LINE) {
                line(i, part, byline, bare);
            }
        }
    }

    private void line(int i, String text, String byline, String bare) {
        double near = nearness(i);
        if (AuthorLine.hasBy(text)) {
            propose(List.of(text), byline, near);
            List<String> names = AuthorLine.names(text);
            propose(names.subList(0, Math.min(1, names.size())), "first name of a byline", near);
            joined.note(text, names);
        } else if (AuthorLine.hasLateBy(text) && !Prose.endsSentence(text)) {
            propose(List.of(AuthorLine.late(text)), "byline within a line", near);
        } else if (sheet.lines().get(i).dated && AuthorLine.isPerson(firstOf(AuthorLine.late(text)))) {
            propose(List.of(AuthorLine.late(text)), "name behind a day", near);
        } else if (AuthorLine.isBy(text) && i + 1 < sheet.pieces().size()) {
            propose(List.of(sheet.pieces().get(i + 1).text()), "byline on two lines", near);
        } else {
            List<String> names = AuthorLine.names(text);
            boolean name = !names.isEmpty() && (AuthorLine.isPerson(names.get(0)) || isOneName(i, text));
            if (i != title && name && !Prose.endsSentence(text) && !AuthorLine.tellsWhen(names.get(0))) {
                choice.propose(names, bare, near);
            }
        }
    }

    /** One capitalised word directly above or below a day. */
    private boolean isOneName(int i, String text) {
        boolean dated = i > 0 && sheet.lines().get(i - 1).dated
                || i + 1 < sheet.lines().size() && sheet.lines().get(i + 1).dated;
        return dated && text.length() < 24 && text.indexOf(' ') < 0 && Character.isUpperCase(text.charAt(0));
    }

    private static String firstOf(String text) {
        List<String> names = AuthorLine.names(text);
        return names.isEmpty() ? "" : names.get(0);
    }

    /** 1 at the headline or the first lines of the text, less with each piece away from them. */
    private double nearness(int piece) {
        int from = title >= 0 ? title : Math.max(0, first);
        int to = Math.max(from, first);
        int distance = piece < from ? 2 * (from - piece) : Math.max(0, piece - to);
        return 1 / (1 + 0.15 * distance);
    }

    private void propose(List<String> printed, String source, double weight) {
        List<String> authors = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String text : printed.subList(0, Math.min(printed.size(), 40))) {
            for (String name : AuthorLine.names(text)) {
                if (!AuthorLine.tellsWhen(name) && keys.add(Prose.key(name))) {
                    authors.add(name);
                }
            }
        }
        if (!authors.isEmpty()) {
            choice.propose(authors, source, weight);
        }
    }
}
