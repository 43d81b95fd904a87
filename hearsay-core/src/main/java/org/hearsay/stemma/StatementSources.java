package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.StemmaNode;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Draws what speakers said as lost sources: a speech, a report, remarks that articles of different descent carry, each
 * from its own hearing or another's copy.
 */
final class StatementSources {
    /** Sources drawn, those first on which most texts rest; more would bury the rest of the stemma. */
    private static final int MOST = 12;

    /** A day that is surer than this is stated by the page. */
    private static final double STATED = 0.6;

    private static final double NAMED = 4;

    private final Pile pile;
    private final Graph graph;
    private final Map<String, Attribution> attributions = new LinkedHashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();

    StatementSources(Pile pile, Graph graph) {
        this.pile = pile;
        this.graph = graph;
        pile.dossier().attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        pile.dossier().speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
    }

    void draw() {
        List<Source> sources = new ArrayList<>(sources().values());
        sources.removeIf(source -> source.carriers.size() < 2);
        sources.sort(
                Comparator.comparing((Source source) -> -source.carriers.size()).thenComparing(source -> source.key));
        sources.stream().limit(MOST).forEach(this::draw);
    }

    /** Statements of one speaker on one day are one source, if two texts of different descent carry one of them. */
    private Map<String, Source> sources() {
        Map<String, Source> sources = new TreeMap<>();
        Map<String, TreeSet<String>> days = days();
        for (Statement statement : pile.dossier().statements()) {
            Speaker speaker = statement.speaker() == null ? null : speakers.get(statement.speaker());
            if (speaker == null || speaker.kind() == Speaker.Kind.GROUP) {
                continue;
            }
            String day =
                    statement.saidOn() == null ? "" : statement.saidOn().date().iso();
            Source source = sources.computeIfAbsent(
                    speaker.id() + " " + day,
                    key -> new Source(
                            key,
                            speaker,
                            statement.saidOn() == null
                                    ? null
                                    : statement.saidOn().date()));
            TreeSet<String> tops = new TreeSet<>();
            for (String id : statement.witnesses()) {
                Attribution witness = attributions.get(id);
                if (witness != null) {
                    tops.add(graph.top(witness.article()));
                    source.witnesses.add(witness);
                    source.probability.merge(id, statement.probability(), Math::min);
                }
            }
            if (tops.size() > 1) {
                source.carriers.addAll(tops);
            }
        }
        return sources;
    }

    /** The days on which each speaker is reported to have said something. */
    private Map<String, TreeSet<String>> days() {
        Map<String, TreeSet<String>> days = new TreeMap<>();
        for (Statement statement : pile.dossier().statements()) {
            if (statement.speaker() != null && statement.saidOn() != null) {
                days.computeIfAbsent(statement.speaker(), none -> new TreeSet<>())
                        .add(statement.saidOn().date().iso());
            }
        }
        return days;
    }

    private void draw(Source source) {
        Map<String, List<Attribution>> byTop = new TreeMap<>();
        for (Attribution witness : source.witnesses) {
            byTop.computeIfAbsent(graph.top(witness.article()), none -> new ArrayList<>())
                    .add(witness);
        }
        byTop.keySet().retainAll(source.carriers);
        PartialDate date = source.date;
        Moment first = date == null ? null : Moment.of(date.first());
        Moment last = date == null ? null : Moment.of(date.last());
        long articles =
                source.witnesses.stream().map(Attribution::article).distinct().count();
        String lost =
                graph.lost(StemmaNode.Kind.CREDITED, label(source), first, last, "named in " + articles + " articles");
        byTop.forEach((top, witnesses) -> edge(lost, top, source, witnesses));
    }

    private void edge(String lost, String top, Source source, List<Attribution> witnesses) {
        List<Evidence> reasons = new ArrayList<>();
        boolean documented = false;
        double probability = 0;
        for (Attribution witness : witnesses) {
            Article article = pile.article(pile.number(witness.article()));
            Occasions.Occasion occasion = Occasions.of(article, witness);
            boolean named = names(source.speaker, witness.source());
            boolean dated = witness.saidOn() != null
                    && witness.saidOn().date().day() != null
                    && witness.saidOn().confidence() >= STATED;
            probability = Math.max(probability, source.probability.getOrDefault(witness.id(), 0.0));
            if (named && dated && !documented || occasion != null && occasion.issuer() != null) {
                documented |= article.id().equals(top) || occasion != null;
                reasons.add(evidence(witness, dated ? "names the speaker and the day" : "names the speaker"));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(evidence(witnesses.get(0), "carries what others date and name"));
        }
        double sure = documented ? 1 : Math.min(0.9, probability * 0.95);
        Certainty certainty = documented ? Certainty.DOCUMENTED : Certainty.of(sure);
        if (certainty != Certainty.UNDETERMINED) {
            graph.edge(lost, top, sure, certainty, reasons.stream().limit(3).toList(), "the text at its source");
        }
    }

    private Evidence evidence(Attribution witness, String what) {
        String words =
                witness.source().isEmpty() ? "" : ": " + Say.quoted((witness.source() + " " + witness.cue()).strip());
        return new Evidence(
                Evidence.Kind.NAMED_SOURCE,
                what + words,
                NAMED,
                witness.article(),
                witness.place() == Attribution.IN_TEXT ? witness.sourceSpan() : null);
    }

    private static boolean names(Speaker speaker, String mention) {
        String plain = Fold.plain(mention);
        return speaker.spellings().stream().anyMatch(spelling -> plain.contains(Fold.plain(spelling)));
    }

    /** "Kremlin statement" where a page says who released it, else "Gerasimov's report", else "Zakharova's remarks". */
    private String label(Source source) {
        Map<String, Integer> named = new TreeMap<>();
        for (Attribution witness : source.witnesses) {
            Occasions.Occasion occasion = Occasions.of(pile.article(pile.number(witness.article())), witness);
            if (occasion != null && occasion.issuer() != null) {
                return occasion.issuer() + " " + occasion.name();
            }
            if (occasion != null) {
                named.merge(occasion.name(), 1, Integer::sum);
            }
        }
        String most = named.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("remarks");
        return possessive(shortName(source.speaker)) + " " + most;
    }

    /** The last name where pages use it alone, else the whole. */
    private static String shortName(Speaker speaker) {
        String last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
        return speaker.spellings().contains(last) ? last : speaker.name();
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "\u2019" : "\u2019s");
    }

    /** What one speaker said on one day. */
    private static final class Source {
        private final String key;
        private final Speaker speaker;
        private final @Nullable PartialDate date;
        private final List<Attribution> witnesses = new ArrayList<>();
        private final Map<String, Double> probability = new HashMap<>();
        private final TreeSet<String> carriers = new TreeSet<>();

        Source(String key, Speaker speaker, @Nullable PartialDate date) {
            this.key = key;
            this.speaker = speaker;
            this.date = date;
        }
    }
}
