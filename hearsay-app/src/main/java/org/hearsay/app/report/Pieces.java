package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;

/** Cuts a reading into pieces that fit on a line of the narrowest page. */
final class Pieces {
    private Pieces() {}

    /** Pieces of at most {@code most} characters, cut at word ends; a longer word is cut inside. */
    static List<String> of(String reading, int most) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : words(Escape.visible(reading))) {
            for (String part : parts(word, most)) {
                if (!piece.isEmpty() && piece.length() + 1 + part.length() > most) {
                    pieces.add(piece.toString());
                    piece.setLength(0);
                }
                piece.append(piece.isEmpty() ? "" : " ").append(part);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** What white space parts. */
    static List<String> words(String reading) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= reading.length(); at++) {
            boolean space = at == reading.length() || Character.isWhitespace(reading.charAt(at));
            if (space && start >= 0) {
                words.add(reading.substring(start, at));
                start = -1;
            } else if (!space && start < 0) {
                start = at;
            }
        }
        return words;
    }

    private static List<String> parts(String word, int most) {
        if (word.length() <= most) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < word.length(); ) {
            int end = Math.min(word.length(), at + most);
            if (end < word.length() && Character.isHighSurrogate(word.charAt(end - 1))) {
                end--;
            }
            parts.add(word.substring(at, end));
            at = end;
        }
        return parts;
    }
}
