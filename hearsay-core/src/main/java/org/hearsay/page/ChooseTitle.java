package org.hearsay.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/** Chooses the headline from the head, the linked data, the headings and, in text dumps, the lines before the text. */
final class ChooseTitle {
    private static final Trees TREES = Trees.load(ChooseTitle.class, "titles.tsv");

    /** What decides between the heading and the title where the trees cannot tell. */
    private static final double LEAST = 0.05;

    private static final int MOST_TITLE_WORDS = 40;

    private ChooseTitle() {}

    /**
     * The headline and where it stands.
     *
     * @param text without the site's name
     * @param source where it was read
     * @param weight how surely it is the headline
     * @param piece number of the piece that shows it, or -1
     * @param ranking all that was proposed, for pages of markup
     */
    record Title(
            String text,
            String source,
            double weight,
            int piece,
            @Nullable Ranking<String> ranking) {
        Title(String text, String source, double weight, int piece) {
            this(text, source, weight, piece, null);
        }

        /** True if the other says the same at the same place, so that all other lines of the page have the same roles. */
        boolean isLike(Title other) {
            return piece == other.piece && text.equals(other.text);
        }
    }

    /** The headline; of an article in an {@code issue} of a newspaper the one that was printed. */
    static Title of(Sheet sheet, SiteNames names, @Nullable Issue issue) {
        Title title = sheet.markup() ? fromMarkup(sheet, names) : DumpHeadline.of(sheet, names);
        return issue == null || issue.newspaper() == null ? title : new PrintedHeadline(sheet, issue, names).of(title);
    }

    /** The likeliest of all that is proposed; it stands where the main heading stands, if the page has one. */
    private static Title fromMarkup(Sheet sheet, SiteNames names) {
        Choice<String> stated = stated(sheet, names);
        int heading = heading(sheet, names, stated);
        List<Proposal<String>> proposals = TitleProposals.of(sheet, names).proposals();
        Ranking<String> ranking =
                new Ranking<>(proposals, new TitleFeatures(sheet, names, proposals, heading).all(), TREES);
        Ranking.Place<String> best = ranking.first(LEAST);
        if (best == null
                || heading < 0 && IssueWords.isPaperOfToday(best.proposal().value())) {
            return DumpHeadline.of(sheet, names);
        }
        String text = best.proposal().value();
        String source = best.proposal().candidates().get(0).source();
        return new Title(text, source, best.chance(), heading >= 0 ? heading : place(sheet, text), ranking);
    }

    private static Choice<String> stated(Sheet sheet, SiteNames names) {
        Choice<String> choice = new Choice<>(Prose::key);
        for (Map<?, ?> article : sheet.head().linked().articles()) {
            choice.propose(strip(names, Things.text(article, "headline")), "JSON-LD headline", 2);
        }
        for (String key :
                List.of("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title")) {
            choice.propose(strip(names, sheet.head().first(key)), "meta " + key, key.equals("og:title") ? 2 : 1);
        }
        choice.propose(strip(names, sheet.head().title), "title element", 1.5);
        for (Mark mark : sheet.head().marks) {
            if (mark.kind().equals("itemprop:headline")) {
                choice.propose(
                        strip(names, mark.value().isEmpty() ? mark.text() : mark.value()), "microdata headline", 1.5);
            }
        }
        return choice;
    }

    /** The number of the heading that is the headline, or -1: it shares words with what is stated, and prose follows. */
    private static int heading(Sheet sheet, SiteNames names, Choice<String> stated) {
        List<Piece> pieces = sheet.pieces();
        int best = -1;
        double bestWorth = 0;
        int mains = 0;
        Set<Set<String>> statedWords = new HashSet<>();
        stated.candidates().forEach(one -> statedWords.add(TitleFeatures.words(Prose.key(one.value()))));
        for (Piece piece : pieces) {
            mains += piece.level() == 1 && !piece.box().hidden ? 1 : 0;
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int words = sheet.lines().get(i).words;
            if (piece.level() == 0
                    || words == 0
                    || words > MOST_TITLE_WORDS
                    || piece.level() > 1 && mains > 0 && words < 2) {
                continue;
            }
            double shared = 0;
            Set<String> own = TitleFeatures.words(sheet.lines().get(i).key);
            for (Set<String> one : statedWords) {
                shared = Math.max(shared, TitleFeatures.alike(own, one));
            }
            boolean site = names.names(piece.text()) && stated.candidates().size() > 0;
            boolean main = piece.level() == 1;
            double worth = main ? 0.35 + shared : shared - 0.45;
            worth -= piece.box().hidden ? 0.3 : 0;
            worth -= site ? 0.6 : 0;
            worth -= main && mains > 1 ? 0.2 : 0;
            worth -= isElsewhere(piece.box()) ? 0.3 : 0;
            if (worth > bestWorth + 1e-9) {
                best = i;
                bestWorth = worth;
            }
        }
        Candidate<String> agreed = stated.best();
        boolean contradicted = agreed != null && agreed.weight() >= 3;
        return bestWorth >= (contradicted ? 0.52 : 0.2) ? best : -1;
    }

    static boolean isElsewhere(Box box) {
        int suggestions = Suggestion.values().length;
        return box.near()[suggestions + Box.Kind.FOOTER.ordinal()] < Box.FAR
                || box.near()[suggestions + Box.Kind.NAVIGATION.ordinal()] < Box.FAR
                || box.near()[suggestions + Box.Kind.ASIDE.ordinal()] < Box.FAR
                || box.near()[Suggestion.OVERLAY.ordinal()] < 3;
    }

    private static @Nullable String strip(SiteNames names, @Nullable String text) {
        return text == null ? null : names.strip(oneLine(text));
    }

    private static String oneLine(String text) {
        return Prose.fold(text);
    }

    /** The piece that shows the headline: a heading rather than another, the last one before prose rather than an earlier one. */
    private static int place(Sheet sheet, String title) {
        String key = Prose.key(title);
        int best = -1;
        int bestWorth = 0;
        List<Piece> pieces = sheet.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.text().length() < title.length() * 2 + 20
                    && sheet.lines().get(i).key.startsWith(key)) {
                int worth = (piece.level() == 1 ? 4 : piece.level() > 1 ? 2 : 1)
                        + (piece.box().hidden ? 0 : 1)
                        + (piece.linkShare() < 0.5 ? 1 : 0);
                if (worth > bestWorth) {
                    best = i;
                    bestWorth = worth;
                }
            }
        }
        return best;
    }
}
