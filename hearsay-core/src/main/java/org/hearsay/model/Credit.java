package org.hearsay.model;

/**
 * A line of a page that says who supplied copy or pictures.
 *
 * @param agency the supplier's name, as the world's agencies are listed, else as printed
 * @param kind what was supplied
 * @param text the line as printed
 * @param source where the line stands in the page's decoded characters
 * @param confidence how surely the line is such a credit
 */
public record Credit(String agency, Kind kind, String text, Span source, double confidence) {
    /** What a credit is for. */
    public enum Kind {
        /** The words of the article. */
        TEXT,
        /** A picture or a film. */
        PHOTO,
        /** An interview that the article reports ("told TASS"). */
        INTERVIEW,
        /** A partner who contributed ("with reporting by"). */
        PARTNER;

        /** The name as printed. */
        public String label() {
            return switch (this) {
                case TEXT -> "text";
                case PHOTO -> "photo";
                case INTERVIEW -> "interview";
                case PARTNER -> "partner";
            };
        }
    }
}
