package org.hearsay.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Role;

/** Gives every piece of a page its role, once the segments of the text are known. */
final class GiveRoles {
    private static final int SHORT_LINE = 12;
    private static final int LEAD = 20;
    private static final int PARAGRAPH = 15;
    private static final double SAYS_NOTHING_NEW = 0.65;

    private final Sheet sheet;
    private final List<Piece> pieces;
    private final double[] chances;
    private final boolean[] chosen;
    private final int title;
    private final String titleKey;
    private final Role[] roles;
    private final String[] keys;

    GiveRoles(Sheet sheet, double[] chances, boolean[] chosen, ChooseTitle.Title title) {
        this.chances = chances;
        this.sheet = sheet;
        this.pieces = sheet.pieces();
        this.chosen = chosen;
        this.title = title.piece();
        this.titleKey = Prose.key(title.text());
        this.roles = new Role[pieces.size()];
        this.keys = sheet.lines().stream().map(line -> line.key).toArray(String[]::new);
    }

    Role[] give() {
        for (int i = 0; i < roles.length; i++) {
            roles[i] = own(i);
        }
        aboveTitle();
        lastSentences();
        cards();
        subtitle();
        repeats();
        foreign();
        trailingHeadings();
        return roles;
    }

    private Role own(int i) {
        Piece piece = pieces.get(i);
        Line line = sheet.lines().get(i);
        int words = line.words;
        boolean text = chosen[i] && !sheet.markup();
        if (!text && (i == title || !titleKey.isEmpty() && isTitle(i))) {
            return Role.TITLE;
        }
        if (sheet.stamp() != null && i == sheet.stamp().piece()) {
            return Role.FURNITURE;
        }
        if (isAddress(piece.text())) {
            return Role.FURNITURE;
        }
        Role cue = line.cue;
        if (cue != null && (!chosen[i] || words < 25 || cue == Role.CAPTION || cue == Role.LEGAL)) {
            return cue;
        }
        if (isCaption(piece, words)) {
            return Role.CAPTION;
        }
        if (words <= SHORT_LINE && !line.ends) {
            if (line.dated && isDateLine(piece, words)) {
                return Role.DATELINE;
            }
            if (line.byline && words <= 10 && i < title + 12) {
                return Role.BYLINE;
            }
            if (words <= 3 && !Agencies.in(piece.text()).isEmpty()) {
                return Role.CREDIT;
            }
        }
        return chosen[i] ? textRole(piece, line) : furniture(piece);
    }

    private boolean isTitle(int i) {
        String key = keys[i];
        return key.equals(titleKey) || key.startsWith(titleKey) && key.length() < titleKey.length() + 30;
    }

    private static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && (text.contains("://") || text.startsWith("www.") || text.indexOf('@') > 0);
    }

    private static boolean isDateLine(Piece piece, int words) {
        List<DateText.Stated> dates = DateText.find(piece.text(), false);
        if (dates.isEmpty()) {
            return false;
        }
        DateText.Stated first = dates.get(0);
        int rest = words - Prose.words(piece.text().substring(first.start(), first.end()));
        return rest <= 4;
    }

    private boolean isCaption(Piece piece, int words) {
        if (piece.box().kind == Box.Kind.CAPTION) {
            return true;
        }
        if (sheet.markup() && chosenByModel(piece)) {
            return false;
        }
        String text = piece.text();
        boolean sign = text.indexOf('\u00A9') >= 0 && text.indexOf(" / ") >= 0 && words < 60;
        boolean photo = words < 60 && (text.contains("/ Photo:") || text.contains("Photo:") || text.contains("(Photo"));
        return sign || photo || endsWithPictureData(text, words);
    }

    private static boolean chosenByModel(Piece piece) {
        return piece.text().length() > 300;
    }

    /** "... - Name, 1920, 28.04.2025": a picture's description with its width and day. */
    private static boolean endsWithPictureData(String text, int words) {
        if (words > 70 || text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
            return false;
        }
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int dash = text.lastIndexOf("- ", end);
        return dash >= 0
                && end - dash < 50
                && text.indexOf(',', end) >= 0
                && text.lastIndexOf(',') > text.indexOf(',', end);
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

    private static Role furniture(Piece piece) {
        int bits = piece.box().all;
        if (Suggestion.COMMENT.in(bits)) {
            return Role.COMMENT;
        }
        if (Suggestion.CAPTION.in(piece.box().own)) {
            return Role.CAPTION;
        }
        return Suggestion.RELATED.in(bits) ? Role.RELATED : Role.FURNITURE;
    }

    /** A sentence that goes on directly below the text of a dump, at little less than even chance, belongs to it. */
    private void lastSentences() {
        if (sheet.markup()) {
            return;
        }
        for (int i = 1; i < roles.length; i++) {
            Line line = sheet.lines().get(i);
            boolean sentence = roles[i] == Role.FURNITURE && line.words >= 6 && line.ends;
            if (sentence && chances[i] >= 0.3 && roles[i - 1] == Role.PARAGRAPH && chances[i - 1] >= 0.5) {
                roles[i] = Role.PARAGRAPH;
            }
        }
    }

    /** In a dump the text stands below its headline; a little that was chosen above it belongs to something else. */
    private void aboveTitle() {
        if (sheet.markup()) {
            return;
        }
        int above = 0;
        int below = 0;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isText()) {
                int words = sheet.lines().get(i).words;
                above += i < title ? words : 0;
                below += i > title ? words : 0;
            }
        }
        for (int i = 0; i < title && above * 3 < below; i++) {
            roles[i] = roles[i].isText() ? Role.FURNITURE : roles[i];
        }
    }

    /** A card of another article inside a dump: "Name - headline", its summary, a sign that stood for the link. */
    private void cards() {
        if (sheet.markup()) {
            return;
        }
        for (int i = 0; i < roles.length; i++) {
            Line line = sheet.lines().get(i);
            if (roles[i].isText()
                    && line.words <= 20
                    && !line.ends
                    && ChooseOutlet.isCard(pieces.get(i).text())) {
                roles[i] = Role.RELATED;
            }
            if (keys[i].isEmpty() && i >= 2) {
                roles[i] = Role.FURNITURE;
                for (int back = 1; back <= 2; back++) {
                    Line card = sheet.lines().get(i - back);
                    int parting = pieces.get(i - back).text().indexOf(" - ");
                    if (parting > 0 && parting < 40 && !card.ends && card.words < 30) {
                        for (int k = i - back; k < i; k++) {
                            roles[k] = Role.RELATED;
                        }
                    }
                }
            }
        }
    }

    /**
     * A sentence below the headline, parted from the text, that was not chosen as text or says nothing which the text
     * does not say in the same words. A long one of a dump that does say more is the lead, and text.
     */
    private void subtitle() {
        int first = firstText();
        if (title < 0 || first < 0 || first - title > 40) {
            return;
        }
        for (int i = title + 1; i < first && i <= title + 8; i++) {
            Piece piece = pieces.get(i);
            int words = sheet.lines().get(i).words;
            boolean sentence = words >= 6 && words <= 60 && sheet.lines().get(i).ends;
            if (roles[i] == Role.FURNITURE && (sentence || Suggestion.SUBTITLE.in(piece.box().own) && words >= 4)) {
                boolean lead = !sheet.markup() && words >= LEAD && share(i) < SAYS_NOTHING_NEW;
                roles[i] = lead ? Role.PARAGRAPH : Role.SUBTITLE;
                return;
            }
        }
        boolean parted = first + 1 < roles.length && !roles[first + 1].isText();
        boolean brief = sheet.lines().get(first).words <= 60;
        if (brief && parted && !sheet.markup() && share(first) >= SAYS_NOTHING_NEW) {
            roles[first] = Role.SUBTITLE;
        }
    }

    private int firstText() {
        for (int i = Math.max(0, title); i < roles.length; i++) {
            if (roles[i].isText()) {
                return i;
            }
        }
        return -1;
    }

    /** Share of a line's runs of three words that come back in the text below. */
    private double share(int line) {
        Set<String> own = triples(keys[line]);
        if (own.isEmpty()) {
            return 0;
        }
        Set<String> below = new HashSet<>();
        for (int i = line + 1; i < roles.length; i++) {
            if (roles[i].isText()) {
                below.addAll(triples(keys[i]));
            }
        }
        return own.stream().filter(below::contains).count() / (double) own.size();
    }

    private static Set<String> triples(String key) {
        Set<String> triples = new HashSet<>();
        String[] words = key.split(" ");
        for (int i = 0; i + 2 < words.length; i++) {
            triples.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return triples;
    }

    /** A paragraph printed twice is text once; headings and short entries of lists come back where articles are alike in parts. */
    private void repeats() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isText() && !keys[i].isEmpty()) {
                boolean paragraph = sheet.markup() ? sheet.lines().get(i).words >= PARAGRAPH : keys[i].length() > 40;
                if (seen.putIfAbsent(keys[i], i) != null && paragraph) {
                    roles[i] = Role.REPEATED;
                }
            }
        }
    }

    /** Lines in another script than the text's. */
    private void foreign() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < roles.length && text.length() < 2000; i++) {
            if (roles[i].isText()) {
                text.append(pieces.get(i).text()).append('\n');
            }
        }
        boolean main = latin(text.toString());
        for (int i = 0; i < roles.length && !text.isEmpty(); i++) {
            boolean mayBe = roles[i] == Role.FURNITURE || roles[i] == Role.RELATED;
            if (mayBe
                    && pieces.get(i).text().length() > 15
                    && latin(pieces.get(i).text()) != main) {
                roles[i] = Role.FOREIGN;
            }
        }
    }

    private static boolean latin(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length() && i < 2000; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                latin += c < 0x250 ? 1 : 0;
                other += c < 0x250 ? 0 : 1;
            }
        }
        return latin >= other;
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
