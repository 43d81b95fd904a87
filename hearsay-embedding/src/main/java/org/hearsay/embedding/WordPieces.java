package org.hearsay.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the pieces of words that a model of the BERT family has numbers for: the longest piece of the list first.
 *
 * <p>Schuster and Nakajima, Japanese and Korean voice search, ICASSP 2012.
 */
final class WordPieces {
    private static final String START = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String INSIDE = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final boolean cased;

    /**
     * @param numbers the number of each piece
     * @throws IllegalArgumentException if it lacks the pieces that every such list has
     */
    WordPieces(Map<String, Integer> numbers) {
        for (String needed : List.of(START, END, UNKNOWN)) {
            if (!numbers.containsKey(needed)) {
                throw new IllegalArgumentException("no list of word pieces: it lacks " + needed);
            }
        }
        this.numbers = Map.copyOf(numbers);
        // A list with capitals is for texts with capitals.
        cased = numbers.containsKey("The");
    }

    /** Numbers of at most so many pieces, between those of start and end. */
    long[] of(String text, int most) {
        List<Integer> found = new ArrayList<>(List.of(numbers.get(START)));
        for (String word : words(cased ? text : plain(text))) {
            if (found.size() >= most - 1) {
                break;
            }
            add(word, found);
        }
        List<Integer> kept = new ArrayList<>(found.subList(0, Math.min(found.size(), most - 1)));
        kept.add(numbers.get(END));
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private void add(String word, List<Integer> found) {
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer number = null;
            while (to > from && number == null) {
                number = numbers.get((from == 0 ? "" : INSIDE) + word.substring(from, to));
                to -= number == null ? 1 : 0;
            }
            if (number == null) {
                break;
            }
            pieces.add(number);
            from = to;
        }
        found.addAll(from == word.length() ? pieces : List.of(numbers.get(UNKNOWN)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }

    /** Runs of letters and digits; marks and the signs of Chinese stand alone. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean alone = isMark(c) || Character.isIdeographic(c);
            if (alone || Character.isWhitespace(c) || Character.isISOControl(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                if (alone) {
                    words.add(Character.toString(c));
                }
            } else {
                word.appendCodePoint(c);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            // Of ASCII these are marks too for the models.
            default -> c < 128 && !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && c > ' ';
        };
    }
}
