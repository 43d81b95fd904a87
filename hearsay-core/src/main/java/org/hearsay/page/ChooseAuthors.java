package org.hearsay.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chooses the authors; each source gives a whole list, and one list wins. */
final class ChooseAuthors {
    private static final List<String> METAS = List.of(
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
            "creator",
            "authors",
            "cxenseparse:author");

    private final Sheet sheet;
    private final SiteNames names;
    private final int title;
    private final int first;
    private final Choice<List<String>> choice = new Choice<>(authors -> Prose.key(String.join(" ", authors)));

    private ChooseAuthors(Sheet sheet, SiteNames names, int title, int first) {
        this.sheet = sheet;
        this.names = names;
        this.title = title;
        this.first = first;
    }

    static Choice<List<String>> of(Sheet sheet, SiteNames names, int title, int first) {
        ChooseAuthors authors = new ChooseAuthors(sheet, names, title, first);
        authors.fromThings();
        authors.fromMetas();
        authors.fromMarks();
        authors.fromLines();
        return authors.choice;
    }

    private void fromThings() {
        Things things = new Things(sheet.head().things);
        for (Map<?, ?> article : things.articles()) {
            List<String> people = things.names(article, "author").stream()
                    .filter(name -> !names.names(name))
                    .toList();
            propose(people, "JSON-LD author", 4);
            propose(things.names(article, "creator"), "JSON-LD creator", 2);
        }
        for (Map<?, ?> page : things.pages()) {
            propose(things.names(page, "author"), "JSON-LD author of the page", 2);
        }
    }

    private void fromMetas() {
        for (String key : METAS) {
            List<String> values = sheet.head().all(key);
            boolean list = key.equals("citation_author") || key.equals("author");
            propose(list || values.isEmpty() ? values : values.subList(0, 1), "meta " + key, 2);
        }
        for (int i = 1; i <= 2; i++) {
            if ("Written by".equalsIgnoreCase(sheet.head().first("twitter:label" + i))) {
                propose(sheet.head().all("twitter:data" + i), "meta twitter:data", 2);
            }
        }
    }

    /** Elements marked as author, near the headline or anywhere outside comments and lists of other articles. */
    private void fromMarks() {
        Map<String, List<String>> marked = new LinkedHashMap<>();
        Map<String, Integer> last = new LinkedHashMap<>();
        for (Mark mark : sheet.head().marks) {
            String text = mark.value().isEmpty() ? mark.text() : mark.value();
            boolean aside = Suggestion.COMMENT.in(mark.inside()) || Suggestion.RELATED.in(mark.inside());
            if (aside || text.length() > 160) {
                continue;
            }
            boolean near = mark.piece() >= title - 8 && (first < 0 || mark.piece() <= Math.max(first, title) + 6);
            boolean byline = mark.kind().equals("class:byline");
            boolean author = mark.kind().endsWith(":author")
                    || mark.kind().equals("itemprop:name") && Suggestion.BYLINE.in(mark.inside());
            if (!near && !mark.kind().equals("rel:author") || !byline && !author) {
                continue;
            }
            boolean plain = byline && !AuthorLine.hasBy(text);
            if (plain && !AuthorLine.isPerson(text)) {
                continue;
            }
            String kind = (plain ? "plain " : "") + mark.kind() + (near ? "" : " far off");
            boolean together = !last.containsKey(kind) || !byline && mark.piece() - last.getOrDefault(kind, 0) <= 3;
            if (together) {
                marked.computeIfAbsent(kind, none -> new ArrayList<>()).add(text);
                last.put(kind, mark.piece());
            }
        }
        marked.forEach((kind, texts) ->
                propose(texts, kind + " element", kind.endsWith("far off") ? 0.8 : kind.startsWith("plain") ? 1.4 : 2));
    }

    /** "By Ann Lee", or "By" and the name on the line below. */
    private void fromLines() {
        int from = Math.max(0, title);
        int to = Math.min(sheet.pieces().size(), first < 0 ? from + 12 : Math.max(from, first) + 2);
        for (int i = from; i < to; i++) {
            String text = sheet.pieces().get(i).text();
            if (text.length() < 100 && AuthorLine.hasBy(text)) {
                propose(List.of(text), "byline", 1.5);
                return;
            }
            boolean parted = i + 1 < to && AuthorLine.isBy(text);
            if (parted && AuthorLine.isPerson(sheet.pieces().get(i + 1).text())) {
                propose(List.of(sheet.pieces().get(i + 1).text()), "byline on two lines", 1.5);
                return;
            }
        }
    }

    /** The outlet's own name is an author only where nothing names a person. */
    private void propose(List<String> printed, String source, double weight) {
        List<String> authors = new ArrayList<>();
        boolean person = false;
        for (String text : printed) {
            for (String name : AuthorLine.names(text)) {
                boolean known = authors.stream().anyMatch(one -> Prose.key(one).equals(Prose.key(name)));
                if (!known) {
                    authors.add(name);
                    person |= !names.names(name);
                }
            }
        }
        boolean people = person;
        List<String> kept =
                authors.stream().filter(name -> !people || !names.names(name)).toList();
        if (!kept.isEmpty()) {
            choice.propose(kept, source, people ? weight : weight * 0.2);
        }
    }
}
