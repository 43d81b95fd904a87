package org.hearsay.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures where the parts of a dump's lines name a proposed author: how often, where, and between what. */
final class DumpAuthorFeatures {
    private static final int FARTHEST = 60;
    /** What is measured around the nearest place. */
    private static final int MEASURES = 11;

    private final Sheet sheet;
    private final LineParts parts;
    private final int title;
    private final int first;
    private final int last;
    private final Map<String, Integer> begins;

    DumpAuthorFeatures(Sheet sheet, LineParts parts, int title, int first, int last) {
        this.sheet = sheet;
        this.parts = parts;
        this.title = title;
        this.first = first;
        this.last = last;
        this.begins = begins();
    }

    void add(Row row, List<String> authors) {
        String key = Prose.key(String.join(" ", authors));
        List<LineParts.Part> places = parts.saying(key);
        int above = 0;
        int below = 0;
        LineParts.Part best = null;
        for (LineParts.Part place : places) {
            above += place.line() < first ? 1 : 0;
            below += place.line() > last ? 1 : 0;
            best = best == null || distance(place) < distance(best) ? place : best;
        }
        row.addLog(above).addLog(below).addLog(places.size() - above - below);
        around(row, best);
        row.add(begins.getOrDefault(key, 0));
    }

    private int distance(LineParts.Part part) {
        int at = part.line();
        return Math.min(Math.abs(at - title), Math.abs(at - first));
    }

    private void around(Row row, LineParts.@Nullable Part best) {
        if (best == null) {
            for (int i = 0; i < MEASURES; i++) {
                row.add(-99);
            }
            return;
        }
        LineParts.Part before = parts.at(best.number() - 1);
        LineParts.Part after = parts.at(best.number() + 1);
        List<LineParts.Part> line = parts.of(best.line());
        row.add(clip(best.line() - title)).add(clip(best.line() - first)).add(clip(best.line() - last));
        row.add(line.size()).add(best.number() - line.get(0).number());
        row.add(AuthorLine.isBy(before.text())).add(before.isDated()).add(after.isDated());
        row.add(parts.at(best.number() + 2).isDated());
        row.add(Math.min(40, Prose.words(before.text()))).add(Math.min(40, Prose.words(after.text())));
    }

    /** By the two and the three words with which lines begin and go on: 2 where one in the text does, 1 where only one below it does. */
    private Map<String, Integer> begins() {
        Map<String, Integer> begins = new HashMap<>();
        int end = Math.min(sheet.lines().size(), last + FARTHEST);
        for (int i = Math.max(0, first); i < end; i++) {
            String key = sheet.lines().get(i).key;
            int where = i > last - 3 ? 1 : 2;
            int at = key.indexOf(' ');
            for (int words = 2; words <= 3 && at > 0; words++) {
                at = key.indexOf(' ', at + 1);
                if (at > 0) {
                    begins.merge(key.substring(0, at), where, Math::max);
                }
            }
        }
        return begins;
    }

    private static int clip(int distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }
}
