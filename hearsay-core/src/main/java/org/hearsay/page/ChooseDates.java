package org.hearsay.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Chooses when a page was published and changed, from all that states a day. */
final class ChooseDates {
    private static final int MOST_SOURCE = 400_000;
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "itemprop:datepublished",
            "datepublished",
            "og:published_time",
            "published_time",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "dcterms.issued",
            "article.published",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "publication-date",
            "date",
            "article_date_original",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "citation_publication_date",
            "citation_date",
            "bt:pubdate",
            "created",
            "og:article:published_time",
            "rnews:datepublished",
            "ptime",
            "displaydate",
            "article:post_date",
            "date_published",
            "publish_date",
            "analyticsattributes.articledate",
            "shareaholic:article_published_time",
            "dateofpublication",
            "timestamp",
            "article-published",
            "citation_online_date",
            "dc.created",
            "itemprop:datecreated",
            "release_date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "itemprop:datemodified",
            "datemodified",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "article:updated_time",
            "modified",
            "revised",
            "date_updated",
            "updated_time");

    private final Sheet sheet;
    private final boolean monthFirst;
    private final @Nullable Moment fetched;
    private final Choice<Moment> published = new Choice<>(moment -> moment.day().toString());
    private final Choice<Moment> modified = new Choice<>(moment -> moment.day().toString());

    ChooseDates(Sheet sheet, String language, @Nullable Moment fetched) {
        this.sheet = sheet;
        this.fetched = fetched;
        String stated =
                sheet.head().language == null ? "" : sheet.head().language.toLowerCase(Locale.ROOT);
        this.monthFirst = (stated.isEmpty() ? language.equals("en") : stated.startsWith("en"))
                && !stated.endsWith("gb")
                && !stated.endsWith("au")
                && !stated.endsWith("in")
                && !stated.endsWith("nz")
                && !stated.endsWith("ie")
                && !stated.endsWith("za");
    }

    Choice<Moment> published() {
        return published;
    }

    Choice<Moment> modified() {
        return modified;
    }

    /** Reads all candidates; {@code title} and {@code first} are the numbers of the pieces where headline and text begin. */
    void read(int title, int first, @Nullable String url) {
        fromThings();
        fromMetas();
        fromMarks(title, first);
        fromLines(title, first);
        fromAddress(url);
        if (published.candidates().isEmpty() && sheet.markup()) {
            fromSource();
        }
        if (sheet.stamp() != null) {
            propose(published, sheet.stamp().day(), "crawl's stamp", sheet.markup() ? 0.5 : 2.5);
        }
    }

    private void fromThings() {
        Things things = new Things(sheet.head().things);
        for (Map<?, ?> article : things.articles()) {
            propose(published, Things.text(article, "datePublished"), "JSON-LD datePublished", 5);
            propose(published, Things.text(article, "dateCreated"), "JSON-LD dateCreated", 1);
            propose(modified, Things.text(article, "dateModified"), "JSON-LD dateModified", 4);
        }
        for (Map<?, ?> page : things.pages()) {
            propose(published, Things.text(page, "datePublished"), "JSON-LD datePublished of the page", 3);
            propose(modified, Things.text(page, "dateModified"), "JSON-LD dateModified of the page", 2);
        }
    }

    private void fromMetas() {
        for (String key : PUBLISHED) {
            for (String value : sheet.head().all(key)) {
                propose(published, value, "meta " + key, key.equals("article:published_time") ? 4.5 : 3);
            }
        }
        for (String key : MODIFIED) {
            for (String value : sheet.head().all(key)) {
                propose(modified, value, "meta " + key, 3);
                propose(published, value, "meta " + key, 0.3);
            }
        }
    }

    private void fromMarks(int title, int first) {
        for (Mark mark : sheet.head().marks) {
            String kind = mark.kind().toLowerCase(Locale.ROOT);
            String value = mark.value().isEmpty() ? mark.text() : mark.value();
            double near = nearness(mark.piece(), title, first) * (isAside(mark.inside()) ? 0.3 : 1);
            if (kind.equals("itemprop:datepublished") || kind.equals("itemprop:dateCreated".toLowerCase(Locale.ROOT))) {
                propose(published, value, "microdata datePublished", 3.5);
            } else if (kind.equals("itemprop:datemodified")) {
                propose(modified, value, "microdata dateModified", 3);
            } else if (kind.equals("time")
                    || kind.equals("abbr")
                    || kind.equals("class:date")
                    || kind.equals("class:byline")) {
                boolean changed = saysChanged(mark.text());
                double weight = (kind.equals("time") ? 2.2 : kind.equals("abbr") ? 2 : 1.6) * near;
                if (value.length() < 120 || kind.equals("time")) {
                    propose(changed ? modified : published, value, kind + " element", weight);
                    if (changed) {
                        propose(published, value, kind + " element of a change", weight * 0.3);
                    }
                }
            }
        }
    }

    private static boolean isAside(int inside) {
        return Suggestion.RELATED.in(inside)
                || Suggestion.COMMENT.in(inside)
                || Suggestion.SIDE.in(inside)
                || Suggestion.FOOTER.in(inside);
    }

    private void fromLines(int title, int first) {
        List<Piece> pieces = sheet.pieces();
        Moment latest = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String text = piece.text();
            boolean stamped = sheet.stamp() != null && i == sheet.stamp().piece();
            if (stamped || text.length() > 4000 || i > 3000) {
                continue;
            }
            int words = sheet.lines().get(i).words;
            boolean inProse = words > 25 && Prose.endsSentence(text);
            String head = inProse ? text.substring(0, Math.min(text.length(), 120)) : text;
            for (DateText.Stated stated : DateText.find(head, monthFirst)) {
                double weight =
                        (inProse ? 0.2 : words <= 8 ? 1.2 : words <= 25 ? 0.7 : 0.6) * nearness(i, title, first);
                boolean later = latest == null || stated.moment().day().isAfter(latest.day());
                latest = later && i >= title && i <= Math.max(first, 0) + 12 ? stated.moment() : latest;
                String before = Prose.key(head.substring(0, stated.start()));
                if (endsWithAny(
                        before,
                        "published",
                        "posted",
                        "posted on",
                        "published on",
                        "date",
                        "released",
                        "veroffentlicht",
                        "publié le",
                        "publicado",
                        "stand")) {
                    weight += 1;
                }
                boolean changed = saysChanged(before);
                propose(changed ? modified : published, stated.moment(), "line of the page", changed ? weight : weight);
                if (changed) {
                    propose(published, stated.moment(), "line that tells of a change", weight * 0.3);
                }
            }
        }
        if (!sheet.markup()) {
            modifiedLines(title, first);
            propose(published, latest, "latest day near the text: what a page tells of lies before it", 0.15);
        }
    }

    /** A later instant on a line of its own, below the one of publication. */
    private void modifiedLines(int title, int first) {
        Moment before = null;
        for (int i = Math.max(0, title); i < Math.min(sheet.pieces().size(), Math.max(first, title) + 12); i++) {
            String text = sheet.pieces().get(i).text();
            List<DateText.Stated> stated = text.length() < 40 ? DateText.find(text, monthFirst) : List.of();
            if (stated.size() == 1
                    && stated.get(0).moment().time() != null
                    && stated.get(0).start() == 0) {
                Moment moment = stated.get(0).moment();
                if (before != null && moment.earliest().isAfter(before.earliest())) {
                    propose(modified, moment, "later instant below the first", 0.8);
                }
                before = before == null ? moment : before;
            }
        }
    }

    private static boolean endsWithAny(String text, String... words) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysChanged(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return low.contains("updated")
                || low.contains("modified")
                || low.contains("last edited")
                || low.contains("reviewed")
                || low.contains("aktualisiert")
                || low.contains("mis à jour")
                || low.contains("actualizado")
                || low.contains("обновлено");
    }

    /** Days stand near the headline or the begin of the text. */
    private static double nearness(int piece, int title, int first) {
        int from = title >= 0 ? title : first;
        if (from < 0) {
            return 1.0 / (1 + 0.05 * piece);
        }
        if (piece < from) {
            return 0.6 / (1 + 0.15 * (from - piece));
        }
        int distance = piece <= first ? 0 : piece - Math.max(first, from);
        return 1.0 / (1 + 0.15 * distance);
    }

    /** The last resort: the day that the page's source names most often, in addresses of pictures or in scripts. */
    private void fromSource() {
        String source = sheet.characters();
        Map<String, Integer> days = new TreeMap<>();
        int end = Math.min(source.length(), MOST_SOURCE) - 10;
        for (int at = source.indexOf("20"); at >= 0 && at < end; at = source.indexOf("20", at + 2)) {
            char mark = source.charAt(at + 4);
            boolean parted = (mark == '-' || mark == '/') && source.charAt(at + 7) == mark;
            boolean begins = at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1));
            if (parted && begins && !Character.isDigit(source.charAt(at + 10))) {
                days.merge(source.substring(at, at + 10).replace('/', '-'), 1, Integer::sum);
            }
        }
        days.forEach(
                (day, count) -> propose(published, day, "day in the page's source", 0.05 + 0.01 * Math.min(9, count)));
    }

    private void fromAddress(@Nullable String url) {
        if (url == null) {
            return;
        }
        Moment day = AddressDay.of(url);
        if (day != null) {
            propose(published, day, "address", 2.5);
        }
    }

    private void propose(Choice<Moment> choice, @Nullable String text, String source, double weight) {
        if (text != null) {
            propose(choice, DateText.first(text, monthFirst), source, weight);
        }
    }

    private void propose(Choice<Moment> choice, @Nullable Moment moment, String source, double weight) {
        if (moment == null || moment.day().isBefore(FIRST)) {
            return;
        }
        boolean late = fetched != null && moment.day().isAfter(fetched.day().plusDays(1));
        choice.propose(moment, source, late ? weight * 0.1 : weight);
    }
}
