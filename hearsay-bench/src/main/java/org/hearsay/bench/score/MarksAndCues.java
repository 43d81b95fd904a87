package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.bench.score.ScoreQuotes.Guess;
import org.hearsay.model.Span;
import org.hearsay.text.Sentences;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * The floor that any finder of attributions must beat: what stands between quotation marks in a sentence with a verb of
 * saying; without marks, what follows "said that" or comes before ", said". The source is the run of capitalised words beside the
 * verb, or a pronoun.
 */
final class MarksAndCues {
    private static final Set<String> CUES = Set.of(
            "said",
            "says",
            "say",
            "told",
            "added",
            "adds",
            "announced",
            "asked",
            "explained",
            "insisted",
            "noted",
            "stated",
            "warned",
            "wrote",
            "argued",
            "claimed",
            "declared",
            "according",
            "tweeted",
            "replied");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i");

    private MarksAndCues() {}

    static List<Guess> find(int[] points) {
        String text = new String(points, 0, points.length);
        List<Guess> guesses = new ArrayList<>();
        for (Span sentence : Sentences.of(text)) {
            List<Word> words = Words.of(text, sentence.start(), sentence.end());
            for (int i = 0; i < words.size(); i++) {
                if (CUES.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
                    Span content = content(text, sentence, words, i);
                    if (content != null) {
                        guesses.add(new Guess(letters(text, content, points), letters(text, source(words, i), points)));
                    }
                    break;
                }
            }
        }
        return guesses;
    }

    private static @org.jspecify.annotations.Nullable Span content(
            String text, Span sentence, List<Word> words, int cue) {
        int open = mark(text, sentence.start(), sentence.end());
        int close = open < 0 ? -1 : mark(text, open + 1, sentence.end());
        if (close > open + 1) {
            return new Span(open, close + 1);
        }
        if (open >= 0 || cue + 1 >= words.size()) {
            return null;
        }
        if (words.get(cue + 1).text().equals("that")) {
            return new Span(words.get(cue + 1).start(), last(words));
        }
        int comma = text.lastIndexOf(',', words.get(cue).start());
        return comma > sentence.start() + 15
                ? new Span(sentence.start(), comma)
                : new Span(words.get(cue).end(), last(words));
    }

    /** The end of a sentence without its full stop. */
    private static int last(List<Word> words) {
        Word last = words.get(words.size() - 1);
        return last.kind() == Word.Kind.MARK ? last.start() : last.end();
    }

    private static int mark(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("\"\u201c\u201d".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Span source(List<Word> words, int cue) {
        int from = cue;
        while (from > 0 && isName(words.get(from - 1))) {
            from--;
        }
        if (from < cue) {
            return new Span(words.get(from).start(), words.get(cue - 1).end());
        }
        int to = cue;
        while (to + 1 < words.size() && isName(words.get(to + 1))) {
            to++;
        }
        return to > cue ? new Span(words.get(cue + 1).start(), words.get(to).end()) : new Span(0, 0);
    }

    private static boolean isName(Word word) {
        return word.kind() == Word.Kind.LETTERS
                && (Character.isUpperCase(word.text().codePointAt(0))
                        || PRONOUNS.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private static BitSet letters(String text, Span span, int[] points) {
        BitSet letters = new BitSet();
        int start = text.codePointCount(0, span.start());
        BratArticle.mark(letters, start, start + text.codePointCount(span.start(), span.end()), points);
        return letters;
    }
}
