package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.WordMeaning;

/** Turns the words of a content into terms: synonyms and countries made one, clauses with their negations. */
final class ReadContent {
    private static final Set<String> EMPHATIC = Set.of("doubt", "only", "just", "merely", "secret", "longer");
    private static final Set<String> JOINTS = Set.of(
            "and",
            "but",
            "although",
            "though",
            "because",
            "while",
            "so",
            "unless",
            "until",
            "if",
            "or",
            "as",
            "when",
            "before",
            "after",
            "since",
            "whether",
            "what",
            "how",
            "why");
    private static final Set<String> CATENATIVE =
            Set.of("fail", "fails", "failed", "failing", "refuse", "refuses", "refused", "refusing");
    /** As the table of numbers has it: folded words have no capitals. */
    private static final String MAY = "May";

    private static final int SHORTEST_QUOTED = 2;
    private static final int REACH = 2;
    private static final int SOON = 6;

    private final Vocabulary vocabulary;
    private final WordMeaning meaning = WordMeaning.english();
    private final ReadWords readWords;
    private final ReadFigures readFigures;

    ReadContent(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.readWords = new ReadWords(vocabulary);
        this.readFigures = new ReadFigures(vocabulary);
    }

    /** Whether a word has no content of its own. */
    boolean isSmall(String word) {
        return vocabulary.isSmall(word);
    }

    /** The content in a language, two letters; of one without a glossary as if it were English. */
    Content read(String content, String language) {
        ContentWords read = readWords.read(content, language);
        List<Term> terms = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        List<String> words = read.words();
        List<Integer> starts = read(read, terms, clauses);
        List<String> plain = words.stream().filter(word -> !isMark(word)).toList();
        List<Figure> figures = readFigures.read(withMay(words, read.capital()), terms, starts);
        List<Integer> comparisons = IntStream.range(0, words.size())
                .filter(i -> words.get(i).equals("than"))
                .boxed()
                .toList();
        return new Content(
                read.language(), plain, terms, clauses, figures, comparisons, quoted(words, read.quotationMarks()));
    }

    /** The words with the month of May told from what may be, by its capital. */
    private static List<String> withMay(List<String> words, List<Boolean> capital) {
        List<String> dated = new ArrayList<>(words);
        for (int i = 1; i < dated.size(); i++) {
            if (dated.get(i).equals("may") && capital.get(i) && !capital.get(i - 1)) {
                dated.set(i, MAY);
            }
        }
        return dated;
    }

    /** The words between each two quotation marks, where others stand outside. */
    private static List<List<String>> quoted(List<String> words, List<Integer> marks) {
        List<List<String>> quoted = new ArrayList<>();
        for (int i = 0; i + 1 < marks.size(); i += 2) {
            List<String> part = words.subList(marks.get(i), marks.get(i + 1)).stream()
                    .filter(word -> !isMark(word))
                    .toList();
            if (part.size() >= SHORTEST_QUOTED && part.size() < words.size() - 1) {
                quoted.add(part);
            }
        }
        return quoted;
    }

    /** Fills terms and clauses; the places where clauses begin. */
    private List<Integer> read(ContentWords read, List<Term> terms, List<Clause> clauses) {
        List<String> words = read.words();
        List<Boolean> capital = read.capital();
        List<Integer> starts = new ArrayList<>(List.of(0));
        Set<String> forms = new HashSet<>();
        Set<String> denied = new HashSet<>();
        int negations = 0;
        int reach = 0;
        int loose = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isMark(word) || JOINTS.contains(word)) {
                close(clauses, new Clause(forms, negations, loose, denied));
                forms.clear();
                denied.clear();
                starts.add(i + 1);
                negations = 0;
                loose = 0;
                reach = 0;
                continue;
            }
            boolean emphatic = i + 1 < words.size() && EMPHATIC.contains(words.get(i + 1));
            if (word.equals("without")
                    && !words.subList(i, Math.min(words.size(), i + SOON)).contains("single")) {
                loose++;
                reach = 1;
                continue;
            }
            boolean fails = CATENATIVE.contains(word)
                    && i + 1 < words.size()
                    && words.get(i + 1).equals("to");
            if (vocabulary.isNegation(word) || fails || word.equals("without")) {
                negations += emphatic ? 0 : 1;
                reach = emphatic ? reach : REACH;
                i += emphatic ? 1 : 0;
                continue;
            }
            String bare = vocabulary.withoutUn(word);
            negations += bare == null ? 0 : 1;
            int phrase = vocabulary.phrase(words, i);
            if (phrase > 0) {
                String form = vocabulary.phraseForm(words, i, phrase);
                forms.add(form);
                terms.add(new Term(form, -1, isName(form, capital.get(i)), reach > 0, clauses.size(), i, List.of()));
                reach = deny(denied, form, reach);
                i += phrase - 1;
            } else if (!vocabulary.isSmall(word) && isTerm(word)) {
                String form = vocabulary.form(bare == null ? word : bare);
                int within = bare == null ? reach : 1;
                forms.add(form);
                terms.add(new Term(
                        form,
                        meaning.number(word),
                        isName(form, capital.get(i)),
                        within > 0,
                        clauses.size(),
                        i,
                        also(form, read.others().get(i))));
                reach = deny(denied, form, within);
            }
        }
        close(clauses, new Clause(forms, negations, loose, denied));
        forms.clear();
        denied.clear();
        return starts;
    }

    private List<Term.Meaning> also(String form, List<String> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        return others.stream()
                .map(other -> new Term.Meaning(vocabulary.form(other), meaning.number(other)))
                .filter(other -> !other.form().equals(form))
                .distinct()
                .toList();
    }

    private static int deny(Set<String> denied, String form, int reach) {
        if (reach > 0) {
            denied.add(form);
        }
        return Math.max(0, reach - 1);
    }

    private static void close(List<Clause> clauses, Clause clause) {
        if (!clause.forms().isEmpty() || clause.negations() > 0) {
            clauses.add(clause);
        }
    }

    private static boolean isName(String form, boolean capital) {
        return capital || form.startsWith("@");
    }

    private static boolean isMark(String word) {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    }

    private boolean isTerm(String word) {
        return word.equals("half")
                || !Character.isDigit(word.charAt(0))
                        && vocabulary.number(word) == null
                        && vocabulary.multiplier(word) == null;
    }
}
