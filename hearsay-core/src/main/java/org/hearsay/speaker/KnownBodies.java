package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** Bodies that pages of several languages name, by the name that English pages give them ({@code bodies-others.tsv}). */
final class KnownBodies {
    /** Letters by which cases and gender make a word longer. */
    private static final int LONGEST_ENDING = 3;

    private record Known(List<String> stems, String english) {}

    private final Map<String, List<Known>> byLanguage = new HashMap<>();
    private final Bodies bodies;

    KnownBodies(Bodies bodies) {
        this.bodies = bodies;
        for (List<String> row :
                TermTable.load(KnownBodies.class, "bodies-others.tsv").rows()) {
            List<String> stems = List.of(Fold.plain(row.get(1)).split(" "));
            byLanguage
                    .computeIfAbsent(row.get(0), language -> new ArrayList<>())
                    .add(new Known(stems, row.get(2)));
        }
    }

    /** The body whose name these tokens are, null where the table has none. */
    Bodies.@Nullable Named read(Passage passage, int from, int to, String language) {
        for (Known known : byLanguage.getOrDefault(language, List.of())) {
            boolean same = known.stems().size() == to - from;
            for (int i = 0; same && i < to - from; i++) {
                String word = passage.at(from + i).folded();
                String stem = known.stems().get(i);
                same = word.startsWith(stem) && word.length() - stem.length() <= LONGEST_ENDING;
            }
            if (same) {
                Passage english = Passage.of(known.english());
                return bodies.read(english, 0, english.size());
            }
        }
        return null;
    }
}
