package org.hearsay.model;

/**
 * A shared passage beside all that its two articles share.
 *
 * @param passage the passage
 * @param kind what the two articles are to each other, by all of their passages
 * @param aShare share of the first article's words that stand in passages shared with the second
 * @param bShare the same of the second
 * @param best true if for one of the two no other article that may be earlier holds the passage in more words
 */
public record Reuse(SharedPassage passage, Kind kind, double aShare, double bShare, boolean best) {
    /** How the second article's text stands to the first one's; neither is said to be the earlier. */
    public enum Kind {
        /** Each holds nearly all of the other. */
        SAME_TEXT,
        /** The second is the first with parts left out. */
        WITH_CUTS,
        /** The second is the first with parts added. */
        WITH_ADDITIONS,
        /** A part of either stands in the other. */
        PARTLY,
        /** All that they share lies inside quotations. */
        QUOTATIONS_ONLY,
        /** Both credit one agency, or other articles that may be earlier hold more of all that they share. */
        COMMON_SOURCE;

        /** The name as printed. */
        public String label() {
            return switch (this) {
                case SAME_TEXT -> "same text";
                case WITH_CUTS -> "republished with cuts";
                case WITH_ADDITIONS -> "republished with additions";
                case PARTLY -> "partly the same text";
                case QUOTATIONS_ONLY -> "shares quotations only";
                case COMMON_SOURCE -> "shares a source";
            };
        }

        /** The kind with the two articles exchanged. */
        public Kind reversed() {
            return switch (this) {
                case WITH_CUTS -> WITH_ADDITIONS;
                case WITH_ADDITIONS -> WITH_CUTS;
                case SAME_TEXT, PARTLY, QUOTATIONS_ONLY, COMMON_SOURCE -> this;
            };
        }
    }
}
