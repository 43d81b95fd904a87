package org.hearsay.gloss;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes words apart that are put together from known ones ("Hafengesellschaft"), the longest last part first. */
final class Compounds {
    private static final int SHORTEST_LAST = 4;
    private static final int SHORTEST_FIRST = 3;
    private static final int MOST_PARTS = 3;
    /** No word of a language is longer; a page's "word" may be a whole line. */
    private static final int LONGEST = 40;

    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "-");

    private final GlossTable table;

    Compounds(GlossTable table) {
        this.table = table;
    }

    /** The English of its parts, in order; none unless every part is known, and for what is too long for a word. */
    List<String> of(String lower) {
        List<String> found = new ArrayList<>();
        return lower.length() <= LONGEST && parts(lower, MOST_PARTS, found) ? found : List.of();
    }

    private boolean parts(String lower, int left, List<String> found) {
        for (int cut = SHORTEST_FIRST; cut <= lower.length() - SHORTEST_LAST && left > 1; cut++) {
            GlossTable.Entry last = entry(lower.substring(cut));
            if (last != null && first(lower.substring(0, cut), left - 1, found)) {
                found.addAll(last.words());
                return true;
            }
        }
        return false;
    }

    private boolean first(String before, int left, List<String> found) {
        for (String link : LINKS) {
            if (!before.endsWith(link) || before.length() - link.length() < SHORTEST_FIRST) {
                continue;
            }
            String bare = before.substring(0, before.length() - link.length());
            GlossTable.Entry entry = entry(bare);
            if (entry != null) {
                found.addAll(entry.words());
                return true;
            }
            if (left > 1 && parts(bare, left, found)) {
                return true;
            }
        }
        return false;
    }

    private GlossTable.@Nullable Entry entry(String lower) {
        GlossTable.Entry entry = table.of(lower);
        return entry == null || entry.words().isEmpty() ? null : entry;
    }
}
