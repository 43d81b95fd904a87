package org.hearsay.when;

/** What learned weights decide of a time expression; each has its table of weights. */
public enum Decision {
    /** Whether the words are a time expression at all. */
    EXPRESSION("judge.tsv"),
    /** Whether a day or month without a year lies ahead. */
    AHEAD("direction.tsv"),
    /** Whether "a year ago" means the quarter of the year before. */
    QUARTER("period.tsv"),
    /** Whether a leading modifier belongs to the span. */
    LEAD("lead.tsv");

    private final String table;

    Decision(String table) {
        this.table = table;
    }

    /** The resource that holds the weights. */
    public String table() {
        return table;
    }
}
