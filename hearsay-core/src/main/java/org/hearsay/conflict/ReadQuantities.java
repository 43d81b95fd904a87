package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence that count or measure something. */
final class ReadQuantities {
    /** Words from a number to what is told of the counted, at most. */
    private static final int REACH = 9;
    /** What stands beyond one of these is told of something else; a number right behind one opens a clause of its own. */
    private static final Set<String> JOINS = Set.of("and", "but", "while");

    private static final Set<String> CURRENCIES = Set.of("$", "€", "£", "crown", "rouble", "yen");

    private static final String CHILD = "child";
    private static final String DEGREE = "degree";

    private final FactWords words;
    private final NounOfNumber nouns;
    private final Surroundings surroundings;
    private final NoCount noCount;

    ReadQuantities(FactWords words) {
        this.words = words;
        this.nouns = new NounOfNumber(words);
        this.surroundings = new Surroundings(words);
        this.noCount = new NoCount(words);
    }

    /** The quantities of a sentence in text order; numbers of dates, ages and labels are none. */
    List<Quantity> read(Tokens tokens, List<DatedSpan> dates, Set<String> times) {
        List<Amount> amounts = amounts(tokens, dates);
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            int from = i == 0 ? 0 : amounts.get(i - 1).to();
            int to =
                    i + 1 == amounts.size() ? tokens.size() : amounts.get(i + 1).from();
            Quantity quantity = quantity(tokens, amounts.get(i), from, to, times);
            if (quantity != null) {
                quantities.add(quantity);
            }
        }
        return quantities;
    }

    private List<Amount> amounts(Tokens tokens, List<DatedSpan> dates) {
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Amount amount = Amount.read(tokens, at, words);
            if (amount == null) {
                at++;
                continue;
            }
            Span span = new Span(
                    tokens.word(at).start(), tokens.word(amount.to() - 1).end());
            boolean labelled = words.is(tokens.plain(at - 1), Kind.LABEL) && tokens.isCapital(at - 1);
            boolean pronoun =
                    tokens.plain(at).equals("one") && amount.to() == at + 1 && !countsOne(tokens, amount.to());
            if (!labelled
                    && !pronoun
                    && dates.stream()
                            .noneMatch(date -> isDay(date) && date.span().overlaps(span))
                    && !noCount.is(tokens, amount)) {
                amounts.add(amount);
            }
            at = amount.to();
        }
        return amounts;
    }

    /** A length of time is an amount like others. */
    private static boolean isDay(DatedSpan date) {
        return date.type() != DatedSpan.Type.DURATION;
    }

    /** "one person", "one dead"; else "one" stands for a noun. */
    private boolean countsOne(Tokens tokens, int at) {
        String next = tokens.plain(at);
        boolean person = words.is(next, Kind.PERSON) || words.is(next + "s", Kind.PERSON);
        return person || words.is(next + "s", Kind.UNIT) || words.length(tokens, at, Kind.COUNT) > 0;
    }

    private @Nullable Quantity quantity(Tokens tokens, Amount amount, int from, int to, Set<String> times) {
        Set<String> scope = new TreeSet<>();
        int noun = amount.measure().isEmpty() ? nouns.after(tokens, amount.to(), to) : -1;
        String money = words.value(tokens.plain(amount.from() - 1), Kind.MONEY);
        String head = noun < 0 ? "" : tokens.plain(noun);
        String unit = money != null ? money : unit(tokens, amount, noun, head);
        String group = words.value(head, Kind.PERSON);
        if (group == null && noun > amount.to()) {
            group = words.value(tokens.plain(amount.to()), Kind.PERSON);
        }
        for (int i = amount.from() - 1;
                group == null && noun < 0 && i >= Math.max(from, amount.from() - NounOfNumber.REACH);
                i--) {
            group = words.value(tokens.plain(i), Kind.PERSON);
        }
        if ("members".equals(group) && tokens.plain(noun + 1).equals("of")) {
            int of = tokens.plain(noun + 2).equals("the") ? noun + 3 : noun + 2;
            group = words.is(tokens.plain(of), Kind.PERSON) ? words.value(tokens.plain(of), Kind.PERSON) : group;
        }
        String what = what(tokens, amount, from, to, scope);
        if (noCount.isOfChildren(tokens, amount)) {
            unit = CHILD;
            group = null;
            what = "";
            scope.add("of a parent");
        }
        if (unit.isEmpty() && tokens.plain(amount.from() - 1).equals("minus")) {
            unit = DEGREE;
        }
        if (unit.equals(Magnitude.UNIT)) {
            what = Magnitude.UNIT;
        }
        boolean person = group != null || unit.isEmpty() && isOfPersons(what);
        boolean misread = isOfPersons(what) && !person && !what.equals("missing")
                || isOfMoney(what) && !CURRENCIES.contains(unit);
        if (misread) {
            what = "";
        }
        if (unit.isEmpty() && group == null && what.isEmpty()) {
            return null;
        }
        if (noun >= 0 && from > 0 && nouns.isShared(tokens, from, amount.from())) {
            scope.add("with those before");
        }
        surroundings.addScope(tokens, amount, to, scope);
        String counted = group != null ? group : unit.isEmpty() ? person ? "people" : "" : unit;
        Word first = tokens.word(amount.from());
        boolean counts = noun >= 0 && noun < amount.to() + NounOfNumber.REACH && !what.equals(Magnitude.UNIT);
        Word last = tokens.word(counts ? noun : amount.to() - 1);
        return new Quantity(
                new Span(first.start(), Math.max(last.end(), first.end())),
                amount.value(),
                amount.steps(),
                surroundings.bound(tokens, amount),
                what,
                counted,
                person,
                scope,
                times,
                surroundings.context(tokens, amount),
                surroundings.updates(tokens));
    }

    private static boolean isOfPersons(String what) {
        return switch (what) {
            case "injured",
                    "killed",
                    "missing",
                    "arrested",
                    "aboard",
                    "evacuated",
                    "rescued",
                    "displaced",
                    "hospitalized" -> true;
            default -> false;
        };
    }

    private static boolean isOfMoney(String what) {
        return what.equals("insured") || what.equals("cost");
    }

    private String unit(Tokens tokens, Amount amount, int noun, String head) {
        String measure = amount.measure().isEmpty() ? Magnitude.of(tokens, amount, words) : amount.measure();
        if (!measure.isEmpty()) {
            return measure;
        }
        if (words.length(tokens, amount.to(), Kind.UNIT) > 1) {
            return words.value(tokens.phrase(amount.to(), words.length(tokens, amount.to(), Kind.UNIT)), Kind.UNIT);
        }
        String unit = words.value(head, Kind.UNIT);
        return unit != null ? unit : noun < 0 ? "" : Stems.of(head);
    }

    /**
     * The class of the word nearest to the number that tells something of the counted; classes joined to it widen the scope. "Killed at
     * least seven people and injured others": what governs the number stands right before it, and the rest is told of others.
     */
    private String what(Tokens tokens, Amount amount, int from, int to, Set<String> scope) {
        String best = "";
        int distance = REACH + 1;
        int found = -1;
        int begin = surroundings.beforeBound(tokens, amount);
        boolean governed = count(tokens, begin) != null;
        for (int i = amount.to(); i < to && i - amount.to() < distance && !tokens.parts(i); i++) {
            if (i > amount.to() && opensClause(tokens, i) || governed && JOINS.contains(tokens.plain(i))) {
                break;
            }
            String value = isThing(tokens, i) ? null : count(tokens, i);
            if (value != null && !isNegated(tokens, i)) {
                best = value;
                distance = i - amount.to();
                found = i;
                break;
            }
        }
        boolean opens = found >= 0 && JOINS.contains(tokens.plain(begin));
        for (int i = begin; i >= from && begin + 1 - i < distance && !opens && !tokens.parts(i); i--) {
            String value = count(tokens, i);
            if (value != null && !isActor(tokens, i, begin)) {
                best = value;
                found = i;
            }
            if (value != null || i < begin && JOINS.contains(tokens.plain(i))) {
                break;
            }
        }
        if (found < 0 && isTotal(tokens, amount)) {
            for (int i = amount.from() - REACH; i >= from && best.isEmpty() && !tokens.parts(i); i--) {
                String value = count(tokens, i);
                best = value == null ? "" : value;
            }
        }
        if (found >= 0) {
            String joined = joined(tokens, found);
            if (joined != null && !joined.equals(best)) {
                scope.add("with " + joined);
            }
        }
        return best;
    }

    /** "Shot three people, killing one": what comes of it is told of others. */
    private boolean opensClause(Tokens tokens, int at) {
        String value = tokens.plain(at).equals(",") ? count(tokens, at + 1) : null;
        return value != null && !value.equals("missing") && tokens.plain(at + 1).endsWith("ing");
    }

    /** "Killed by two officers", "killed after he aimed at two officers": the counted did it, or took no part in it. */
    private static boolean isActor(Tokens tokens, int verb, int before) {
        boolean aimed = tokens.plain(before).equals("at")
                && tokens.plain(verb).endsWith("ed")
                && !NounOfNumber.DETERMINERS.contains(tokens.plain(verb - 1));
        return before > verb && (aimed || tokens.plain(before).equals("by"));
    }

    /** "officials with knowledge of the rescue": a thing that is spoken of, and not what is told of the counted. */
    private static boolean isThing(Tokens tokens, int at) {
        return NounOfNumber.DETERMINERS.contains(tokens.plain(at - 1));
    }

    /** "[The death toll from the sinking of the ferry] rose to 19". */
    private boolean isTotal(Tokens tokens, Amount amount) {
        int verb = tokens.plain(amount.from() - 1).equals("to") ? amount.from() - 2 : amount.from() - 1;
        return words.is(tokens.plain(verb), Kind.UPDATE);
    }

    private @Nullable String count(Tokens tokens, int at) {
        int length = words.length(tokens, at, Kind.COUNT);
        String value = length == 0 ? "" : words.value(tokens.phrase(at, length), Kind.COUNT);
        return value.isEmpty() ? null : value;
    }

    private static boolean isNegated(Tokens tokens, int at) {
        return tokens.plain(at - 1).equals("not") || tokens.plain(at - 1).equals("un");
    }

    /** "killed and wounded", "dead or missing": the second of two classes joined at a word. */
    private @Nullable String joined(Tokens tokens, int found) {
        boolean on =
                tokens.plain(found + 1).equals("and") || tokens.plain(found + 1).equals("or");
        if (on) {
            return count(tokens, found + 2);
        }
        boolean back =
                tokens.plain(found - 1).equals("and") || tokens.plain(found - 1).equals("or");
        return back ? count(tokens, found - 2) : null;
    }
}
