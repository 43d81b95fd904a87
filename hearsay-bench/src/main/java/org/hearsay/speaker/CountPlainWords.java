package org.hearsay.speaker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.bench.learn.EnglishTexts;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Sentences;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * Counts which English words have a capital within a sentence in hardly any text, so that they name nobody, and prints the table that
 * ships with the speaker step. Arguments: WCXB's {@code gold.json}, the folder of PolNeAR's training texts.
 */
public final class CountPlainWords {
    /** Texts in which a word must stand in small letters. */
    private static final int FEWEST = 4;
    /** In so small a part of as many texts may it have a capital within a sentence. */
    private static final double CAPITALS = 0.3;
    /** In a headline capitals tell nothing: of its words this share has one. */
    private static final double HEADLINE = 0.4;

    private CountPlainWords() {}

    /** Prints the table, in the order of the alphabet. */
    public static void main(String[] arguments) throws IOException {
        List<String> texts = EnglishTexts.of(Path.of(arguments[0]), Path.of(arguments[1]));
        Map<String, Integer> small = new TreeMap<>();
        Map<String, Integer> capital = new TreeMap<>();
        for (String text : texts) {
            Set<String> smallHere = new HashSet<>();
            Set<String> capitalHere = new HashSet<>();
            for (Span sentence : Sentences.of(text)) {
                count(Words.of(text, sentence.start(), sentence.end()), smallHere, capitalHere);
            }
            smallHere.forEach(word -> small.merge(word, 1, Integer::sum));
            capitalHere.forEach(word -> capital.merge(word, 1, Integer::sum));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# English words that name nobody: in " + FEWEST
                + " texts or more they have small letters, and within a sentence a");
        out.println("# capital in three tenths as many at most. Folded. Counted over " + texts.size()
                + " English texts: the main texts of WCXB's development");
        out.println(
                "# split (CC-BY-4.0) and PolNeAR's training articles; no text is kept. Made by CountPlainWords in hearsay-bench, package speaker.");
        small.forEach((word, count) -> {
            if (count >= FEWEST && capital.getOrDefault(word, 0) <= CAPITALS * count) {
                out.println(word);
            }
        });
    }

    private static void count(List<Word> sentence, Set<String> small, Set<String> capital) {
        List<Word> words = sentence.stream()
                .filter(word -> word.kind() == Word.Kind.LETTERS && word.text().length() > 1)
                .toList();
        long capitals = words.stream().filter(CountPlainWords::isCapital).count();
        if (capitals > HEADLINE * words.size()) {
            return;
        }
        for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
            (isCapital(word) ? capital : small).add(Fold.plain(word.text()));
        }
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }
}
