package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Moment;

/** Proposes the days that the visible lines of a page state. */
final class DateLines {
    private static final List<String> PUBLISHED = List.of(
            "published",
            "posted",
            "posted on",
            "published on",
            "date",
            "released",
            "ver\u00F6ffentlicht",
            "ver\u00F6ffentlicht am",
            "erschienen",
            "erschienen am",
            "erstellt am",
            "originally published on",
            "first published",
            "pubblicato il",
            "publicado el",
            "publicado em",
            "gepubliceerd op",
            "publicerad",
            "opublikowano",
            "\u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E",
            "publi\u00E9 le",
            "publicado",
            "stand");
    private static final List<String> CHANGED = List.of(
            "updated",
            "modified",
            "last edited",
            "reviewed",
            "aktualisiert",
            "mis \u00E0 jour",
            "actualizado",
            "\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u043E");

    private final Sheet sheet;
    private final DateProposals proposals;
    private final int title;
    private final int first;

    DateLines(Sheet sheet, DateProposals proposals) {
        this.sheet = sheet;
        this.proposals = proposals;
        this.title = proposals.title();
        this.first = proposals.first();
    }

    void read() {
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
            for (DateText.Stated stated : DateText.find(head, proposals.monthFirst())) {
                double weight = (inProse ? 0.2 : words <= 8 ? 1.2 : words <= 25 ? 0.7 : 0.6) * proposals.nearness(i);
                boolean later = latest == null || stated.moment().day().isAfter(latest.day());
                latest = later && i >= title && i <= Math.max(first, 0) + 12 ? stated.moment() : latest;
                String before = Prose.key(head.substring(0, stated.start()));
                weight += PUBLISHED.stream().anyMatch(before::endsWith) ? 1 : 0;
                boolean changed = saysChanged(before);
                if (changed) {
                    proposals.changed(
                            stated.moment(), "line of the page", weight, "line that tells of a change", weight * 0.3);
                } else {
                    proposals.published(stated.moment(), "line of the page", weight);
                }
            }
        }
        if (!sheet.markup()) {
            modifiedLines();
            proposals.published(latest, "latest day near the text: what a page tells of lies before it", 0.15);
        }
    }

    /** A later instant on a line of its own, below the one of publication. */
    private void modifiedLines() {
        Moment before = null;
        for (int i = Math.max(0, title); i < Math.min(sheet.pieces().size(), Math.max(first, title) + 12); i++) {
            String text = sheet.pieces().get(i).text();
            List<DateText.Stated> stated = text.length() < 40 ? DateText.find(text, proposals.monthFirst()) : List.of();
            if (stated.size() == 1
                    && stated.get(0).moment().time() != null
                    && stated.get(0).start() == 0) {
                Moment moment = stated.get(0).moment();
                if (before != null && moment.earliest().isAfter(before.earliest())) {
                    proposals.modified(moment, "later instant below the first", 0.8);
                }
                before = before == null ? moment : before;
            }
        }
    }

    static boolean saysChanged(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return CHANGED.stream().anyMatch(low::contains);
    }
}
