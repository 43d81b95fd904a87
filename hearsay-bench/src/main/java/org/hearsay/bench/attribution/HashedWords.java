package org.hearsay.bench.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** The words of a text, runs of letters and digits, in which pieces are found again by hashes of their first and last words. */
public final class HashedWords {
    /** Words at each end of a piece that are told by a hash. */
    private static final int END = 4;

    private static final int DIGITS = 8;
    /** A word more or less for so many words of a piece, where cleaning reads it otherwise than it once did. */
    private static final int WORDS_A_SLIP = 10;

    private final List<String> words = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    /** Hashes by first word and number of words. */
    private final Map<Long, String> known = new HashMap<>();

    public HashedWords(String text) {
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                words.add(Fold.plain(text.substring(i, end)));
                places.add(new Span(i, end));
            }
            i = Math.max(end, i + 1);
        }
    }

    /**
     * A piece of a text without its words.
     *
     * @param size how many words
     * @param first hash of its first words
     * @param last hash of its last words
     */
    public record Piece(int size, String first, String last) {
        static Piece of(String column) {
            String[] parts = column.split(":");
            return new Piece(Integer.parseInt(parts[0]), parts[1], parts[2]);
        }

        @Override
        public String toString() {
            return size + ":" + first + ":" + last;
        }
    }

    int size() {
        return words.size();
    }

    /** The index of the word that holds a place of the text or comes next. */
    int at(int offset) {
        int low = 0;
        while (low < places.size() && places.get(low).end() <= offset) {
            low++;
        }
        return low;
    }

    /** The words from one to before another, or null for none. */
    @Nullable
    Piece piece(int from, int to) {
        return to <= from
                ? null
                : new Piece(to - from, hash(from, Math.min(to, from + END)), hash(Math.max(from, to - END), to));
    }

    /** Where a piece stands, nearest to a word; null where it does not, or has become longer or shorter by more than slips. */
    @Nullable
    Span find(Piece piece, int near) {
        int head = Math.min(END, piece.size());
        int best = -1;
        for (int from = 0; from + head <= words.size(); from++) {
            boolean nearer = best < 0 || Math.abs(from - near) < Math.abs(best - near);
            if (nearer && hash(from, from + head).equals(piece.first()) && end(piece, from, head) > 0) {
                best = from;
            }
        }
        return best < 0
                ? null
                : new Span(
                        places.get(best).start(),
                        places.get(end(piece, best, head) - 1).end());
    }

    /** Behind the last word of a piece that begins at a word; 0 where it does not end as it should. */
    private int end(Piece piece, int from, int tail) {
        int slips = piece.size() / WORDS_A_SLIP;
        for (int slip = 0; slip <= slips; slip++) {
            for (int to : new int[] {from + piece.size() + slip, from + piece.size() - slip}) {
                if (to <= words.size()
                        && to - tail >= from
                        && hash(to - tail, to).equals(piece.last())) {
                    return to;
                }
            }
        }
        return 0;
    }

    private String hash(int from, int to) {
        return known.computeIfAbsent(
                (long) from * (END + 1) + to - from, none -> hash(String.join(" ", words.subList(from, to))));
    }

    static String hash(String words) {
        return StableId.of(words).substring(0, DIGITS);
    }

    /** The words of a name, each as a hash. */
    static List<String> hashes(String name) {
        return new HashedWords(name).words.stream().map(HashedWords::hash).toList();
    }
}
