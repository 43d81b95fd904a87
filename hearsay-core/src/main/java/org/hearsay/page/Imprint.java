package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one page tells of its outlet, as hashes: all that {@link OutletMemory} needs of it, so that a page need not be read
 * again when another one arrives.
 *
 * @param path the page's name in this run
 * @param readable whether the page holds text
 * @param outlet key of the outlet that the page states, or null
 * @param headline hash of the headline, or of the path where there is none
 * @param lines hashes of its lines, in page order
 * @param shortLines hashes of those lines that are short and no part of an article
 */
public record Imprint(
        String path,
        boolean readable,
        @Nullable String outlet,
        long headline,
        List<Long> lines,
        List<Long> shortLines) {
    private static final int SHORT = 9;

    public Imprint {
        lines = List.copyOf(lines);
        shortLines = List.copyOf(shortLines);
    }

    static Imprint of(Draft draft) {
        String path = draft.page().path();
        Draft.Reading reading = draft.reading();
        if (reading == null) {
            return new Imprint(path, false, null, 0, List.of(), List.of());
        }
        List<Long> lines = new ArrayList<>();
        List<Long> shortLines = new ArrayList<>();
        for (Line line : reading.sheet().lines()) {
            String key = line.key;
            if (key.isEmpty()) {
                continue;
            }
            long hash = OutletMemory.hash(key);
            lines.add(hash);
            if (key.length() >= 8 && line.words <= SHORT && line.cue == null) {
                shortLines.add(hash);
            }
        }
        String title = reading.title().text();
        long headline = OutletMemory.hash(title.isEmpty() ? path : Prose.key(title));
        return new Imprint(path, true, Outlets.stated(draft), headline, lines, shortLines);
    }
}
