package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Turns the words of a content into terms: synonyms and countries made one, negations and contraries marked. */
final class ReadContent {
    private static final Set<String> EMPHATIC = Set.of("doubt", "only", "just", "merely", "secret", "longer");
    private static final Set<String> VAGUE = Set.of(
            "about",
            "nearly",
            "almost",
            "around",
            "approximately",
            "roughly",
            "over",
            "than",
            "some",
            "least",
            "close");
    private static final int BESIDE = 3;

    private final Vocabulary vocabulary;

    ReadContent(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Content read(String content) {
        List<Word> tokens = Words.of(content);
        List<String> words = new ArrayList<>();
        List<Boolean> capital = new ArrayList<>();
        boolean opens = true;
        for (Word token : tokens) {
            if (token.kind() == Word.Kind.MARK) {
                if (",.;:!?".contains(token.text())) {
                    words.add(token.text());
                    capital.add(false);
                    opens |= !",;".contains(token.text());
                } else if (token.text().equals("%")) {
                    words.add("percent");
                    capital.add(false);
                }
                continue;
            }
            String folded = Fold.plain(token.text());
            if (folded.endsWith("'s")) {
                folded = folded.substring(0, folded.length() - 2);
            }
            words.add(folded.endsWith("s'") ? folded.substring(0, folded.length() - 1) : folded);
            capital.add(!opens && Character.isUpperCase(token.text().codePointAt(0)));
            opens = false;
        }
        List<Term> terms = terms(words, capital);
        boolean negated = words.stream().anyMatch(word -> vocabulary.reach(word) > 0);
        List<Figure> figures = figures(words, terms);
        List<String> plain = words.stream().filter(word -> !isMark(word)).toList();
        return new Content(plain, terms, figures, negated);
    }

    private static boolean isMark(String word) {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    }

    private List<Term> terms(List<String> words, List<Boolean> capital) {
        List<Term> terms = new ArrayList<>();
        int reach = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isMark(word)) {
                reach = 0;
                continue;
            }
            int more = vocabulary.reach(word);
            if (more > 0) {
                reach = i + 1 < words.size() && EMPHATIC.contains(words.get(i + 1)) ? reach : more;
            }
            int phrase = vocabulary.phrase(words, i);
            if (phrase > 0) {
                reach = add(terms, vocabulary.phraseForm(words, i, phrase), reach, capital.get(i), i);
                i += phrase - 1;
            } else if (!vocabulary.isSmall(word) && more == 0 && isTerm(word)) {
                reach = add(terms, vocabulary.form(word), reach, capital.get(i), i);
            }
        }
        return terms;
    }

    private boolean isTerm(String word) {
        return !Character.isDigit(word.charAt(0))
                && vocabulary.number(word) == null
                && vocabulary.multiplier(word) == null;
    }

    private int add(List<Term> terms, String form, int reach, boolean name, int place) {
        String contrary = vocabulary.contrary(form);
        boolean turned = reach > 0 ^ contrary != null;
        terms.add(new Term(contrary == null ? form : contrary, turned, name || form.startsWith("@"), place));
        return Math.max(0, reach - 1);
    }

    private List<Figure> figures(List<String> words, List<Term> terms) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = i;
            Double value = digits(words.get(i));
            String named = vocabulary.number(words.get(i));
            if (value == null && named != null && Character.isDigit(named.charAt(0))) {
                value = Double.valueOf(named);
            } else if (value == null && named != null) {
                figures.add(new Figure(named, beside(terms, i, i), false));
                continue;
            }
            Double times = vocabulary.multiplier(words.get(i));
            if (value == null && times == null || value == null && words.get(i).length() < 3) {
                continue;
            }
            value = value == null ? 1 : value;
            while (times != null || i + 1 < words.size() && vocabulary.multiplier(words.get(i + 1)) != null) {
                i += times == null ? 1 : 0;
                value *= vocabulary.multiplier(words.get(i));
                times = null;
            }
            boolean vague = start > 0 && VAGUE.contains(words.get(start - 1));
            figures.add(new Figure(Double.toString(value), beside(terms, start, i), vague));
        }
        return figures;
    }

    private static @Nullable Double digits(String word) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < Math.min(word.length(), 18); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9' || c == '.' && digits.length() > 0 && digits.indexOf(".") < 0) {
                digits.append(c);
            } else if (c != ',') {
                break;
            }
        }
        return digits.isEmpty() ? null : Double.valueOf(digits.toString());
    }

    /** Forms of the two terms after a number and the one before it. */
    private static Set<String> beside(List<Term> terms, int start, int end) {
        Set<String> forms = new HashSet<>();
        int after = 0;
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.place() > end && term.place() - end <= BESIDE && after < 2) {
                forms.add(term.form());
                after++;
            } else if (term.place() < start && start - term.place() <= BESIDE) {
                forms.add(term.form());
            }
        }
        return forms;
    }
}
