package org.hearsay.app.archive;

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
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Joins speakers who are one, and gives attributions the speakers that readers name. */
final class CorrectSpeakers {
    private final Speakers resolved;
    private final ResolveAnchors anchors;
    private final Map<String, Speaker> speakers = new TreeMap<>();
    private final Map<String, String> speakerOf = new HashMap<>();
    private final Map<String, String> into = new HashMap<>();
    private final Map<String, String> byHand = new HashMap<>();

    CorrectSpeakers(Speakers resolved, ResolveAnchors anchors) {
        this.resolved = resolved;
        this.anchors = anchors;
        resolved.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        resolved.attributions().forEach(one -> speakerOf.put(one.id(), one.speaker()));
    }

    /** Makes one speaker of two, under the name of the first; true if both are known. */
    boolean join(Correction correction) {
        Speaker kept = speaker(correction.subjectAt());
        Speaker other = speaker(correction.objectAt());
        if (kept == null || other == null) {
            return false;
        }
        if (!kept.id().equals(other.id())) {
            Set<String> spellings = new TreeSet<>(kept.spellings());
            spellings.addAll(other.spellings());
            Set<String> descriptions = new TreeSet<>(kept.descriptions());
            descriptions.addAll(other.descriptions());
            speakers.remove(other.id());
            speakers.put(
                    kept.id(),
                    new Speaker(
                            kept.id(), kept.name(), kept.kind(), List.copyOf(spellings), List.copyOf(descriptions)));
            into.replaceAll((from, to) -> to.equals(other.id()) ? kept.id() : to);
            into.put(other.id(), kept.id());
        }
        return true;
    }

    /** Gives an attribution the speaker of a name; true if the attribution is known. */
    boolean name(Correction correction) {
        String attribution = anchors.attribution(correction.subjectAt());
        if (attribution != null) {
            byHand.put(attribution, named(correction.object()));
        }
        return attribution != null;
    }

    Speakers corrected() {
        List<Attribution> attributions = resolved.attributions().stream()
                .map(one -> one.withSpeaker(byHand.getOrDefault(one.id(), present(one.speaker()))))
                .toList();
        Map<String, Resolution> resolutions = new TreeMap<>();
        for (Resolution one : resolved.resolutions()) {
            resolutions.put(
                    one.attribution(),
                    new Resolution(one.attribution(), present(one.speaker()), one.reason(), one.confidence()));
        }
        byHand.forEach((attribution, speaker) ->
                resolutions.put(attribution, new Resolution(attribution, speaker, "corrected by a reader", 1)));
        Set<String> speaking = new HashSet<>();
        attributions.forEach(one -> speaking.add(one.speaker()));
        List<Speaker> left = speakers.values().stream()
                .filter(speaker -> speaking.contains(speaker.id()))
                .toList();
        return new Speakers(attributions, left, List.copyOf(resolutions.values()));
    }

    private @Nullable Speaker speaker(Anchor anchor) {
        Speaker known = speakers.get(present(anchor.id()));
        String attribution = known == null ? anchors.onPage(anchor) : null;
        String id = attribution == null ? null : speakerOf.get(attribution);
        return id == null ? known : speakers.get(present(id));
    }

    private @Nullable String present(@Nullable String speaker) {
        return into.getOrDefault(speaker, speaker);
    }

    /** The speaker of this name, else the only one who is spelt so, else one whom the pages do not know. */
    private String named(String name) {
        List<String> same = speakers.values().stream()
                .filter(speaker -> speaker.name().equals(name))
                .map(Speaker::id)
                .toList();
        if (same.isEmpty()) {
            same = speakers.values().stream()
                    .filter(speaker -> speaker.spellings().contains(name))
                    .map(Speaker::id)
                    .toList();
            same = same.size() == 1 ? same : List.of();
        }
        if (!same.isEmpty()) {
            return same.get(0);
        }
        String id = StableId.of("named by a reader", name);
        speakers.put(id, new Speaker(id, name, Speaker.Kind.PERSON, List.of(name), List.of()));
        return id;
    }
}
