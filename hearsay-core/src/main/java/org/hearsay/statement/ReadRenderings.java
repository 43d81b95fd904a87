package org.hearsay.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/** Makes attributions ready for comparing; each content is read once. */
final class ReadRenderings {
    private final ReadContent reader;
    private final Cues cues;
    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, Cues.Reading> read = new HashMap<>();

    ReadRenderings(ReadContent reader, Cues cues) {
        this.reader = reader;
        this.cues = cues;
    }

    Rendering of(ExactCopies copies) {
        return of(copies, copies.first().attribution());
    }

    private Rendering of(ExactCopies copies, Attribution attribution) {
        String language = copies.first().language();
        return new Rendering(
                copies,
                content(attribution, language),
                read.computeIfAbsent(
                        language + ' ' + attribution.cue(), key -> cues.read(attribution.cue(), language)));
    }

    /** In the order given. */
    List<Rendering> all(List<ExactCopies> copies) {
        return copies.stream().map(this::of).toList();
    }

    /** What the same speaker says before it in its article, or null. */
    @Nullable
    Rendering before(Rendering rendering) {
        return neighbour(rendering, rendering.copies().before());
    }

    /** What the same speaker says next in its article, or null. */
    @Nullable
    Rendering after(Rendering rendering) {
        return neighbour(rendering, rendering.copies().after());
    }

    /** Alone, on the page of the one beside which it stands. */
    private @Nullable Rendering neighbour(Rendering rendering, @Nullable Attribution neighbour) {
        if (neighbour == null) {
            return null;
        }
        Appearance first = rendering.copies().first();
        return of(
                new ExactCopies(
                        rendering.story(),
                        rendering.speaker(),
                        rendering.copies().voice(),
                        List.of(new Appearance(first.number(), neighbour, first.published(), first.language())),
                        null,
                        null,
                        List.of(),
                        1),
                neighbour);
    }

    private Content content(Attribution attribution, String language) {
        return contents.computeIfAbsent(attribution.id(), id -> reader.read(attribution.content(), language));
    }
}
