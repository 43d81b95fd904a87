package org.hearsay.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** Gives every piece of a page its role, once the pieces of the text are chosen. */
final class GiveRoles {
    private static final int SHORT_LINE = 12;
    private static final int LEAD = 20;
    /** The chance of text from which on a sentence is text whatever word it begins with. */
    private static final double LIKE_TEXT = 0.4;

    /** Characters from which on a piece of markup is no caption unless its element says so. */
    private static final int LONG = 300;

    private final Sheet sheet;
    private final List<Piece> pieces;
    private final double[] chances;
    private final boolean[] chosen;
    private final int title;
    private final String titleKey;
    private final Role[] roles;
    private final Set<String> paragraphs = new HashSet<>();

    GiveRoles(Sheet sheet, double[] chances, boolean[] chosen, ChooseTitle.Title title) {
        this.sheet = sheet;
        this.pieces = sheet.pieces();
        this.chances = chances;
        this.chosen = chosen;
        this.title = title.piece();
        this.titleKey = Prose.key(title.text());
        this.roles = new Role[pieces.size()];
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] && ChooseText.isParagraph(sheet, i)) {
                paragraphs.add(sheet.lines().get(i).key);
            }
        }
    }

    Role[] give() {
        for (int i = 0; i < roles.length; i++) {
            roles[i] = own(i);
        }
        if (!sheet.markup()) {
            new DumpRoles(sheet, chances, roles).mend();
        }
        new Announced(sheet, roles).find();
        new FindSubtitle(sheet, title, roles).find();
        foreign();
        trailingHeadings();
        return roles;
    }

    private Role own(int i) {
        Piece piece = pieces.get(i);
        Line line = sheet.lines().get(i);
        if (sheet.isStamp(i)) {
            return Role.FURNITURE;
        }
        if (!(chosen[i] && !sheet.markup()) && (i == title || !titleKey.isEmpty() && isTitle(line.key))) {
            return Role.TITLE;
        }
        if (PlainLines.isAddress(piece.text())) {
            return Role.FURNITURE;
        }
        Role cue = isSentence(i) ? null : line.cue;
        if (cue != null && (!chosen[i] || line.words < 25 || cue == Role.CAPTION || cue == Role.LEGAL)) {
            return cue;
        }
        if (isCaption(piece, line.words)) {
            return Role.CAPTION;
        }
        Role brief = brief(i);
        if (brief != null) {
            return brief;
        }
        return chosen[i] ? textRole(piece, line) : furniture(i);
    }

    /** "Photo editing takes years of practice.": a first word that captions, credits and notes begin with, in a line that reads like text. */
    private boolean isSentence(int i) {
        Line line = sheet.lines().get(i);
        if (line.cue == null || line.cue == Role.FURNITURE || line.cue == Role.ERROR) {
            return false;
        }
        int end = line.key.indexOf(' ');
        boolean ofFirst = end > 0 && LineCues.of(line.key.substring(0, end), 1) == line.cue;
        boolean signed = line.key.startsWith("by ", end + 1);
        boolean may = line.cue == Role.CREDIT || ofFirst && !signed && chosen[i] && chances[i] > LIKE_TEXT;
        return may && ToldOfSource.is(pieces.get(i).text(), line);
    }

    private boolean isTitle(String key) {
        return key.equals(titleKey) || key.startsWith(titleKey) && key.length() < titleKey.length() + 30;
    }

    private boolean isCaption(Piece piece, int words) {
        return piece.box().kind == Box.Kind.CAPTION
                || !(sheet.markup() && piece.text().length() > LONG) && PlainLines.isCaption(piece.text(), words);
    }

    /** What a short line without a full stop is, or null. */
    private @Nullable Role brief(int i) {
        Line line = sheet.lines().get(i);
        String text = pieces.get(i).text();
        if (line.words > SHORT_LINE || line.ends) {
            return null;
        }
        if (line.dated && !(chosen[i] && sheet.markup()) && PlainLines.isDateLine(text, line.words)) {
            return Role.DATELINE;
        }
        if (line.byline && line.words <= 10 && i < title + 12) {
            return Role.BYLINE;
        }
        return line.words <= 3 && !Agencies.in(text).isEmpty() ? Role.CREDIT : null;
    }

    /** Some pages set whole sentences as headings; they are text of their own. */
    private static Role textRole(Piece piece, Line line) {
        Box box = piece.box();
        if (piece.level() > 0 && (line.words < LEAD || !line.ends)) {
            return Role.HEADING;
        }
        for (Box at = box; at != null; at = at.parent) {
            switch (at.kind) {
                case QUOTE:
                    return Role.QUOTE;
                case ITEM:
                    return Role.LIST_ITEM;
                case CELL:
                    return Role.TABLE;
                default:
                    break;
            }
        }
        return Role.PARAGRAPH;
    }

    private Role furniture(int i) {
        Piece piece = pieces.get(i);
        if (ChooseText.isParagraph(sheet, i)
                && paragraphs.contains(sheet.lines().get(i).key)) {
            return Role.REPEATED;
        }
        int bits = piece.box().all;
        if (Suggestion.COMMENT.in(bits)) {
            return Role.COMMENT;
        }
        if (Suggestion.CAPTION.in(piece.box().own)) {
            return Role.CAPTION;
        }
        return Suggestion.RELATED.in(bits) ? Role.RELATED : Role.FURNITURE;
    }

    /** Lines in another script than the text's. */
    private void foreign() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < roles.length && text.length() < 2000; i++) {
            if (roles[i].isText()) {
                text.append(pieces.get(i).text()).append('\n');
            }
        }
        boolean main = Script.isLatin(text.toString());
        for (int i = 0; i < roles.length && !text.isEmpty(); i++) {
            boolean mayBe = roles[i] == Role.FURNITURE || roles[i] == Role.RELATED;
            if (mayBe
                    && pieces.get(i).text().length() > 15
                    && Script.isLatin(pieces.get(i).text()) != main) {
                roles[i] = Role.FOREIGN;
            }
        }
    }

    /** A heading with no text after it belongs to what follows the article. */
    private void trailingHeadings() {
        for (int i = roles.length - 1; i >= 0; i--) {
            if (roles[i] == Role.HEADING) {
                roles[i] = Role.RELATED;
            } else if (roles[i].isText()) {
                return;
            }
        }
    }
}
