package org.hearsay.model;

/** What a block of a page is for. */
public enum Role {
    TITLE,
    SUBTITLE,
    BYLINE,
    DATELINE,
    CREDIT,
    PARAGRAPH,
    HEADING,
    QUOTE,
    LIST_ITEM,
    TABLE,
    CAPTION,
    RELATED,
    COMMENT,
    LEGAL,
    ERROR,
    FOREIGN,
    REPEATED,
    FURNITURE;

    /** True for the roles that make up an article's text. */
    public boolean isText() {
        return switch (this) {
            case PARAGRAPH, HEADING, QUOTE, LIST_ITEM, TABLE -> true;
            default -> false;
        };
    }

    /** The name as printed: lower case, words joined by a hyphen. */
    public String label() {
        StringBuilder label = new StringBuilder();
        for (char c : name().toCharArray()) {
            label.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return label.toString();
    }
}
