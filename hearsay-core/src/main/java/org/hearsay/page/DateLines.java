package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Moment;

/** Proposes the days that the visible lines of a page state. */
final class DateLines {
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
            if (sheet.isStamp(i) || text.length() > 4000 || i > 3000) {
                continue;
            }
            int words = sheet.lines().get(i).words;
            boolean inProse = words > 25 && Prose.endsSentence(text);
            String head = inProse ? text.substring(0, Math.min(text.length(), 120)) : text;
            for (DateText.Stated stated : DateText.find(head, proposals.monthFirst())) {
                double weight = (inProse ? 0.2 : words <= 8 ? 1.2 : words <= 25 ? 0.7 : 0.6) * proposals.nearness(i);
                boolean later = latest == null || stated.moment().day().isAfter(latest.day());
                latest = later && i >= title && i <= Math.max(first, 0) + 12 ? stated.moment() : latest;
                DateLabels label = DateLabels.of(head, stated.start(), stated.end());
                weight += label == DateLabels.PUBLISHED ? 1 : 0;
                see(i, stated, words, label);
                if (label == DateLabels.CHANGED) {
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

    private void see(int number, DateText.Stated stated, int words, DateLabels label) {
        Piece piece = sheet.pieces().get(number);
        double share = (stated.end() - stated.start())
                / (double) Math.max(1, piece.text().length());
        boolean timed = stated.moment().time() != null;
        proposals
                .sights()
                .add(
                        stated.moment(),
                        new DateSights.Sight(number, piece.box().all, share, words, piece.linkShare(), timed, label));
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
}
