package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.text.TermTable;

/**
 * Tells runs of capitals that are plain words from names: "Studies" opens a sentence, "Global Icon" is a prize. A word that is part of
 * a full name of the article, or has a title, is a name all the same ("Price" beside "Ada Price").
 */
final class PlainNames {
    private final Set<String> plain =
            new HashSet<>(TermTable.load(PlainNames.class, "plain-words.tsv").column(0));

    /** The mentions that are names, by passage, each in order. */
    SortedMap<Integer, List<Mention>> leaveOut(SortedMap<Integer, List<Mention>> found) {
        Set<String> known = new HashSet<>();
        found.values().stream()
                .flatMap(List::stream)
                .filter(mention -> mention.sure() || !isPlain(mention))
                .forEach(mention -> known.addAll(mention.name().parts()));
        SortedMap<Integer, List<Mention>> names = new TreeMap<>();
        found.forEach((place, mentions) -> {
            List<Mention> kept = new ArrayList<>(mentions);
            kept.removeIf(mention -> !mention.sure()
                    && isPlain(mention)
                    && !known.containsAll(mention.name().parts()));
            names.put(place, kept);
        });
        return names;
    }

    private boolean isPlain(Mention mention) {
        return plain.containsAll(mention.name().parts());
    }
}
