package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Turns the words of a content into terms: synonyms and countries made one, clauses with their negations. */
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
    private static final int REACH = 2;
    private static final double SMALL = 100;
    private static final int SOON = 6;
    private static final int BESIDE = 2;
    private static final int NEAR_BEFORE = 4;
    private static final int NEAR_AFTER = 7;

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
        List<Term> terms = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        List<Integer> starts = read(words, capital, terms, clauses);
        List<String> plain = words.stream().filter(word -> !isMark(word)).toList();
        return new Content(plain, terms, clauses, figures(words, terms, starts));
    }

    /** Fills terms and clauses; the places where clauses begin. */
    private List<Integer> read(List<String> words, List<Boolean> capital, List<Term> terms, List<Clause> clauses) {
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
                add(terms, forms, vocabulary.phraseForm(words, i, phrase), capital.get(i), i);
                reach = deny(denied, vocabulary.phraseForm(words, i, phrase), reach);
                i += phrase - 1;
            } else if (!vocabulary.isSmall(word) && isTerm(word)) {
                String form = vocabulary.form(bare == null ? word : bare);
                add(terms, forms, form, capital.get(i), i);
                reach = deny(denied, form, bare == null ? reach : 1);
            }
        }
        close(clauses, new Clause(forms, negations, loose, denied));
        forms.clear();
        denied.clear();
        return starts;
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

    private static void add(List<Term> terms, Set<String> forms, String form, boolean name, int place) {
        terms.add(new Term(form, name || form.startsWith("@"), place));
        forms.add(form);
    }

    private static boolean isMark(String word) {
        return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
    }

    private boolean isTerm(String word) {
        return !Character.isDigit(word.charAt(0))
                && vocabulary.number(word) == null
                && vocabulary.multiplier(word) == null;
    }

    private List<Figure> figures(List<String> words, List<Term> terms, List<Integer> starts) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = i;
            Double value = digits(words.get(i));
            String named = vocabulary.number(words.get(i));
            if (value == null && named != null && Character.isDigit(named.charAt(0))) {
                value = Double.valueOf(named);
            } else if (value == null && named != null) {
                figures.add(new Figure(named, "", beside(terms, starts, i, i), false));
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
            int rest = i > start ? restAt(words, i + 1) : 0;
            if (rest > 0) {
                value += Double.parseDouble(vocabulary.number(words.get(rest)));
                i = rest;
            }
            boolean vague = start > 0 && VAGUE.contains(words.get(start - 1));
            if (isMonth(words, start - 1) || isMonth(words, i + 1)) {
                figures.add(new Figure("date" + value, "", Set.of(), false));
                continue;
            }
            String unit = i + 1 < words.size() ? vocabulary.unit(words.get(i + 1)) : "";
            figures.add(new Figure(Double.toString(value), unit, beside(terms, starts, start, i), vague));
        }
        return figures;
    }

    /** Where the "ten" of "three hundred and ten" stands, or 0. */
    private int restAt(List<String> words, int after) {
        int at = after < words.size() && words.get(after).equals("and") ? after + 1 : after;
        String named = at < words.size() ? vocabulary.number(words.get(at)) : null;
        boolean small = named != null && Character.isDigit(named.charAt(0)) && Double.parseDouble(named) < SMALL;
        boolean more = at + 1 < words.size() && vocabulary.multiplier(words.get(at + 1)) != null;
        return small && !more ? at : 0;
    }

    private boolean isMonth(List<String> words, int at) {
        String named = at < 0 || at >= words.size() ? null : vocabulary.number(words.get(at));
        return named != null && named.startsWith("month");
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

    /** Forms of up to two terms shortly before a figure and two after it, in its clause; measures left out. */
    private Set<String> beside(List<Term> terms, List<Integer> starts, int from, int to) {
        int open = Math.max(0, from - NEAR_BEFORE);
        int close = to + NEAR_AFTER;
        for (int start : starts) {
            open = start <= from ? Math.max(open, start) : open;
            close = start > to ? Math.min(close, start) : close;
        }
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Term term : terms) {
            if (vocabulary.unit(term.form()).isEmpty()) {
                if (term.place() >= open && term.place() < from) {
                    before.add(term.form());
                } else if (term.place() > to && term.place() < close && after.size() < BESIDE) {
                    after.add(term.form());
                }
            }
        }
        Set<String> forms = new HashSet<>(after);
        forms.addAll(before.subList(Math.max(0, before.size() - BESIDE), before.size()));
        return forms;
    }
}
