package org.hearsay.page;

import org.hearsay.model.Role;

/** Takes the headlines of other articles out of the text that stand below a line which announces them, as "You may also like" does. */
final class Announced {
    private static final int MOST_WORDS_OF_LINE = 5;
    private static final int MOST_HEADLINES = 6;
    private static final int LONGEST_HEADLINE = 16;

    private final Sheet sheet;
    private final Role[] roles;

    Announced(Sheet sheet, Role[] roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    void find() {
        for (int i = 0; i < roles.length; i++) {
            Line line = sheet.lines().get(i);
            boolean announces =
                    !roles[i].isText() && line.cue == Role.RELATED && line.words <= MOST_WORDS_OF_LINE && !line.ends;
            for (int k = i + 1; announces && k < roles.length && k <= i + MOST_HEADLINES && isHeadline(k); k++) {
                roles[k] = Role.RELATED;
            }
        }
    }

    /** A short line that is no sentence nor a part of one, in markup an entry of a list or a link. */
    private boolean isHeadline(int at) {
        Line line = sheet.lines().get(at);
        Piece piece = sheet.pieces().get(at);
        String text = piece.text();
        boolean ends = line.ends && !text.endsWith("?") && !text.endsWith("!");
        boolean goesOn = at + 1 < roles.length
                && Prose.startsSmall(sheet.pieces().get(at + 1).text());
        boolean entry = !sheet.markup() || roles[at] == Role.LIST_ITEM || piece.linkShare() > 0.5;
        boolean part = Prose.startsSmall(text) || goesOn && !ends && !sheet.markup();
        return roles[at].isText() && line.words <= LONGEST_HEADLINE && !ends && entry && !part;
    }
}
