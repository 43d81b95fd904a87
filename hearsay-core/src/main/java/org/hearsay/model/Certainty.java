package org.hearsay.model;

/** How sure an edge of a stemma is; the word comes before the number. */
public enum Certainty {
    /** A page says so, or a reader who knows it from elsewhere; the evidence tells which. */
    DOCUMENTED,
    /** 0.8 or more. */
    PROBABLE,
    /** From 0.6 to below 0.8. */
    POSSIBLE,
    /** Below 0.6, or nothing tells the direction. */
    UNDETERMINED;

    /** The class of an undocumented probability. */
    public static Certainty of(double probability) {
        return probability >= 0.8 ? PROBABLE : probability >= 0.6 ? POSSIBLE : UNDETERMINED;
    }

    /** The name as printed. */
    public String label() {
        return switch (this) {
            case DOCUMENTED -> "documented";
            case PROBABLE -> "probable";
            case POSSIBLE -> "possible";
            case UNDETERMINED -> "undetermined";
        };
    }
}
