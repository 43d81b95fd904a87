package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.PartialDate;
import org.hearsay.model.Span;
import org.hearsay.model.TimelineEntry;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a story's articles date on one timeline: a line for each fact or statement of a day, with all who report it.
 */
public final class BuildTimeline {
    private static final double FACT = 0.75;
    /** Share of words, and probability of one fact, from which two dated clauses of one day are one line. */
    private static final double LIKE = 0.3;

    private static final double SURE = 0.75;
    /** Probability by what was learned of dated clauses from which two of two articles are one line. */
    private static final double ONE = 0.88;

    /** Lines of a day, and mentions of a line, that one more is compared with: the work stays linear. */
    private static final int MOST_LINES = 60;

    private static final int MOST_MENTIONS = 4;
    /** Units of a sentence that stands for its clauses, at most. */
    private static final int LONGEST = 300;

    private final FactWords words = new FactWords();
    private final SameFact sameFact = new SameFact();
    private final SameLine sameLine = new SameLine();
    private final DateFacts dateFacts = new DateFacts(words, sameFact);
    private final StatementLines statementLines = new StatementLines(words);

    /** The entries by date, then id. */
    public List<TimelineEntry> build(Dossier dossier) {
        List<TimelineEntry> entries = new ArrayList<>();
        List<Scene> scenes = Scene.of(dossier, words);
        List<TimelineEntry> facts = facts(dossier, scenes);
        Set<String> told = new HashSet<>();
        for (TimelineEntry fact : facts) {
            fact.claims().forEach(claim -> told.add(fact.date().iso() + " " + claim.attribution()));
        }
        entries.addAll(facts);
        entries.addAll(statementLines.of(dossier, scenes, told));
        entries.sort(Comparator.comparing(TimelineEntry::date).thenComparing(TimelineEntry::id));
        return List.copyOf(entries);
    }

    /** Sentences that date something themselves; those of several articles that tell the same on one line. */
    private List<TimelineEntry> facts(Dossier dossier, List<Scene> scenes) {
        List<TimelineEntry> entries = new ArrayList<>();
        dated(scenes).values().forEach(told -> {
            List<Line> lines = new ArrayList<>();
            told.forEach(fact -> place(lines, fact, told.size()));
            lines.forEach(line -> entries.add(entry(
                    dossier.story().id(),
                    line.facts().get(0).date(),
                    line.facts().get(0).claim().words(),
                    line.facts().stream().map(DatedClause::claim).toList(),
                    FACT)));
        });
        return entries;
    }

    /** What is dated, in the articles' order, by day, month or year. */
    private Map<String, List<DatedClause>> dated(List<Scene> scenes) {
        Map<String, List<DatedClause>> byDate = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.sentences().size(); i++) {
                Span sentence = scene.sentences().get(i);
                Tokens tokens = scene.tokens().get(i);
                List<DatedSpan> dates = scene.dates().get(i);
                int[] rarest = dates.isEmpty() ? new int[0] : Beside.rarest(tokens, words);
                for (DatedSpan date : dates) {
                    PartialDate day = date.date();
                    if (day == null || !dateFacts.tells(scene, i, date)) {
                        continue;
                    }
                    Span clause = clause(scene.article(), tokens, sentence, date.span());
                    if (clause == null) {
                        continue;
                    }
                    Setting setting = Setting.of(tokens, date.span(), words);
                    Mention mention = new Mention(scene, i, date.span(), "", Map.of(), setting);
                    byDate.computeIfAbsent(day.iso(), none -> new ArrayList<>())
                            .add(new DatedClause(day, mention, scene.claim(date.span(), clause), rarest));
                }
            }
        }
        return byDate;
    }

    /**
     * The clause that a date belongs to, the sentence where the clause has no verb; null where the sentence has none either. In another language than
     * English, whose verbs are not known, the sentence, unless it is long.
     */
    private @Nullable Span clause(Article article, Tokens tokens, Span sentence, Span date) {
        if (tokens.isRendered() && sentence.length() <= LONGEST) {
            return sentence;
        }
        Span clause = Clauses.around(article.text(), sentence, date, words);
        return hasVerb(article, clause) ? clause : hasVerb(article, sentence) ? sentence : null;
    }

    private boolean hasVerb(Article article, Span clause) {
        Tokens tokens = new Tokens(article.text(), clause);
        return !"en".equals(article.language()) || Verbs.isAmong(tokens, 0, tokens.size(), words);
    }

    private record Line(List<DatedClause> facts) {}

    /**
     * Adds a clause to the line of its day that most surely tells the same, or opens a new one.
     *
     * @param told how many clauses have that day
     */
    private void place(List<Line> lines, DatedClause fact, int told) {
        Line best = null;
        double most = 0;
        for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            double likeness = likeness(line, fact, told);
            if (likeness > most) {
                most = likeness;
                best = line;
            }
        }
        if (best == null) {
            best = new Line(new ArrayList<>());
            lines.add(best);
        }
        best.facts().add(fact);
    }

    /** How surely a clause tells what a line's first ones tell: by most of its words, or by rare ones; 0 where it is another fact. */
    private double likeness(Line line, DatedClause fact, int told) {
        double most = 0;
        for (DatedClause other : line.facts().subList(0, Math.min(line.facts().size(), MOST_MENTIONS))) {
            most = Math.max(most, likeness(fact, other, told));
        }
        return most;
    }

    private double likeness(DatedClause fact, DatedClause other, int told) {
        Mention one = fact.mention();
        Mention next = other.mention();
        double shared = CompareQuantities.overlap(
                next.setting().stems().keySet(), one.setting().stems().keySet());
        double sure = next.isInSentenceOf(one) ? 0 : sameFact.probability(one, next, 0);
        double line = next.isBeside(one) ? 0 : sameLine.probability(fact, other, told);
        return Math.max(line >= ONE ? line : 0, Math.max(shared >= LIKE ? shared : 0, sure >= SURE ? sure : 0));
    }

    /**
     * Two clauses of two articles with one date, for learning when they tell one fact.
     *
     * @param one id of the first article
     * @param at where its date stands
     * @param other id of the second
     * @param otherAt where its date stands
     * @param features what speaks for one fact
     */
    public record Pair(String date, String one, int at, String other, int otherAt, Map<String, Double> features) {}

    /** The pairs of dated clauses that a dossier's timeline may join. */
    public List<Pair> pairs(Dossier dossier) {
        List<Pair> pairs = new ArrayList<>();
        dated(Scene.of(dossier, words)).forEach((date, told) -> {
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < told.size(); j++) {
                    Mention one = told.get(i).mention();
                    Mention other = told.get(j).mention();
                    if (!one.isBeside(other)) {
                        pairs.add(new Pair(
                                date,
                                one.scene().article().id(),
                                one.span().start(),
                                other.scene().article().id(),
                                other.span().start(),
                                SameLine.features(told.get(i), told.get(j), told.size())));
                    }
                }
            }
        });
        return pairs;
    }

    static TimelineEntry entry(String story, PartialDate date, String words, List<Claim> claims, double confidence) {
        List<String> parts = new ArrayList<>(List.of(date.iso()));
        for (Claim claim : claims) {
            parts.add(claim.article() + " " + claim.place() + " " + claim.span().start());
        }
        String id = StableId.of(parts.toArray(String[]::new));
        return new TimelineEntry(id, story, date, words, claims, confidence);
    }
}
