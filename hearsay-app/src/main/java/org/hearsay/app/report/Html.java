package org.hearsay.app.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of markup. Strings enter it only as text, escaped; tags and attributes come from {@link Tag}. No string of a
 * page can therefore become markup, whichever way it is put together.
 */
public final class Html {
    public static final Html NOTHING = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** The string as text; nothing for null. */
    public static Html text(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : new Html(Escape.text(text));
    }

    /** The string as text without a place to break long words at, for a page's title. */
    public static Html line(String text) {
        return new Html(Escape.attribute(text));
    }

    /** The pieces, one after another. */
    public static Html all(Html... pieces) {
        return all(List.of(pieces));
    }

    /** The pieces, one after another. */
    public static Html all(List<Html> pieces) {
        StringBuilder joined = new StringBuilder();
        pieces.forEach(piece -> joined.append(piece.markup));
        return new Html(joined.toString());
    }

    /** The pieces with a text between each two. */
    public static Html joined(List<Html> pieces, String between) {
        StringBuilder joined = new StringBuilder();
        for (Html piece : pieces) {
            joined.append(joined.isEmpty() ? "" : Escape.text(between)).append(piece.markup);
        }
        return new Html(joined.toString());
    }

    /** An element; only {@link Tag} knows how to open one. */
    static Html element(Tag tag, String name, Html inside) {
        return new Html(tag.opening() + inside.markup + "</" + name + ">");
    }

    /** An element that never has a content, such as {@code meta}. */
    static Html empty(Tag tag) {
        return new Html(tag.opening());
    }

    /** A style sheet of our own; no string of a page ever comes here. */
    static Html styles(String sheet) {
        return new Html("<style>" + sheet + "</style>");
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    /** The markup. */
    @Override
    public String toString() {
        return markup;
    }
}
