package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.text.StableId;

/** Lets what readers know better take the place of what the steps found; later corrections win over earlier ones. */
final class ApplyCorrections {
    private final List<Correction> corrections;

    /** @param corrections those that stand, in the order of making */
    ApplyCorrections(List<Correction> corrections) {
        this.corrections = List.copyOf(corrections);
    }

    /** Leaves out what is no statement. */
    List<Attribution> attributions(List<Attribution> found) {
        Set<String> out = new HashSet<>();
        of(Correction.Kind.NOT_A_STATEMENT).forEach(correction -> out.add(correction.subject()));
        return out.isEmpty()
                ? found
                : found.stream()
                        .filter(attribution -> !out.contains(attribution.id()))
                        .toList();
    }

    /** Joins speakers who are one, and gives attributions the speakers that readers name. */
    Speakers speakers(Speakers resolved) {
        List<Correction> joined = of(Correction.Kind.SAME_PERSON);
        List<Correction> named = of(Correction.Kind.OTHER_SPEAKER);
        if (joined.isEmpty() && named.isEmpty()) {
            return resolved;
        }
        Map<String, Speaker> speakers = new TreeMap<>();
        resolved.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        Map<String, String> into = new HashMap<>();
        joined.forEach(correction -> join(speakers, into, correction));
        Map<String, String> byHand = new HashMap<>();
        named.forEach(correction -> byHand.put(correction.subject(), named(speakers, correction.object())));
        List<Attribution> attributions = resolved.attributions().stream()
                .map(attribution -> attribution.withSpeaker(byHand.getOrDefault(
                        attribution.id(), into.getOrDefault(attribution.speaker(), attribution.speaker()))))
                .toList();
        Map<String, Resolution> resolutions = new TreeMap<>();
        for (Resolution one : resolved.resolutions()) {
            String speaker = into.getOrDefault(one.speaker(), one.speaker());
            resolutions.put(
                    one.attribution(), new Resolution(one.attribution(), speaker, one.reason(), one.confidence()));
        }
        Set<String> speaking = new HashSet<>();
        for (Attribution attribution : attributions) {
            String speaker = attribution.speaker();
            if (speaker != null) {
                speaking.add(speaker);
                if (byHand.containsKey(attribution.id())) {
                    resolutions.put(
                            attribution.id(), new Resolution(attribution.id(), speaker, "corrected by a reader", 1));
                }
            }
        }
        return new Speakers(
                attributions,
                speakers.values().stream()
                        .filter(speaker -> speaking.contains(speaker.id()))
                        .toList(),
                List.copyOf(resolutions.values()));
    }

    /** Takes renderings of something else out of their statements. */
    List<Statement> statements(List<Statement> grouped, List<Attribution> attributions) {
        Set<String> apart = new HashSet<>();
        Map<String, String> from = new HashMap<>();
        for (Correction correction : of(Correction.Kind.NOT_THE_SAME)) {
            from.put(correction.object(), correction.subject());
        }
        for (Statement statement : grouped) {
            statement.witnesses().stream()
                    .filter(witness ->
                            from.containsKey(witness) && statement.witnesses().contains(from.get(witness)))
                    .forEach(apart::add);
        }
        if (apart.isEmpty()) {
            return grouped;
        }
        Map<String, Attribution> attribution = new HashMap<>();
        attributions.forEach(one -> attribution.put(one.id(), one));
        List<Statement> parted = new ArrayList<>();
        for (Statement statement : grouped) {
            List<String> rest = statement.witnesses().stream()
                    .filter(witness -> !apart.contains(witness))
                    .toList();
            if (rest.size() == statement.witnesses().size()) {
                parted.add(statement);
                continue;
            }
            parted.add(with(statement, rest));
            statement.witnesses().stream()
                    .filter(apart::contains)
                    .forEach(witness -> parted.add(alone(statement, attribution.get(witness))));
        }
        parted.sort(Comparator.comparing(Statement::id));
        return parted;
    }

    private List<Correction> of(Correction.Kind kind) {
        return corrections.stream()
                .filter(correction -> correction.kind() == kind)
                .toList();
    }

    private static void join(Map<String, Speaker> speakers, Map<String, String> into, Correction correction) {
        Speaker kept = speakers.get(into.getOrDefault(correction.subject(), correction.subject()));
        Speaker other = speakers.get(into.getOrDefault(correction.object(), correction.object()));
        if (kept == null || other == null || kept.equals(other)) {
            return;
        }
        Set<String> spellings = new TreeSet<>(kept.spellings());
        spellings.addAll(other.spellings());
        Set<String> descriptions = new TreeSet<>(kept.descriptions());
        descriptions.addAll(other.descriptions());
        speakers.remove(other.id());
        speakers.put(
                kept.id(),
                new Speaker(kept.id(), kept.name(), kept.kind(), List.copyOf(spellings), List.copyOf(descriptions)));
        into.replaceAll((from, to) -> to.equals(other.id()) ? kept.id() : to);
        into.put(other.id(), kept.id());
    }

    /** The speaker of this name, whom the pages may not know. */
    private static String named(Map<String, Speaker> speakers, String name) {
        return speakers.values().stream()
                .filter(speaker -> speaker.name().equals(name))
                .map(Speaker::id)
                .findFirst()
                .orElseGet(() -> {
                    String id = StableId.of("named by a reader", name);
                    speakers.put(id, new Speaker(id, name, Speaker.Kind.PERSON, List.of(name), List.of()));
                    return id;
                });
    }

    private static Statement with(Statement statement, List<String> witnesses) {
        boolean single = witnesses.size() == 1;
        return new Statement(
                StableId.of(witnesses.stream().sorted().toArray(String[]::new)),
                statement.story(),
                statement.speaker(),
                statement.saidOn(),
                witnesses,
                single ? Statement.Band.SINGLE : statement.band(),
                single ? 1 : statement.probability());
    }

    private static Statement alone(Statement statement, Attribution witness) {
        return new Statement(
                StableId.of(witness.id()),
                statement.story(),
                witness.speaker() == null ? statement.speaker() : witness.speaker(),
                witness.saidOn(),
                List.of(witness.id()),
                Statement.Band.SINGLE,
                1);
    }
}
