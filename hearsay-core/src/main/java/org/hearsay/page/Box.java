package org.hearsay.page;

import org.jspecify.annotations.Nullable;

/** An element of markup that encloses pieces: what it is, what its class names suggest, and how much text it holds. */
final class Box {
    /** More steps than are counted. */
    static final int FAR = 7;

    final @Nullable Box parent;
    final Kind kind;
    final int depth;
    /** Suggestions of its own class, id and role. */
    final int own;
    /** Suggestions of all elements around it and of its own. */
    final int all;
    /** Hash of the names and classes of this element and the two around it: equal for pieces of one make. */
    final int make;

    final boolean hidden;
    int words;
    int linkWords;
    int pieces;
    int prose;

    Box(@Nullable Box parent, Kind kind, int own, int look, boolean hidden) {
        this.parent = parent;
        this.kind = kind;
        this.own = own;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.all = parent == null ? own : parent.all | own;
        this.make =
                look + 31 * (parent == null ? 0 : parent.look + 31 * (parent.parent == null ? 0 : parent.parent.look));
        this.look = look;
        this.hidden = hidden || parent != null && parent.hidden;
    }

    private final int look;
    /** Worked out once it is asked for: most elements hold no piece. */
    private byte @Nullable [] near;

    /** Counts a piece that stands in this very element. */
    void count(Piece piece) {
        Line line = piece.line();
        words += line.words;
        linkWords += (int) Math.round(line.words * piece.linkShare());
        pieces++;
        prose += line.isProse(piece) ? line.words : 0;
    }

    /** Adds what was counted to the element around, once this one is at its end. */
    void sum() {
        if (parent != null) {
            parent.words += words;
            parent.linkWords += linkWords;
            parent.pieces += pieces;
            parent.prose += prose;
        }
    }

    /** Steps up to the nearest element of each suggestion, then of each kind; {@link #FAR} for none. */
    byte[] near() {
        if (near == null) {
            near = steps(parent == null ? null : parent.near());
        }
        return near;
    }

    private byte[] steps(byte @Nullable [] around) {
        int suggestions = Suggestion.values().length;
        byte[] steps = new byte[suggestions + Kind.values().length];
        for (int i = 0; i < steps.length; i++) {
            boolean here = i < suggestions ? (own >>> i & 1) != 0 : kind.ordinal() == i - suggestions;
            int above = around == null ? FAR : Math.min(FAR, around[i] + 1);
            steps[i] = (byte) (here ? 0 : above);
        }
        return steps;
    }

    /** What kind of element a box is. */
    enum Kind {
        ROOT,
        PARAGRAPH,
        HEADING,
        TITLE,
        LIST,
        ITEM,
        QUOTE,
        TABLE,
        CELL,
        CAPTION,
        FIGURE,
        PREFORMATTED,
        ARTICLE,
        MAIN,
        SECTION,
        NAVIGATION,
        HEADER,
        FOOTER,
        ASIDE,
        FORM,
        BUTTON,
        DEFINITION,
        OTHER,
        LINE;

        static Kind of(String tag) {
            return switch (tag) {
                case "p" -> PARAGRAPH;
                case "h1" -> TITLE;
                case "h2", "h3", "h4", "h5", "h6" -> HEADING;
                case "ul", "ol", "menu" -> LIST;
                case "li" -> ITEM;
                case "blockquote" -> QUOTE;
                case "table", "tbody", "tr", "thead", "tfoot" -> TABLE;
                case "td", "th" -> CELL;
                case "figcaption", "caption" -> CAPTION;
                case "figure", "picture", "video", "audio" -> FIGURE;
                case "pre" -> PREFORMATTED;
                case "article" -> ARTICLE;
                case "main" -> MAIN;
                case "section" -> SECTION;
                case "nav" -> NAVIGATION;
                case "header" -> HEADER;
                case "footer" -> FOOTER;
                case "aside" -> ASIDE;
                case "form", "fieldset", "dialog" -> FORM;
                case "button", "select", "option", "legend", "summary" -> BUTTON;
                case "dl", "dd", "dt" -> DEFINITION;
                default -> OTHER;
            };
        }
    }
}
