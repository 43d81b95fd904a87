package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Certainty;
import org.hearsay.model.Credit;
import org.hearsay.model.Evidence;
import org.hearsay.model.Moment;
import org.hearsay.model.Statement;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/** Draws what the pages themselves say of their sources: credit lines, interviews, later versions of one page. */
final class CreditedSources {
    /** Log-odds of a documented source: as sure as the reading of the line. */
    private static final double DOCUMENTED = 6;

    /** Letters up to which a name in capitals is taken for an abbreviation. */
    private static final int LONGEST_SIGN = 6;

    private final Pile pile;
    private final Graph graph;
    private final Map<String, Set<String>> statements = new HashMap<>();

    CreditedSources(Pile pile, Graph graph) {
        this.pile = pile;
        this.graph = graph;
        Map<String, String> articles = new HashMap<>();
        for (Attribution attribution : pile.dossier().attributions()) {
            articles.put(attribution.id(), attribution.article());
        }
        for (Statement statement : pile.dossier().statements()) {
            for (String witness : statement.witnesses()) {
                String article = articles.get(witness);
                if (article != null) {
                    statements.computeIfAbsent(article, none -> new HashSet<>()).add(statement.id());
                }
            }
        }
    }

    void draw() {
        for (int to = 0; to < pile.size(); to++) {
            version(to);
            for (Credit credit : credits(pile.article(to))) {
                if (!pile.houses().is(to, credit.agency())) {
                    credit(to, credit);
                }
            }
        }
    }

    /** One credit an agency and kind, the surest. */
    private static List<Credit> credits(Article article) {
        Map<String, Credit> credits = new TreeMap<>();
        for (Credit credit : article.credits()) {
            if (credit.kind() != Credit.Kind.PHOTO) {
                String key = credit.kind() + " " + credit.agency();
                Credit known = credits.get(key);
                if (known == null || credit.confidence() > known.confidence()) {
                    credits.put(key, credit);
                }
            }
        }
        return List.copyOf(credits.values());
    }

    private void credit(int to, Credit credit) {
        Article article = pile.article(to);
        Evidence evidence = new Evidence(
                Evidence.Kind.CREDIT, "the page says " + Say.quoted(credit.text()), DOCUMENTED, article.id(), null);
        int from = pageOf(credit, to);
        boolean whole = credit.kind() == Credit.Kind.TEXT;
        if (from >= 0) {
            List<Evidence> reasons = new ArrayList<>(List.of(evidence));
            Overlap overlap = pile.overlap(to, from);
            if (overlap.words() > 0) {
                reasons.add(new Evidence(
                        Evidence.Kind.SHARED_TEXT,
                        Say.percent(overlap.share()) + " of its words stand in " + Say.article(pile.article(from)),
                        1,
                        article.id(),
                        null));
            }
            String source = pile.article(from).id();
            graph.edge(source, article.id(), 1, Certainty.DOCUMENTED, reasons, "");
            if (whole) {
                graph.textFrom(source, article.id());
            }
            return;
        }
        String label = asPrinted(credit.agency()) + (credit.kind() == Credit.Kind.INTERVIEW ? " interview" : " copy");
        String lost = graph.lost(StemmaNode.Kind.CREDITED, label, null, latest(credit), note(credit));
        graph.edge(
                lost,
                article.id(),
                1,
                Certainty.DOCUMENTED,
                List.of(evidence),
                whole ? "the copy of " + credit.agency() : "the interview at its source");
        if (whole) {
            graph.textFrom(lost, article.id());
        }
    }

    /**
     * The page of the credited house from which the article may come: not later, and sharing words, a statement, or in
     * another language; of several the one that shares most, then the earliest. -1 if there is none.
     */
    private int pageOf(Credit credit, int to) {
        int best = -1;
        for (int from = 0; from < pile.size(); from++) {
            Article source = pile.article(from);
            Overlap overlap = pile.overlap(to, from);
            boolean bound = overlap.words() > 0
                    || sharesStatement(source, pile.article(to))
                    || credit.kind() == Credit.Kind.TEXT
                            && !source.language().equals(pile.article(to).language());
            boolean fits = from != to
                    && !graph.top(source.id()).equals(pile.article(to).id())
                    && pile.houses().is(from, credit.agency())
                    && !pile.order(from, to).isAfter()
                    && bound
                    && (credit.kind() != Credit.Kind.INTERVIEW || sharesStatement(source, pile.article(to)));
            if (fits && (best < 0 || overlap.words() > pile.overlap(to, best).words())) {
                best = from;
            }
        }
        return best;
    }

    private boolean sharesStatement(Article a, Article b) {
        Set<String> shared = new TreeSet<>(statements.getOrDefault(a.id(), Set.of()));
        shared.retainAll(statements.getOrDefault(b.id(), Set.of()));
        return !shared.isEmpty();
    }

    /** A name in capitals as the pages that credit it print it elsewhere: "(RELEASEBOARD)" is ReleaseBoard. */
    private String asPrinted(String agency) {
        boolean capitals = agency.length() > LONGEST_SIGN && agency.equals(agency.toUpperCase(Locale.ROOT));
        if (!capitals) {
            return agency;
        }
        return pile.dossier().articles().stream()
                .filter(article -> article.credits().stream()
                        .anyMatch(credit -> credit.agency().equals(agency)))
                .flatMap(article -> Stream.concat(
                        Stream.of(article.outletOrUnknown(), article.text()),
                        article.blocks().stream().map(Block::text)))
                .flatMap(text -> NameWord.of(text).stream())
                .map(NameWord::printed)
                .filter(word ->
                        word.equalsIgnoreCase(agency) && !word.equals(agency) && Character.isUpperCase(word.charAt(0)))
                .min(Comparator.naturalOrder())
                .orElse(agency);
    }

    /** The first page that credits it bounds its time from above. */
    private @Nullable Moment latest(Credit credit) {
        Moment first = null;
        for (int i = 0; i < pile.size(); i++) {
            Article article = pile.article(i);
            Moment published = article.published();
            boolean credits = article.credits().stream()
                    .anyMatch(other ->
                            other.kind() == credit.kind() && other.agency().equals(credit.agency()));
            if (credits && published != null && (first == null || published.compareTo(first) < 0)) {
                first = published;
            }
        }
        return first;
    }

    private String note(Credit credit) {
        List<String> outlets = new ArrayList<>();
        for (int i = 0; i < pile.size(); i++) {
            Article article = pile.article(i);
            boolean credits = article.credits().stream()
                    .anyMatch(other ->
                            other.kind() == credit.kind() && other.agency().equals(credit.agency()));
            if (credits && !outlets.contains(article.outletOrUnknown())) {
                outlets.add(article.outletOrUnknown());
            }
        }
        return "credited by " + Say.list(outlets);
    }

    /** The next earlier version of the page: same address and outlet, most of the text. */
    private void version(int to) {
        Article article = pile.article(to);
        String address = AddressKey.of(article.url());
        int best = -1;
        for (int from : pile.overlaps(to).keySet()) {
            Article other = pile.article(from);
            boolean same = address != null
                    && address.equals(AddressKey.of(other.url()))
                    && pile.houses().isOne(to, from);
            if (same && isEarlierVersion(other, article) && (best < 0 || isEarlierVersion(pile.article(best), other))) {
                best = from;
            }
        }
        if (best >= 0) {
            Article earlier = pile.article(best);
            Evidence shown =
                    new Evidence(Evidence.Kind.CREDIT, "the same address and outlet", DOCUMENTED, article.id(), null);
            Evidence time = new Evidence(
                    Evidence.Kind.TIME,
                    "changed " + Say.time(article.modified() == null ? article.published() : article.modified()),
                    1,
                    article.id(),
                    null);
            graph.edge(earlier.id(), article.id(), 1, Certainty.DOCUMENTED, List.of(shown, time), "");
            graph.textFrom(earlier.id(), article.id());
        }
    }

    private static boolean isEarlierVersion(Article first, Article second) {
        Moment a = first.modified() == null ? first.published() : first.modified();
        Moment b = second.modified() == null ? second.published() : second.modified();
        return a != null && b != null && Order.of(a, b).isBefore();
    }
}
