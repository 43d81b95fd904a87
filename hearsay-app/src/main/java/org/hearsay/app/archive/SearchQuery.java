package org.hearsay.app.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for: words, and facets that narrow it. The whole of it fits into an address.
 *
 * @param words as typed; may be empty
 * @param in where to look
 * @param facets wanted values by facet
 */
public record SearchQuery(String words, In in, Map<Facet, String> facets) {
    private static final int LONGEST = 500;

    public SearchQuery {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        Map<Facet, String> ordered = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            String value = facets.get(facet);
            if (value != null && !value.isBlank()) {
                ordered.put(facet, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            }
        }
        facets = java.util.Collections.unmodifiableMap(ordered);
    }

    /** Where words are looked for. */
    public enum In {
        ARTICLES,
        STATEMENTS;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Articles for any other word. */
        public static In of(@Nullable String label) {
            return "statements".equals(label) ? STATEMENTS : ARTICLES;
        }
    }

    /** The same with one facet wanted, or no longer wanted where the value is null. */
    public SearchQuery with(Facet facet, @Nullable String value) {
        Map<Facet, String> changed = new LinkedHashMap<>(facets);
        changed.remove(facet);
        if (value != null) {
            changed.put(facet, value);
        }
        return new SearchQuery(words, in, changed);
    }

    /** True if nothing is asked for. */
    public boolean isEmpty() {
        return words.isBlank() && facets.isEmpty();
    }

    /** Names and values for an address, in a fixed order. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", words);
        if (in == In.STATEMENTS) {
            parameters.put("in", in.label());
        }
        facets.forEach((facet, value) -> parameters.put(facet.label(), value));
        return parameters;
    }
}
