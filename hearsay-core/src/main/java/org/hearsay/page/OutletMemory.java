package org.hearsay.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines that several pages of one outlet share, and that therefore are furniture.
 *
 * <p>A line counts only among pages of one outlet, so that an article which other outlets copy stays an article; pages with
 * one headline count once, so that two fetches of an article do not make furniture of it. The same pages give the same
 * memory in any order.
 */
public final class OutletMemory {
    /** Knows no outlet. */
    public static final OutletMemory EMPTY = new OutletMemory(Map.of(), Map.of());

    private final Map<String, String> outlets;
    private final Map<String, Set<Long>> furniture;

    private OutletMemory(Map<String, String> outlets, Map<String, Set<Long>> furniture) {
        this.outlets = outlets;
        this.furniture = furniture;
    }

    /** What these pages tell of each other; the same for any order of them. */
    public static OutletMemory of(Collection<Draft> drafts) {
        List<Draft> readable =
                drafts.stream().filter(draft -> draft.reading() != null).toList();
        Map<String, String> outlets = Outlets.of(readable);
        Map<String, Map<Long, Set<Long>>> headlines = new HashMap<>();
        for (Draft draft : readable) {
            String outlet = outlets.get(draft.page().path());
            if (outlet != null) {
                Map<Long, Set<Long>> lines = headlines.computeIfAbsent(outlet, none -> new HashMap<>());
                long headline = headline(draft);
                for (long line : lines(draft)) {
                    Set<Long> seen = lines.computeIfAbsent(line, none -> new HashSet<>(2));
                    if (seen.size() < 2) {
                        seen.add(headline);
                    }
                }
            }
        }
        Map<String, Set<Long>> furniture = new HashMap<>();
        headlines.forEach((outlet, lines) -> {
            Set<Long> shared = new HashSet<>();
            lines.forEach((line, seen) -> {
                if (seen.size() > 1) {
                    shared.add(line);
                }
            });
            furniture.put(outlet, shared);
        });
        return new OutletMemory(outlets, furniture);
    }

    /** For each piece of a page, whether other pages of its outlet show it too. */
    boolean[] known(Draft draft) {
        List<Piece> pieces = pieces(draft);
        boolean[] known = new boolean[pieces.size()];
        String stated = Outlets.stated(draft);
        String outlet = outlets.getOrDefault(draft.page().path(), stated == null ? "" : stated);
        Set<Long> shared = furniture.getOrDefault(outlet, Set.of());
        if (shared.isEmpty()) {
            return known;
        }
        int prose = 0;
        int copied = 0;
        for (int i = 0; i < known.length; i++) {
            String text = pieces.get(i).text();
            known[i] = shared.contains(hash(Prose.key(text)));
            if (Prose.words(text) >= 15 && Prose.endsSentence(text)) {
                prose++;
                copied += known[i] ? 1 : 0;
            }
        }
        boolean copy = prose >= 4 && copied * 2 > prose;
        return copy ? new boolean[known.length] : known;
    }

    private static long headline(Draft draft) {
        Draft.Reading reading = draft.reading();
        String title = reading == null ? "" : reading.title().text();
        return hash(title.isEmpty() ? draft.page().path() : Prose.key(title));
    }

    static List<Long> lines(Draft draft) {
        List<Long> lines = new ArrayList<>();
        for (Piece piece : pieces(draft)) {
            String key = Prose.key(piece.text());
            if (!key.isEmpty()) {
                lines.add(hash(key));
            }
        }
        return lines;
    }

    private static List<Piece> pieces(Draft draft) {
        Draft.Reading reading = draft.reading();
        return reading == null ? List.of() : reading.sheet().pieces();
    }

    /** FNV-1a over 64 bits. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
