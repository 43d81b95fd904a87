package org.hearsay.model;

/** Why a page gave no article; the name in lower case is the code that users see. */
public enum Problem {
    /** No bytes, or white space only. */
    EMPTY("the file holds no text"),
    /** Not text: an image, an archive, a program. */
    BINARY("the file is not text or HTML"),
    /** More bytes, tags or nesting than a news page has. */
    TOO_LARGE("the page passes the limits for size or nesting"),
    /** An error page of a server. */
    ERROR_PAGE("the page says that it was not found or failed"),
    /** A consent, login or subscription wall without the article. */
    WALL("the page shows a wall in place of the article"),
    /** A list of headlines or links. */
    INDEX("the page lists articles and holds none"),
    /** Readable, yet nothing in it is an article. */
    NO_ARTICLE("no article text was found"),
    /** The container is damaged here. */
    DAMAGED("the container cannot be read at this place"),
    /** Could not be opened or read. */
    UNREADABLE("the file cannot be read"),
    /** A fault of ours; the detail says where. */
    FAULT("Hearsay failed on this page; please report it");

    private final String meaning;

    Problem(String meaning) {
        this.meaning = meaning;
    }

    /** One plain clause for people. */
    public String meaning() {
        return meaning;
    }

    /** The stable code: the name in lower case, words joined by a hyphen. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (char c : name().toCharArray()) {
            code.append(c == '_' ? '-' : Character.toLowerCase(c));
        }
        return code.toString();
    }
}
