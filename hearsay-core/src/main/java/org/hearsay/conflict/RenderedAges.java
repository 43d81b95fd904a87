package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.text.Word;

/**
 * Tells ages as English does where another language counts years: "Rask, 34 years," is "Rask, 34,", "a man of 34 years" a man "aged
 * 34", and "the girl, 7 years," is "7 years old".
 */
final class RenderedAges {
    private static final Set<String> YEARS = Set.of("years", "year");
    private static final Set<String> PERSONS = Set.of("man", "woman", "girl", "boy", "child", "student", "teenager");
    private static final Set<String> BEHIND = Set.of(",", ".", ")", ";", "and", "who", "was", "has", "that");

    private RenderedAges() {}

    static List<Word> of(List<Word> read, FactWords words) {
        List<Word> told = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            boolean number = i > 0
                    && read.get(i).kind() == Word.Kind.NUMBER
                    && i + 1 < read.size()
                    && YEARS.contains(read.get(i + 1).text());
            if (!number) {
                told.add(read.get(i));
                continue;
            }
            String before = read.get(i - 1).text();
            String behind = i + 2 < read.size() ? read.get(i + 2).text() : ".";
            String leads = i > 1 ? read.get(i - 2).text() : "";
            boolean apposed = before.equals(",") && BEHIND.contains(behind);
            boolean of =
                    before.equals("of") && (leads.equals(",") && BEHIND.contains(behind) || isPerson(leads, words));
            if (of) {
                Word aged = told.remove(told.size() - 1);
                told.add(new Word(aged.span(), "aged", Word.Kind.LETTERS));
            }
            told.add(read.get(i));
            boolean bare = of || before.equals("aged") || apposed && isCapital(leads);
            if (!bare) {
                told.add(read.get(i + 1));
            }
            if (apposed && !bare) {
                told.add(new Word(read.get(i + 1).span(), "old", Word.Kind.LETTERS));
            }
            i++;
        }
        return told;
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isPerson(String word, FactWords words) {
        return PERSONS.contains(word) || words.is(word, Kind.PERSON) || words.is(word + "s", Kind.PERSON);
    }
}
