package org.hearsay.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines that several pages of one outlet share, and that therefore are furniture.
 *
 * <p>A line counts only among pages of one outlet, so that an article which other outlets copy stays an article; pages with
 * one headline count once, so that two fetches of an article do not make furniture of it. The same pages give the same
 * memory in any order.
 *
 * @param outlets for each page that states no outlet, by path: the key of the one that it was found to be of
 * @param furniture by the outlet's key: hashes of the lines that are furniture
 */
public record OutletMemory(Map<String, String> outlets, Map<String, Set<Long>> furniture) {
    /** Knows no outlet. */
    public static final OutletMemory EMPTY = new OutletMemory(Map.of(), Map.of());

    public OutletMemory {
        outlets = Map.copyOf(outlets);
        furniture = Map.copyOf(furniture);
    }

    /** One memory of several that were made of different outlets' pages, those that state none together. */
    public static OutletMemory joined(Collection<OutletMemory> memories) {
        Map<String, String> outlets = new HashMap<>();
        Map<String, Set<Long>> furniture = new HashMap<>();
        for (OutletMemory memory : memories) {
            outlets.putAll(memory.outlets);
            furniture.putAll(memory.furniture);
        }
        return new OutletMemory(outlets, furniture);
    }

    /** What these pages tell of each other; the same for any order of them. */
    public static OutletMemory of(Collection<Draft> drafts) {
        return ofImprints(drafts.stream().map(Draft::imprint).toList());
    }

    /** What the pages of these imprints tell of each other; the same for any order of them. */
    public static OutletMemory ofImprints(Collection<Imprint> imprints) {
        List<Imprint> readable = imprints.stream().filter(Imprint::readable).toList();
        Map<String, String> outlets = Outlets.of(readable);
        Map<String, Map<Long, Set<Long>>> headlines = new HashMap<>();
        for (Imprint page : readable) {
            String outlet = outlets.get(page.path());
            if (outlet != null) {
                Map<Long, Set<Long>> lines = headlines.computeIfAbsent(outlet, none -> new HashMap<>());
                for (long line : page.lines()) {
                    Set<Long> seen = lines.computeIfAbsent(line, none -> new HashSet<>(2));
                    if (seen.size() < 2) {
                        seen.add(page.headline());
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
            if (!shared.isEmpty()) {
                furniture.put(outlet, shared);
            }
        });
        readable.stream().filter(page -> page.outlet() != null).forEach(page -> outlets.remove(page.path()));
        return new OutletMemory(outlets, furniture);
    }

    /** Which lines of a page are known to be furniture; while this stays the same, so does the page's article. */
    public String known(Imprint page) {
        Set<Long> shared = shared(page.path(), page.outlet());
        StringBuilder known = new StringBuilder();
        for (int i = 0; i < page.lines().size(); i++) {
            if (shared.contains(page.lines().get(i))) {
                known.append(known.isEmpty() ? "" : " ").append(i);
            }
        }
        return known.toString();
    }

    /** For each piece of a page, whether other pages of its outlet show it too. */
    boolean[] known(Draft draft) {
        List<Line> lines = lines(draft);
        boolean[] known = new boolean[lines.size()];
        Set<Long> shared = shared(draft.page().path(), Outlets.stated(draft));
        if (shared.isEmpty()) {
            return known;
        }
        int prose = 0;
        int copied = 0;
        for (int i = 0; i < known.length; i++) {
            Line line = lines.get(i);
            known[i] = shared.contains(hash(line.key));
            if (line.words >= 15 && line.ends) {
                prose++;
                copied += known[i] ? 1 : 0;
            }
        }
        boolean copy = prose >= 4 && copied * 2 > prose;
        return copy ? new boolean[known.length] : known;
    }

    private Set<Long> shared(String path, @Nullable String stated) {
        return furniture.getOrDefault(outlets.getOrDefault(path, stated == null ? "" : stated), Set.of());
    }

    private static List<Line> lines(Draft draft) {
        Draft.Reading reading = draft.reading();
        return reading == null ? List.of() : reading.sheet().lines();
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
