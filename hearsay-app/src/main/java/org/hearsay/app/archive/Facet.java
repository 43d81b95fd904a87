package org.hearsay.app.archive;

import java.util.Locale;

/** What a search can be narrowed by; each with its condition in SQL over an article {@code a} and an attribution {@code t}. */
public enum Facet {
    OUTLET("coalesce(a.outlet, 'unknown outlet') = ?"),
    LANGUAGE("a.language = ?"),
    DAY("substr(coalesce(%s, 'undated'), 1, 10) = ?"),
    SPEAKER("%s = ?"),
    KIND("%s = ?"),
    STORY("a.id IN (SELECT article FROM story_article WHERE story = ?)"),
    /** "source" for articles that have words from another one or from a lost source, "none" for all others. */
    DESCENT("CASE WHEN EXISTS (SELECT 1 FROM edge WHERE \"to\" = a.id AND certainty IN ('documented', 'probable'))"
            + " THEN 'source' ELSE 'none' END = ?");

    private final String condition;

    Facet(String condition) {
        this.condition = condition;
    }

    String condition(SearchQuery.In in) {
        boolean said = in == SearchQuery.In.STATEMENTS;
        return switch (this) {
            case DAY -> condition.formatted(said ? "t.said_on" : "a.published");
            case SPEAKER -> said ? condition.formatted("t.speaker") : spoken("speaker");
            case KIND -> said ? condition.formatted("t.kind") : spoken("kind");
            default -> condition;
        };
    }

    private static String spoken(String column) {
        return "a.id IN (SELECT article FROM attribution WHERE " + column + " = ?)";
    }

    /** The name as printed, and in addresses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
