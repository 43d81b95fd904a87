package org.hearsay.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The other cases of a noun or name in the singular, by its ending in the base form ({@code case-endings.tsv}): Russian,
 * Ukrainian, and the few of German. A form may be none that is used, where nouns and adjectives end alike.
 */
public final class CaseForms {
    private static final String ANY = "-";

    /**
     * A row of the table.
     *
     * @param base ending of the base form
     * @param others those of the other cases
     */
    private record Ending(String base, List<String> others) {}

    private static final Map<String, List<Ending>> BY_LANGUAGE = new HashMap<>();

    static {
        for (List<String> row :
                TermTable.load(CaseForms.class, "case-endings.tsv").rows()) {
            String base = row.get(1).equals(ANY) ? "" : row.get(1);
            List<String> others =
                    row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(" "));
            BY_LANGUAGE
                    .computeIfAbsent(row.get(0), language -> new ArrayList<>())
                    .add(new Ending(base, others));
        }
    }

    private CaseForms() {}

    /** Forms of a word without the base form; none where the language has no cases. */
    public static List<String> of(String word, String language) {
        for (Ending ending : BY_LANGUAGE.getOrDefault(language, List.of())) {
            if (word.endsWith(ending.base())) {
                String stem = word.substring(0, word.length() - ending.base().length());
                return ending.others().stream().map(other -> stem + other).toList();
            }
        }
        return List.of();
    }
}
