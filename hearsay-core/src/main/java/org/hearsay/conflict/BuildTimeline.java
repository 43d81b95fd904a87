package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.TimelineEntry;
import org.hearsay.text.StableId;

/**
 * Puts what a story's articles date on one timeline: a line for each fact or statement of a day, with all who report it.
 */
public final class BuildTimeline {
    private static final double FACT = 0.75;
    /** Words of a statement that is told on the line, at least. */
    private static final int LEAST_WORDS = 3;
    /** Share of words, and probability of one fact, from which two dated clauses of one day are one line. */
    private static final double LIKE = 0.3;

    private static final double SURE = 0.75;
    /** Lines of a day, and mentions of a line, that one more is compared with: the work stays linear. */
    private static final int MOST_LINES = 60;

    private static final int MOST_MENTIONS = 4;

    private final FactWords words = new FactWords();
    private final SameFact sameFact = new SameFact();
    private final DateFacts dateFacts = new DateFacts(words, sameFact);

    /** The entries by date, then id. */
    public List<TimelineEntry> build(Dossier dossier) {
        List<TimelineEntry> entries = new ArrayList<>();
        List<TimelineEntry> facts = facts(dossier);
        Set<String> told = new HashSet<>();
        for (TimelineEntry fact : facts) {
            fact.claims().forEach(claim -> told.add(fact.date().iso() + " " + claim.attribution()));
        }
        entries.addAll(facts);
        entries.addAll(statements(dossier, told));
        entries.sort(Comparator.comparing(TimelineEntry::date).thenComparing(TimelineEntry::id));
        return List.copyOf(entries);
    }

    /** Sentences that date something themselves; those of several articles that tell the same on one line. */
    private List<TimelineEntry> facts(Dossier dossier) {
        Map<String, List<Line>> byDate = new LinkedHashMap<>();
        for (Scene scene : Scene.of(dossier)) {
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
                    Span clause = Clauses.around(scene.article().text(), sentence, date.span());
                    Claim claim = scene.claim(date.span(), clause);
                    place(byDate.computeIfAbsent(day.iso(), none -> new ArrayList<>()), day, mention, claim);
                }
            }
        }
        List<TimelineEntry> entries = new ArrayList<>();
        byDate.values()
                .forEach(lines -> lines.forEach(
                        line -> entries.add(entry(dossier.story().id(), line.date(), line.claims(), FACT))));
        return entries;
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

    /**
     * Statements of a speaker whom a witness names, which a witness surely makes and of which some witness tells the day; not those whose
     * own words already gave a fact of that day.
     */
    private static List<TimelineEntry> statements(Dossier dossier, Set<String> told) {
        Map<String, Attribution> attributions = new HashMap<>();
        dossier.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        Map<String, Integer> order = new HashMap<>();
        for (Article article : dossier.articles()) {
            order.put(article.id(), order.size());
        }
        List<TimelineEntry> entries = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            SaidOn saidOn = statement.saidOn();
            if (saidOn == null
                    || statement.speaker() == null
                    || statement.witnesses().stream()
                            .anyMatch(w -> told.contains(saidOn.date().iso() + " " + w))) {
                continue;
            }
            boolean sure = false;
            List<Claim> claims = new ArrayList<>();
            for (String witness : statement.witnesses()) {
                Attribution attribution = attributions.get(witness);
                if (attribution != null && order.containsKey(attribution.article())) {
                    claims.add(claim(attribution));
                    sure |= attribution.isSure();
                }
            }
            claims.sort(Comparator.comparing((Claim claim) -> order.get(claim.article()))
                    .thenComparing(Claim::place)
                    .thenComparing(Claim::span));
            if (sure && tells(claims)) {
                entries.add(entry(dossier.story().id(), saidOn.date(), claims, saidOn.confidence()));
            }
        }
        return entries;
    }

    /** "The matter" tells a reader nothing by itself. */
    private static boolean tells(List<Claim> claims) {
        return claims.get(0).words().split(" ").length >= LEAST_WORDS;
    }

    private static Claim claim(Attribution attribution) {
        return new Claim(
                attribution.article(),
                attribution.place(),
                attribution.extent(),
                attribution.content(),
                attribution.speaker(),
                attribution.id());
    }

    private static TimelineEntry entry(String story, PartialDate date, List<Claim> claims, double confidence) {
        List<String> parts = new ArrayList<>(List.of(date.iso()));
        for (Claim claim : claims) {
            parts.add(claim.article() + " " + claim.place() + " " + claim.span().start());
        }
        String id = StableId.of(parts.toArray(String[]::new));
        return new TimelineEntry(id, story, date, claims.get(0).words(), claims, confidence);
    }
}
