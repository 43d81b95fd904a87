package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of markup. Strings enter it only as text, escaped; tags and attributes come from {@link Tag}. No string of a
 * page can therefore become markup, whichever way it is put together. Pieces are kept as they were put together, and
 * written once, when the whole is asked for: each would else be copied by every element around it.
 */
public final class Html {
    public static final Html NOTHING = new Html("", List.of(), "");

    private final String before;
    private final List<Html> inside;
    private final String after;
    private final int length;

    private Html(String before, List<Html> inside, String after) {
        this.before = before;
        this.inside = inside;
        this.after = after;
        this.length = before.length() + after.length() + lengthOf(inside);
    }

    private static Html of(String markup) {
        return new Html(markup, List.of(), "");
    }

    /** The string as text; nothing for null. */
    public static Html text(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : of(Escape.text(text));
    }

    /** The string as text without a place to break long words at, for a page's title. */
    public static Html line(String text) {
        return of(Escape.attribute(text));
    }

    /** The pieces, one after another. */
    public static Html all(Html... pieces) {
        return all(List.of(pieces));
    }

    /** The pieces, one after another. */
    public static Html all(List<Html> pieces) {
        return new Html("", List.copyOf(pieces), "");
    }

    /** The pieces with a text between each two. */
    public static Html joined(List<Html> pieces, String between) {
        Html separator = text(between);
        List<Html> all = new ArrayList<>(2 * pieces.size());
        boolean begun = false;
        for (Html piece : pieces) {
            if (begun) {
                all.add(separator);
            }
            all.add(piece);
            begun |= !piece.isEmpty();
        }
        return all(all);
    }

    /** An element; only {@link Tag} knows how to open one. */
    static Html element(Tag tag, String name, List<Html> inside) {
        return new Html(tag.opening(), inside, "</" + name + ">");
    }

    /** An element that never has a content, such as {@code meta}. */
    static Html empty(Tag tag) {
        return of(tag.opening());
    }

    /** A style sheet of our own; no string of a page ever comes here. */
    static Html styles(String sheet) {
        return of("<style>" + sheet + "</style>");
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The same as one piece, which takes less memory: for what is kept. */
    public Html whole() {
        return of(toString());
    }

    /** The markup. */
    @Override
    public String toString() {
        StringBuilder markup = new StringBuilder(length);
        write(markup);
        return markup.toString();
    }

    private static int lengthOf(List<Html> pieces) {
        int length = 0;
        for (Html piece : pieces) {
            length += piece.length;
        }
        return length;
    }

    private void write(StringBuilder markup) {
        markup.append(before);
        for (Html piece : inside) {
            piece.write(markup);
        }
        markup.append(after);
    }
}
