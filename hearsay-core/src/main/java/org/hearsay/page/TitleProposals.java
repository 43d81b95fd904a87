package org.hearsay.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what may be the headline of a page of markup: what the head, the linked data and the headings say, each whole,
 * without the outlet's name, and up to or from each parting mark.
 */
final class TitleProposals {
    /** How a candidate was made of what a source says; counts as its weight. */
    static final double WHOLE = 4;

    static final double OWN_NAME_OFF = 3;
    static final double UP_TO_MARK = 2;
    static final double FROM_MARK = 1;

    static final List<String> SOURCES = List.of(
            "JSON-LD headline",
            "meta og:title",
            "other meta title",
            "title element",
            "microdata headline",
            "main heading",
            "lower heading");

    private static final int MOST_HEADINGS = 25;
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 300;
    private static final List<String> METAS =
            List.of("twitter:title", "parsely-title", "sailthru.title", "dc.title", "title");

    private final Sheet sheet;
    private final SiteNames names;
    private final Choice<String> choice = new Choice<>(Prose::key);

    private final String home;

    private TitleProposals(Sheet sheet, SiteNames names) {
        this.sheet = sheet;
        this.names = names;
        String link = HomeMarks.link(sheet.head(), sheet.head().canonical);
        this.home = link == null ? "" : " " + Prose.key(link);
    }

    static Choice<String> of(Sheet sheet, SiteNames names) {
        TitleProposals proposals = new TitleProposals(sheet, names);
        proposals.fromHead();
        proposals.fromHeadings();
        return proposals.choice;
    }

    private void fromHead() {
        Head head = sheet.head();
        for (Map<?, ?> article : head.linked().articles()) {
            propose(Things.text(article, "headline"), "JSON-LD headline");
        }
        propose(head.first("og:title"), "meta og:title");
        METAS.forEach(key -> propose(head.first(key), "other meta title"));
        propose(head.title, "title element");
        for (Mark mark : head.marks) {
            if (mark.kind().equals("itemprop:headline")) {
                propose(mark.value().isEmpty() ? mark.text() : mark.value(), "microdata headline");
            }
        }
    }

    private void fromHeadings() {
        int found = 0;
        for (int i = 0; i < sheet.pieces().size() && found < MOST_HEADINGS; i++) {
            Piece piece = sheet.pieces().get(i);
            if (piece.level() > 0 && sheet.lines().get(i).words <= MOST_WORDS) {
                propose(piece.text(), piece.level() == 1 ? "main heading" : "lower heading");
                found++;
            }
        }
    }

    /** "Herald" where the link to the front page says "Oller Herald". */
    private boolean isSite(String text) {
        return text.length() < home.length() && home.endsWith(" " + Prose.key(text));
    }

    private void propose(@Nullable String stated, String source) {
        String text = stated == null ? "" : Prose.fold(stated);
        if (text.isEmpty() || text.length() > LONGEST || isSite(text)) {
            return;
        }
        choice.propose(text, source, WHOLE);
        choice.propose(names.strip(text), source, OWN_NAME_OFF);
        text = names.stripExact(text);
        for (int at = SiteNames.nextParting(text, 0); at > 0; at = SiteNames.nextParting(text, at)) {
            choice.propose(text.substring(0, at).strip(), source, UP_TO_MARK);
            choice.propose(text.substring(at + 1).strip(), source, FROM_MARK);
        }
    }
}
