package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;

/**
 * Draws what pages say in bylines and sentences of other houses of the pile: "with ARP", "as first reported by the
 * Telegraph". Such a line documents the passage beside it, if that house's page has it too, and the text if most is shared.
 */
final class NamedSources {
    /** What this is called where kinds of evidence are left out. */
    static final String NAME = "named-sources";

    /** Log-odds of a documented source: as sure as the reading of the line. */
    private static final double DOCUMENTED = 6;

    /** Whoever names the issuer of a statement need not have it from the page that we hold. */
    private static final double RELEASED = 0.85;

    private static final double RELEASED_ODDS = 1.7;

    /** Share of an article's words from which a source named anywhere in it is that of the text. */
    private static final double MOSTLY = 0.25;

    private static final int LONGEST_QUOTED = 200;

    private final Pile pile;
    private final Graph graph;
    private final SharedPlaces shared;
    private final Map<Integer, List<Integer>> pages = new TreeMap<>();
    private final List<List<NamedHouses.Line>> lines = new ArrayList<>();

    NamedSources(Pile pile, Graph graph, SharedPlaces shared) {
        this.pile = pile;
        this.graph = graph;
        this.shared = shared;
        NamedHouses named = new NamedHouses(pile.houses());
        for (int i = 0; i < pile.size(); i++) {
            pages.computeIfAbsent(pile.houses().of(i), none -> new ArrayList<>())
                    .add(i);
            // One page alone has its text from none of the pile.
            lines.add(
                    pile.size() == 1
                            ? List.of()
                            : named.in(pile.article(i), pile.houses().of(i)));
        }
    }

    /** Draws what is said of whole texts; before descent is told from shared text. */
    void drawTexts() {
        for (int to = 0; to < pile.size(); to++) {
            for (NamedHouses.Line line : lines.get(to)) {
                int from = source(to, line);
                if (from >= 0 && isOfText(from, to, line)) {
                    edge(from, to, line, sharedText(from, to));
                    graph.textFrom(pile.article(from).id(), pile.article(to).id());
                    pile.addNamed(from, to);
                }
            }
        }
    }

    /** Draws what is said of passages, but for lines that the article has from its source. */
    void drawPassages() {
        for (int to = 0; to < pile.size(); to++) {
            for (NamedHouses.Line line : lines.get(to)) {
                int from = source(to, line);
                if (from >= 0 && !isOfText(from, to, line) && !isTakenOver(to, line)) {
                    edge(from, to, line, passage(from, to, line));
                }
            }
        }
    }

    /** The page of the named house that fits best: with something in common beside the line, then with most words; or -1. */
    private int source(int to, NamedHouses.Line line) {
        int best = -1;
        for (int from : pages.get(line.house())) {
            boolean open = !pile.order(from, to).isAfter()
                    && !graph.goesBack(pile.article(from).id(), pile.article(to).id());
            if (open && fits(from, to, line) && (best < 0 || isNearer(from, best, to, line))) {
                best = from;
            }
        }
        return best;
    }

    private boolean isNearer(int from, int best, int to, NamedHouses.Line line) {
        boolean one = isBeside(from, to, line);
        boolean other = isBeside(best, to, line);
        return one && !other
                || one == other
                        && pile.overlap(to, from).words()
                                > pile.overlap(to, best).words();
    }

    private boolean isBeside(int from, int to, NamedHouses.Line line) {
        return line.around() != null
                && (shared.any(to, from, line.around())
                        || isForeign(from, to)
                                && NamesAcross.share(line.words(), pile.article(to), pile.article(from)));
    }

    /**
     * What is said of a text needs something in common, text where a line beside it may be about anything; what is said of a
     * passage needs it there.
     */
    private boolean fits(int from, int to, NamedHouses.Line line) {
        if (line.around() == null && line.force() == Sourcing.PART) {
            return pile.overlap(to, from).words() >= Parents.FEWEST_WORDS;
        }
        boolean common = pile.overlap(to, from).words() > 0 || shared.any(to, from);
        return isOfText(from, to, line) ? common || isForeign(from, to) : isBeside(from, to, line);
    }

    private boolean isOfText(int from, int to, NamedHouses.Line line) {
        boolean report = line.force() == Sourcing.WHOLE && isForeign(from, to);
        return line.force() != Sourcing.RELEASE
                && (line.around() == null || report || pile.overlap(to, from).share() >= MOSTLY);
    }

    private boolean isForeign(int from, int to) {
        return !pile.article(from).language().equals(pile.article(to).language());
    }

    private boolean isTakenOver(int to, NamedHouses.Line line) {
        int source = to;
        for (int steps = 0; steps < pile.size(); steps++) {
            String next = graph.textSource(pile.article(source).id());
            source = next == null ? -1 : pile.number(next);
            if (source < 0) {
                return false;
            }
            boolean names = lines.get(source).stream().anyMatch(other -> other.house() == line.house());
            if (names && line.sentence() != null && shared.passage(to, source, line.sentence())) {
                return true;
            }
        }
        return false;
    }

    private void edge(int from, int to, NamedHouses.Line line, Evidence shown) {
        boolean released = line.force() == Sourcing.RELEASE;
        String said = line.words().length() > LONGEST_QUOTED
                ? line.words().substring(0, LONGEST_QUOTED) + "\u2026"
                : line.words();
        Evidence named = new Evidence(
                released ? Evidence.Kind.NAMED_SOURCE : Evidence.Kind.CREDIT,
                "the page says " + Say.quoted(said),
                released ? RELEASED_ODDS : DOCUMENTED,
                pile.article(to).id(),
                line.sentence());
        graph.edge(
                pile.article(from).id(),
                pile.article(to).id(),
                released ? RELEASED : 1,
                released ? Certainty.PROBABLE : Certainty.DOCUMENTED,
                List.of(named, shown),
                released ? "the statement at its source" : "");
    }

    private Evidence sharedText(int from, int to) {
        String words = pile.overlap(to, from).words() > 0
                ? Say.percent(pile.overlap(to, from).share()) + " of its words stand in "
                        + Say.article(pile.article(from))
                : Say.article(pile.article(from)) + " reports the same, in other words";
        return new Evidence(
                Evidence.Kind.SHARED_TEXT, words, 1, pile.article(to).id(), null);
    }

    private Evidence passage(int from, int to, NamedHouses.Line line) {
        String words = "so of the passage beside that line, which " + Say.article(pile.article(from)) + " has too";
        return new Evidence(Evidence.Kind.PASSAGE, words, 1, pile.article(to).id(), line.around());
    }
}
