package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.gloss.Gloss;
import org.hearsay.gloss.Glossary;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Cuts a content into words and marks; words of a language that has a glossary are read as English ones. */
final class ReadWords {
    private static final String ENGLISH = "en";
    /** What the glossaries have for "uno", which is as seldom a figure as "one" is. */
    private static final String DIGIT_ONE = "1";

    private static final String ONE = "one";
    private static final String PERCENT = "percent";
    private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u00ab\u00bb";
    private static final String PARTING = ",.;:!?";
    private static final String JOINING = ",;";

    private final Vocabulary vocabulary;

    ReadWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param language of the article, two letters; of one without a glossary the words stay as they are */
    ContentWords read(String content, String language) {
        Glossary glossary = Glossary.of(language);
        Reading reading = new Reading(glossary == null ? ENGLISH : language);
        if (glossary == null) {
            Words.of(content).forEach(token -> reading.add(token, null));
        } else {
            glossary.read(Words.of(content)).forEach(gloss -> reading.add(gloss.source(), gloss));
        }
        return reading.done();
    }

    /** Words under way. */
    private final class Reading {
        private final String language;
        private final List<String> words = new ArrayList<>();
        private final List<Boolean> capital = new ArrayList<>();
        private final List<List<String>> others = new ArrayList<>();
        private final List<Integer> quotationMarks = new ArrayList<>();
        private boolean opens = true;

        Reading(String language) {
            this.language = language;
        }

        /** @param gloss of a token of another language, else null */
        void add(Word token, @Nullable Gloss gloss) {
            if (token.kind() == Word.Kind.MARK) {
                addMark(token.text());
                return;
            }
            boolean name = !opens && Character.isUpperCase(token.text().codePointAt(0));
            opens = false;
            if (gloss == null) {
                add(plain(token.text()), name, List.of());
                return;
            }
            for (String word : gloss.words()) {
                add(
                        word.equals(DIGIT_ONE) && !token.text().equals(DIGIT_ONE) ? ONE : word,
                        name && isName(gloss),
                        gloss.words().size() == 1 ? gloss.others() : List.of());
            }
        }

        /** Every noun has a capital in German. */
        private boolean isName(Gloss gloss) {
            return !gloss.known() || !language.equals("de");
        }

        private void addMark(String mark) {
            if (QUOTATION_MARKS.contains(mark)) {
                quotationMarks.add(words.size());
            }
            if (PARTING.contains(mark)) {
                add(mark, false, List.of());
                opens |= !JOINING.contains(mark);
            } else if (mark.equals("%")) {
                add(PERCENT, false, List.of());
            }
        }

        private void add(String word, boolean name, List<String> meant) {
            int last = words.size() - 1;
            if (word.equals("cent") && last >= 0 && words.get(last).equals("per")) {
                words.set(last, PERCENT);
                return;
            }
            words.add(vocabulary.shared(word));
            capital.add(name);
            others.add(meant);
        }

        ContentWords done() {
            return new ContentWords(language, words, capital, others, quotationMarks);
        }
    }

    /** Folded, without the ending of a possessor. */
    private static String plain(String text) {
        String folded = Fold.plain(text);
        if (folded.endsWith("'s")) {
            folded = folded.substring(0, folded.length() - 2);
        }
        return folded.endsWith("s'") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
