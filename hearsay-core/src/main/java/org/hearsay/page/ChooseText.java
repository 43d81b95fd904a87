package org.hearsay.page;

import java.util.List;

/** Chooses the pieces that make up the article's text: the segments with the greatest sum of scores. */
final class ChooseText {
    /** What it costs to begin or end a segment. */
    private static final double BORDER = 1.2;

    private ChooseText() {}

    /** Chance of each piece to be text, from 0 to 1. */
    static double[] chances(Sheet sheet, int title) {
        List<Piece> pieces = sheet.pieces();
        double[] chances = new double[pieces.size()];
        for (int i = 0; i < chances.length; i++) {
            double score = sheet.markup() ? markup(pieces.get(i)) : line(pieces.get(i));
            if (title >= 0 && i < title) {
                score -= 3;
            }
            chances[i] = 1 / (1 + Math.exp(-score));
        }
        return chances;
    }

    private static double line(Piece piece) {
        int words = Prose.words(piece.text());
        double score = Math.min(words, 40) / 8.0 - 2;
        score += Prose.endsSentence(piece.text()) ? words >= 6 ? 1.5 : 0 : -1.5;
        return LineCues.of(Prose.key(piece.text()), words) != null ? score - 5 : score;
    }

    private static double markup(Piece piece) {
        double score = line(piece) - 6 * piece.linkShare();
        Box box = piece.box();
        score += box.kind == Box.Kind.PARAGRAPH ? 1 : 0;
        score -= box.hidden ? 4 : 0;
        for (Box at = box; at != null; at = at.parent) {
            score -= switch (at.kind) {
                case NAVIGATION, FOOTER, ASIDE, FORM, BUTTON, CAPTION -> 4;
                case ARTICLE, MAIN -> -0.7;
                default -> 0;
            };
        }
        int near = box.own | (box.parent == null ? 0 : box.parent.own);
        for (Suggestion one : List.of(
                Suggestion.CAPTION,
                Suggestion.RELATED,
                Suggestion.COMMENT,
                Suggestion.NEWSLETTER,
                Suggestion.BIOGRAPHY)) {
            score -= one.in(near) ? 2 : 0;
        }
        return score;
    }

    /** Marks the pieces of the best segments: a path through two states that pays for each change. */
    static boolean[] segments(double[] chances) {
        int n = chances.length;
        boolean[] fromText = new boolean[n];
        boolean[] fromRest = new boolean[n];
        double text = -BORDER;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double chance = Math.min(0.999, Math.max(0.001, chances[i]));
            double score = Math.log(chance / (1 - chance));
            fromText[i] = text >= rest - BORDER;
            fromRest[i] = rest >= text - BORDER;
            double nextText = Math.max(text, rest - BORDER) + score;
            double nextRest = Math.max(rest, text - BORDER);
            text = nextText;
            rest = nextRest;
        }
        boolean[] chosen = new boolean[n];
        boolean inside = text - BORDER > rest;
        for (int i = n - 1; i >= 0; i--) {
            chosen[i] = inside;
            inside = inside ? fromText[i] : !fromRest[i];
        }
        return chosen;
    }
}
