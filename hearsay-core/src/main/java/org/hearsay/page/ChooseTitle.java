package org.hearsay.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the headline from the head, the linked data, the headings and, in text dumps, the lines before the text. */
final class ChooseTitle {
    private static final int LOOK_AHEAD = 60;
    private static final int MOST_TITLE_WORDS = 40;

    private ChooseTitle() {}

    /**
     * The headline and where it stands.
     *
     * @param text without the site's name
     * @param source where it was read
     * @param piece number of the piece that shows it, or -1
     */
    record Title(String text, String source, double weight, int piece) {}

    static Title of(Sheet sheet, SiteNames names) {
        return sheet.markup() ? fromMarkup(sheet, names) : fromLines(sheet, names);
    }

    private static Title fromMarkup(Sheet sheet, SiteNames names) {
        Choice<String> choice = new Choice<>(Prose::key);
        Things things = new Things(sheet.head().things);
        List<Piece> headings = sheet.pieces().stream()
                .filter(piece ->
                        piece.level() == 1 && !piece.box().hidden && Prose.words(piece.text()) < MOST_TITLE_WORDS)
                .filter(piece -> !names.names(piece.text()))
                .toList();
        for (Piece heading : headings) {
            choice.propose(names.strip(oneLine(heading.text())), "main heading", headings.size() == 1 ? 3 : 1.6);
        }
        for (Map<?, ?> article : things.articles()) {
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
        Candidate<String> best = choice.best();
        if (best == null) {
            Title line = fromLines(sheet, names);
            return line;
        }
        return new Title(best.value(), best.source(), best.weight(), place(sheet, best.value()));
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
                    && Prose.key(piece.text()).startsWith(key)) {
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

    /** The line most of whose words come back in the sentences below it. */
    private static Title fromLines(Sheet sheet, SiteNames names) {
        List<Piece> pieces = sheet.pieces();
        Map<String, Integer> seen = new HashMap<>();
        pieces.forEach(piece -> seen.merge(Prose.key(piece.text()), 1, Integer::sum));
        int best = -1;
        double bestWorth = 0;
        int limit = Math.min(pieces.size(), 400);
        for (int i = 0; i < limit; i++) {
            double worth = worth(pieces, i, seen);
            if (worth > bestWorth) {
                best = i;
                bestWorth = worth;
            }
        }
        if (best < 0) {
            return new Title("", "no line looks like a headline", 0, -1);
        }
        return new Title(names.strip(oneLine(pieces.get(best).text())), "line above the text", bestWorth, best);
    }

    private static double worth(List<Piece> pieces, int at, Map<String, Integer> seen) {
        String text = pieces.get(at).text();
        String key = Prose.key(text);
        int words = Prose.words(text);
        boolean stops = text.endsWith(".")
                || text.endsWith(":")
                || text.endsWith(",")
                || text.endsWith("\"")
                || text.endsWith("\u201D");
        if (words < 3
                || words > 30
                || stops
                || key.startsWith("date ")
                || text.contains("://")
                || text.contains("@")
                || LineCues.of(key, words) != null) {
            return 0;
        }
        Set<String> own = new HashSet<>();
        for (String word : key.split(" ")) {
            if (word.length() >= 4 || word.length() == 3 && !isAscii(word)) {
                own.add(word);
            }
        }
        if (own.isEmpty()) {
            return 0;
        }
        Map<String, Double> found = new HashMap<>();
        int prose = 0;
        int firstProse = -1;
        for (int i = at + 1; i < pieces.size() && i < at + LOOK_AHEAD; i++) {
            String line = pieces.get(i).text();
            int length = Prose.words(line);
            if (length < 12 || !Prose.endsSentence(line)) {
                continue;
            }
            prose += length;
            firstProse = firstProse < 0 ? i : firstProse;
            double near = 1.0 / (1 + 0.02 * (i - at));
            for (String word : Prose.key(line).split(" ")) {
                if (own.contains(word)) {
                    found.merge(word, near, Math::max);
                }
            }
            if (prose > 600) {
                break;
            }
        }
        if (firstProse < 0) {
            return 0;
        }
        double share = found.values().stream().mapToDouble(Double::doubleValue).sum() / own.size();
        boolean twice =
                at + 1 < pieces.size() && Prose.key(pieces.get(at + 1).text()).equals(key)
                        || at > 0 && Prose.key(pieces.get(at - 1).text()).equals(key);
        double repeated = !twice && seen.getOrDefault(key, 1) > 1 ? 0.8 : 1;
        double mass = Math.min(1, prose / 60.0);
        double length = Math.min(1, own.size() / 4.0);
        double distance = 1.0 / (1 + 0.03 * (firstProse - at));
        return (0.15 + share) * repeated * mass * length * distance / (1 + 0.004 * at);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }
}
