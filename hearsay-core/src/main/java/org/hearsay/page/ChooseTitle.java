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

    /** The main heading, if what the head and the linked data say bears it out or nothing else does; else what they say. */
    private static Title fromMarkup(Sheet sheet, SiteNames names) {
        Choice<String> stated = stated(sheet, names);
        int heading = heading(sheet, names, stated);
        if (heading >= 0) {
            return new Title(oneLine(sheet.pieces().get(heading).text()), "main heading", 3, heading);
        }
        Candidate<String> best = stated.best();
        if (best == null) {
            return fromLines(sheet, names);
        }
        return new Title(best.value(), best.source(), best.weight(), place(sheet, best.value()));
    }

    private static Choice<String> stated(Sheet sheet, SiteNames names) {
        Choice<String> choice = new Choice<>(Prose::key);
        for (Map<?, ?> article : new Things(sheet.head().things).articles()) {
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
            for (Candidate<String> candidate : stated.candidates()) {
                shared = Math.max(shared, alike(Prose.key(piece.text()), Prose.key(candidate.value())));
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

    private static boolean isElsewhere(Box box) {
        int suggestions = Suggestion.values().length;
        return box.near[suggestions + Box.Kind.FOOTER.ordinal()] < Box.FAR
                || box.near[suggestions + Box.Kind.NAVIGATION.ordinal()] < Box.FAR
                || box.near[suggestions + Box.Kind.ASIDE.ordinal()] < Box.FAR
                || box.near[Suggestion.OVERLAY.ordinal()] < 3;
    }

    /** Words that two keys share, by the longer one. */
    private static double alike(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        Set<String> words = new HashSet<>(List.of(a.split(" ")));
        Set<String> others = new HashSet<>(List.of(b.split(" ")));
        long shared = words.stream().filter(others::contains).count();
        return shared / (double) Math.max(words.size(), others.size());
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
        double above = 0;
        for (int i = 0; i < limit; i++) {
            double worth = worth(pieces, i, seen) / (1 + Math.max(0, above - 60) / 60);
            int words = Prose.words(pieces.get(i).text());
            above += words >= 12 && Prose.endsSentence(pieces.get(i).text()) ? words : 0;
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
