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
    /** Lines of a day, and mentions of a line, that one more is compared with: the work stays linear. */
    private static final int MOST_LINES = 60;

    private static final int MOST_MENTIONS = 4;
    /** Units of a sentence that stands for its clauses, at most. */
    private static final int LONGEST = 300;

    private final FactWords words = new FactWords();
    private final SameFact sameFact = new SameFact();
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
        Map<String, List<Line>> byDate = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.sentences().size(); i++) {
                Span sentence = scene.sentences().get(i);
                Tokens tokens = scene.tokens().get(i);
                for (DatedSpan date : scene.dates().get(i)) {
                    PartialDate day = date.date();
                    if (day == null || !dateFacts.tells(scene, i, date)) {
                        continue;
                    }
                    Setting setting = Setting.of(tokens, date.span(), words);
                    Mention mention = new Mention(scene, i, date.span(), "", Map.of(), setting);
                    Span clause = clause(scene.article(), tokens, sentence, date.span());
                    if (clause == null) {
                        continue;
                    }
                    Claim claim = scene.claim(date.span(), clause);
                    place(byDate.computeIfAbsent(day.iso(), none -> new ArrayList<>()), day, mention, claim);
                }
            }
        }
        List<TimelineEntry> entries = new ArrayList<>();
        byDate.values()
                .forEach(lines -> lines.forEach(line -> entries.add(entry(
                        dossier.story().id(), line.date(), line.claims().get(0).words(), line.claims(), FACT))));
        return entries;
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

    private record Line(PartialDate date, List<Mention> mentions, List<Claim> claims) {}

    /** Adds a claim to the line of its day that most surely tells the same, or opens a new one. */
    private void place(List<Line> lines, PartialDate day, Mention mention, Claim claim) {
        Line best = null;
        double most = 0;
        for (Line line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            double likeness = likeness(line, mention);
            if (likeness > most) {
                most = likeness;
                best = line;
            }
        }
        if (best == null) {
            best = new Line(day, new ArrayList<>(), new ArrayList<>());
            lines.add(best);
        }
        best.mentions().add(mention);
        best.claims().add(claim);
    }

    /** How surely a mention tells what a line's first mentions tell: by most of its words, or by rare ones; 0 where it is another fact. */
    private double likeness(Line line, Mention mention) {
        double most = 0;
        for (Mention other : line.mentions().subList(0, Math.min(line.mentions().size(), MOST_MENTIONS))) {
            double shared = CompareQuantities.overlap(
                    other.setting().stems().keySet(), mention.setting().stems().keySet());
            double sure = other.isInSentenceOf(mention) ? 0 : sameFact.probability(mention, other, 0);
            most = Math.max(most, Math.max(shared >= LIKE ? shared : 0, sure >= SURE ? sure : 0));
        }
        return most;
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
