package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** The firms that an article's text names, as their plants, shares, kinds and endings show them ({@code firm-words.tsv}). */
final class Firms {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "one");
    private static final Set<String> GENERAL = Set.of("company", "firm", "business");
    private static final Set<String> LINKS =
            Set.of("of", "to", "for", "with", "in", "from", "at", "by", "that", "which");
    /** Words of what is said of a firm behind a comma. */
    private static final int LONGEST = 8;

    /** Shorter words in capitals are things: "AI", "TV". */
    private static final int LEAST_CAPITALS = 3;

    /** Confidence of an attribution from which its source, a name alone, is somebody. */
    private static final double SURELY = 0.8;

    /** A run of capitals. */
    private record Run(String name, int from, int to) {}

    /** A firm: the fullest of its names, its kinds, and where it is named. */
    private static final class Firm {
        String name = "";
        final Set<String> kinds = new HashSet<>();
        final List<Run> runs = new ArrayList<>();
    }

    private final ArticleCast cast;
    private final People people;
    private final Lexicon lexicon;
    private @Nullable List<Firm> firms;
    /** The tokens of sources, from the first to the one behind the last. */
    private @Nullable Set<Span> speaking;

    Firms(ArticleCast cast, People people, Lexicon lexicon) {
        this.cast = cast;
        this.people = people;
        this.lexicon = lexicon;
    }

    /** The firm that "the company" or "the grocer" means: the only one of that kind, else the only one its paragraph has named; or null. */
    @Nullable
    Referent meant(Source source, String kind) {
        if (!lexicon.firmWords(Lexicon.FIRM_KIND).contains(kind)) {
            return null;
        }
        firms = firms == null ? read(cast.passage(Attribution.IN_TEXT)) : firms;
        List<Firm> fitting = firms.stream()
                .filter(firm -> GENERAL.contains(kind) || firm.kinds.contains(kind))
                .toList();
        if (fitting.size() == 1) {
            return referent(fitting.get(0), 0.75);
        }
        List<Firm> near = source.place() != Attribution.IN_TEXT
                ? List.of()
                : fitting.stream()
                        .filter(firm -> firm.runs.stream().anyMatch(run -> isJustBefore(source, run)))
                        .toList();
        return near.size() == 1 ? referent(near.get(0), 0.6) : null;
    }

    /** A word for whatever firm. */
    static boolean isGeneral(Passage.Token token) {
        return GENERAL.contains(token.folded()) && !token.isCapital();
    }

    /** In the same paragraph. */
    private static boolean isJustBefore(Source source, Run run) {
        Passage passage = source.passage();
        return run.to() <= source.from()
                && source.start() - passage.at(run.from()).span().start() <= SpokenBefore.FAR
                && passage.breaks(passage.at(run.from()).span().start(), source.start()) == 0;
    }

    private Referent referent(Firm firm, double confidence) {
        String reason = "the firm that the article names";
        for (Run run : firm.runs) {
            Mention mention = cast.mention(Attribution.IN_TEXT, run.from(), run.to());
            if (run.name().equals(firm.name) && mention != null) {
                // As where the name itself speaks.
                return Referent.person(people.of(cast.person(mention)), reason, confidence);
            }
        }
        return Referent.body(new Bodies.Named(":" + Fold.plain(firm.name), firm.name, ""), firm.name)
                .because(reason, confidence);
    }

    private List<Firm> read(Passage passage) {
        List<Run> runs = runs(passage);
        // Names by their first word, so that those of one firm meet.
        Map<String, List<Firm>> shown = new TreeMap<>();
        for (Run run : runs) {
            Set<String> kinds = kinds(passage, run);
            if (kinds == null && run.to() - run.from() == 1 && speaks(passage, run)) {
                kinds = Set.of();
            }
            if (kinds != null) {
                Firm firm = firm(shown.computeIfAbsent(first(run.name()), word -> new ArrayList<>()), run.name());
                firm.kinds.addAll(kinds);
                firm.name = run.name().length() > firm.name.length() ? run.name() : firm.name;
            }
        }
        for (Run run : runs) {
            for (Firm firm : shown.getOrDefault(first(run.name()), List.of())) {
                if (isOneName(firm.name, run.name())) {
                    firm.runs.add(run);
                    break;
                }
            }
        }
        return shown.values().stream().flatMap(List::stream).toList();
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return Fold.plain(space < 0 ? name : name.substring(0, space));
    }

    private static Firm firm(List<Firm> firms, String name) {
        for (Firm firm : firms) {
            if (isOneName(firm.name, name)) {
                return firm;
            }
        }
        Firm firm = new Firm();
        firm.name = name;
        firms.add(firm);
        return firm;
    }

    /** "Lodda" and "Lodda Paints". */
    private static boolean isOneName(String a, String b) {
        return a.equals(b) || a.startsWith(b + " ") || b.startsWith(a + " ");
    }

    /** Runs of capitals that name no person, country or day. */
    private List<Run> runs(Passage passage) {
        Set<String> amid = new HashSet<>();
        for (int at = 0; at < passage.size(); at++) {
            if (passage.at(at).isCapital() && !passage.at(at).opens()) {
                amid.add(passage.at(at).folded());
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < passage.size(); ) {
            int end = end(passage, at);
            int to = end;
            while (to > at
                    && lexicon.firmWords(Lexicon.FIRM_ENDING)
                            .contains(passage.at(to - 1).folded())) {
                to--;
            }
            boolean lone = to - at == 1
                    && passage.at(at).opens()
                    && !amid.contains(passage.at(at).folded());
            if (to > at && !lone && !isPerson(passage, at)) {
                runs.add(new Run(passage.printed(at, to), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private int end(Passage passage, int at) {
        if (!isNameWord(passage, at) || lexicon.isNotName(passage.at(at).folded()) || passage.isHeadline(at)) {
            return at;
        }
        int end = at + 1;
        while (end < passage.size() && !passage.at(end - 1).possessive() && passage.isBeside(end - 1, end)) {
            int next = passage.at(end).is("&") ? end + 1 : end;
            if (next >= passage.size() || !isNameWord(passage, next) || !passage.isBeside(next - 1, next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private boolean isNameWord(Passage passage, int at) {
        Passage.Token token = passage.at(at);
        return token.isCapital()
                && !token.isMark()
                && !token.isInitial()
                && !(token.isAllCapitals() && token.printed().length() < LEAST_CAPITALS)
                && lexicon.countries.at(passage.folded(), at, at + 1) == null
                && lexicon.capitals.at(passage.folded(), at, at + 1) == null
                && lexicon.titles.at(passage.folded(), at, at + 1) == null;
    }

    private boolean isPerson(Passage passage, int at) {
        int first = cast.firstMention(Attribution.IN_TEXT, passage.at(at).span().start());
        List<Mention> mentions = cast.mentions(Attribution.IN_TEXT);
        return first < mentions.size()
                && mentions.get(first).token() == at
                && cast.person(mentions.get(first)).isSure();
    }

    /** Whether a word that nothing shows to be a person's name is the whole of a source. */
    private boolean speaks(Passage passage, Run run) {
        if (speaking == null) {
            speaking = new HashSet<>();
            for (Attribution attribution : cast.attributions()) {
                Source source = attribution.place() == Attribution.IN_TEXT ? Source.of(attribution, passage) : null;
                if (source != null && attribution.confidence() >= SURELY) {
                    speaking.add(new Span(source.from(), source.to()));
                }
            }
        }
        return speaking.contains(new Span(run.from(), run.to()));
    }

    /** The kinds that the words around a run give it; null where nothing shows it to be a firm. */
    private @Nullable Set<String> kinds(Passage passage, Run run) {
        Set<String> kinds = new HashSet<>();
        Passage.Token before = run.from() > 0 ? passage.at(run.from() - 1) : null;
        if (before != null && isKind(before) && passage.isBeside(run.from() - 1, run.from())) {
            kinds.add(before.folded());
        }
        boolean ending = lexicon.firmWords(Lexicon.FIRM_ENDING)
                .contains(passage.at(run.to() - 1).folded());
        boolean more = run.to() < passage.size();
        boolean behind = more
                && !passage.at(run.to()).isCapital()
                && passage.at(run.to()).sentence() == passage.at(run.from()).sentence()
                && lexicon.firmWords(Lexicon.BEHIND_FIRM)
                        .contains(passage.at(run.to()).folded());
        String apposed = more && passage.at(run.to()).is(",") ? apposed(passage, run.to() + 1) : null;
        if (apposed != null) {
            kinds.add(apposed);
        }
        return ending || behind || !kinds.isEmpty() ? kinds : null;
    }

    private boolean isKind(Passage.Token token) {
        return !token.isCapital() && lexicon.firmWords(Lexicon.FIRM_KIND).contains(token.folded());
    }

    /** "Lodda, the online grocer,": the kind that ends what stands behind the comma. */
    private @Nullable String apposed(Passage passage, int from) {
        if (from >= passage.size() || !ARTICLES.contains(passage.at(from).folded())) {
            return null;
        }
        for (int at = from + 1; at < Math.min(passage.size(), from + LONGEST); at++) {
            if (passage.at(at).isMark() || LINKS.contains(passage.at(at).folded())) {
                return null;
            }
            if (isKind(passage.at(at))) {
                return passage.at(at).folded();
            }
        }
        return null;
    }
}
