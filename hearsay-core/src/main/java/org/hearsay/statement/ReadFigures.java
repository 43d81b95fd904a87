package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a content, in digits or words, with their measure and the words beside them. */
final class ReadFigures {
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
    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "that", "no", "which", "every", "each", "any", "not");
    private static final Set<String> BOUND_JOINTS = Set.of("than", "of", "the", "on", "in");
    private static final Set<String> ABOVE = Set.of(
            "more", "longer", "over", "above", "after", "beyond", "later", "older", "higher", "greater", "since",
            "from");
    private static final Set<String> BELOW = Set.of(
            "less", "shorter", "under", "below", "before", "fewer", "earlier", "younger", "lower", "smaller", "until",
            "by");
    private static final Set<String> OTHER_ONE = Set.of("one", "other", "another");
    private static final List<String> AND_A_HALF = List.of("and", "a", "half");
    private static final double SMALL = 100;
    private static final int BESIDE = 2;
    private static final int NEAR_BEFORE = 4;
    private static final int NEAR_AFTER = 7;

    private final Vocabulary vocabulary;

    ReadFigures(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** In the order of the words; {@code starts} are the places where clauses begin. */
    List<Figure> read(List<String> words, List<Term> terms, List<Integer> starts) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int start = i;
            Double value = digits(words.get(i));
            String named = vocabulary.number(words.get(i));
            if (value == null && named != null && Character.isDigit(named.charAt(0))) {
                value = Double.valueOf(named);
            } else if (value == null && named != null) {
                figures.add(new Figure(
                        named, "", beside(terms, starts, i, i), false, bound(words, i), clauseAt(terms, starts, i), i));
                continue;
            }
            if (isMeasureOfLast(figures, i)) {
                continue;
            }
            Double times = vocabulary.multiplier(words.get(i));
            if (value == null && isOneAndAHalf(words, i)) {
                value = 1.0;
            } else if (value == null
                    && (isOneOfSome(words, i)
                            || words.get(i).equals("first") && isOfMonth(words, i + 1)
                            || isCount(words, terms, i))) {
                value = 1.0;
            } else if (value == null && times == null
                    || value == null && words.get(i).length() < 3) {
                continue;
            }
            boolean scaled = times != null;
            value = value == null ? 1 : value;
            while (times != null || i + 1 < words.size() && vocabulary.multiplier(words.get(i + 1)) != null) {
                i += times == null ? 1 : 0;
                value *= vocabulary.multiplier(words.get(i));
                times = null;
                scaled = true;
            }
            int rest = scaled ? restAt(words, i + 1) : 0;
            if (rest > 0) {
                value += Double.parseDouble(vocabulary.number(words.get(rest)));
                i = rest;
            }
            if (isAndAHalf(words, i + 1)) {
                value += 0.5;
                i += AND_A_HALF.size();
            }
            boolean vague = start > 0 && VAGUE.contains(words.get(start - 1));
            if (isMonth(words, start - 1) || isMonth(words, i + 1) || isOfMonth(words, i + 1)) {
                figures.add(new Figure(
                        "date" + value, "", Set.of(), false, bound(words, start), clauseAt(terms, starts, i), i));
                continue;
            }
            String unit = i + 1 < words.size() ? vocabulary.unit(words.get(i + 1)) : "";
            figures.add(new Figure(
                    Double.toString(value),
                    unit,
                    beside(terms, starts, start, i),
                    vague,
                    bound(words, start),
                    clauseAt(terms, starts, i),
                    i));
        }
        return figures;
    }

    /** On which side of a figure what it bounds lies: 1 above or after, -1 below or before, 0 if the words do not say. */
    private static int bound(List<String> words, int at) {
        int before = at - 1;
        while (before >= 0 && BOUND_JOINTS.contains(words.get(before))) {
            before--;
        }
        String word = before < 0 ? "" : words.get(before);
        return ABOVE.contains(word) ? 1 : BELOW.contains(word) ? -1 : 0;
    }

    /** The "one" of "one of two hundred" and "one in five". */
    private boolean isOneOfSome(List<String> words, int at) {
        boolean part = words.get(at).equals("one")
                && at + 2 < words.size()
                && (words.get(at + 1).equals("of")
                        || words.get(at + 1).equals("in")
                        || words.get(at + 1).equals("out")
                        || words.get(at + 2).equals("in"));
        int of = part && !words.get(at + 1).equals("of") && !words.get(at + 1).equals("in") ? at + 3 : at + 2;
        return part
                && of < words.size()
                && (digits(words.get(of)) != null
                        || vocabulary.number(words.get(of)) != null
                        || vocabulary.multiplier(words.get(of)) != null);
    }

    /** Where the "ten" of "three hundred and ten" stands, or 0. */
    private int restAt(List<String> words, int after) {
        int at = after < words.size() && words.get(after).equals("and") ? after + 1 : after;
        String named = at < words.size() ? vocabulary.number(words.get(at)) : null;
        boolean small = named != null && Character.isDigit(named.charAt(0)) && Double.parseDouble(named) < SMALL;
        boolean more = at + 1 < words.size() && vocabulary.multiplier(words.get(at + 1)) != null;
        return small && !more ? at : 0;
    }

    /** The "one" of "one steward", not that of "the one thing" and "no one". */
    private boolean isCount(List<String> words, List<Term> terms, int at) {
        boolean counts = words.get(at).equals("one")
                && (at == 0 || !DETERMINERS.contains(words.get(at - 1)))
                && !isOneAfterAnother(words, at);
        int next = from(terms, at + 1);
        return counts && next < terms.size() && terms.get(next).place() == at + 1;
    }

    /** Either "one" of "one after another", "one by one". */
    private static boolean isOneAfterAnother(List<String> words, int at) {
        return IntStream.rangeClosed(2, 3)
                .anyMatch(far -> at + far < words.size() && OTHER_ONE.contains(words.get(at + far))
                        || at >= far && words.get(at - far).equals("one"));
    }

    /** The "second" of "ninety second", as the words of other languages read. */
    private static boolean isMeasureOfLast(List<Figure> figures, int at) {
        Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
        return last != null && last.place() == at - 1 && !last.unit().isEmpty();
    }

    private static boolean isOneAndAHalf(List<String> words, int at) {
        return words.get(at).equals("one") && isAndAHalf(words, at + 1);
    }

    private static boolean isAndAHalf(List<String> words, int at) {
        return at + AND_A_HALF.size() <= words.size()
                && words.subList(at, at + AND_A_HALF.size()).equals(AND_A_HALF);
    }

    /** "of June", after the day. */
    private boolean isOfMonth(List<String> words, int at) {
        return at < words.size() && words.get(at).equals("of") && isMonth(words, at + 1);
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

    /** The number of the clause around a place, or -1 if it has no terms. */
    private static int clauseAt(List<Term> terms, List<Integer> starts, int at) {
        int next = after(starts, at);
        int open = next == 0 ? 0 : starts.get(next - 1);
        int close = next < starts.size() ? starts.get(next) : Integer.MAX_VALUE;
        int first = from(terms, open);
        return first < terms.size() && terms.get(first).place() < close
                ? terms.get(first).clause()
                : -1;
    }

    /** Forms of up to two terms shortly before a figure and two after it, in its clause; measures left out. */
    private Set<String> beside(List<Term> terms, List<Integer> starts, int from, int to) {
        int last = after(starts, from);
        int next = after(starts, to);
        int open = Math.max(Math.max(0, from - NEAR_BEFORE), last == 0 ? 0 : starts.get(last - 1));
        int close = Math.min(to + NEAR_AFTER, next < starts.size() ? starts.get(next) : Integer.MAX_VALUE);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = from(terms, open); i < terms.size() && terms.get(i).place() < close; i++) {
            Term term = terms.get(i);
            if (vocabulary.unit(term.form()).isEmpty()) {
                if (term.place() < from) {
                    before.add(term.form());
                } else if (term.place() > to && after.size() < BESIDE) {
                    after.add(term.form());
                }
            }
        }
        Set<String> forms = new HashSet<>(after);
        forms.addAll(before.subList(Math.max(0, before.size() - BESIDE), before.size()));
        return forms;
    }

    /** Index of the first term at a place or behind it; terms stand in order. */
    private static int from(List<Term> terms, int place) {
        int low = 0;
        int high = terms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (terms.get(middle).place() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the first start behind a place; starts ascend. */
    private static int after(List<Integer> starts, int place) {
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle) <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
