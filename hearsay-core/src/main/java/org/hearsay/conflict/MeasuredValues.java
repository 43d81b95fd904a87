package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.conflict.Measures.Measure;
import org.hearsay.model.Span;
import org.hearsay.text.Stem;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence with what they measure or count, ages too. */
final class MeasuredValues {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR = 4;
    /** Digits of a million, for which "m" stands behind a number that is no sum of money. */
    private static final int MILLION = 6;

    private static final Set<String> AFTER_AGES =
            Set.of(",", ".", ";", ")", "and", "or", "was", "is", "who", "has", "had", "told", "said", "");
    private static final Set<String> AGED =
            Set.of("girl", "boy", "man", "woman", "teenager", "child", "student", "driver", "teacher", "worker");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "who");

    private final FactWords words;
    private final NounOfNumber nouns;

    MeasuredValues(FactWords words) {
        this.words = words;
        this.nouns = new NounOfNumber(words);
    }

    /** The measure of a number and one past its last token. */
    private record Unit(String name, int end) {}

    /**
     * Adds the value of the number that begins at a token, if any; returns where to read on.
     *
     * @param headline whether capitals say nothing of names
     */
    int read(Tokens tokens, int at, boolean headline, List<Measured> found) {
        Amount amount = Amount.read(tokens, at, words);
        if (amount == null) {
            return at + 1;
        }
        boolean labelled = words.is(tokens.plain(at - 1), Kind.LABEL) && tokens.isCapital(at - 1);
        boolean pronoun = tokens.plain(at).equals("one") && amount.to() == at + 1;
        return labelled || pronoun ? amount.to() : read(tokens, inMetres(tokens, amount), headline, found);
    }

    /** "2.06 m" is no sum of money. */
    private Amount inMetres(Tokens tokens, Amount amount) {
        boolean metres = amount.to() - amount.from() == 2
                && tokens.plain(amount.from() + 1).equals("m")
                && !words.is(tokens.plain(amount.from() - 1), Kind.MONEY);
        if (!metres) {
            return amount;
        }
        BigDecimal value = amount.value().movePointLeft(MILLION);
        return new Amount(amount.from(), amount.to(), value, "m", Amount.steps(value));
    }

    private int read(Tokens tokens, Amount amount, boolean headline, List<Measured> found) {
        Unit unit = unit(tokens, amount);
        Measure measure = Measures.of(unit.name());
        int last = Math.min(unit.end(), tokens.size()) - 1;
        Span span =
                new Span(tokens.word(amount.from()).start(), tokens.word(last).end());
        if (measure != null) {
            boolean old = measure.dimension() == Dimension.TIME
                    && tokens.plain(unit.end()).equals("old");
            if (old && JoinedValues.mayBeAge(amount)) {
                found.add(Measured.of(span, Dimension.AGE, "", amount));
                return unit.end() + 1;
            }
            return addMeasured(tokens, amount, unit, measure, span, found);
        }
        if (isAge(tokens, amount)) {
            found.add(Measured.of(span, Dimension.AGE, "", amount));
            return amount.to();
        }
        addCounted(tokens, amount, unit, span, headline, found);
        return amount.to();
    }

    private int addMeasured(Tokens tokens, Amount amount, Unit unit, Measure measure, Span span, List<Measured> found) {
        BigDecimal value = amount.value().multiply(measure.base());
        String printed = amount.value().toPlainString();
        int joint = tokens.plain(unit.end()).equals("and") ? unit.end() + 1 : unit.end();
        Amount more = measure.dimension() == Dimension.TIME ? Amount.read(tokens, joint, words) : null;
        String lesser = more == null ? null : words.value(tokens.plain(more.to()), Kind.UNIT);
        Measure less = lesser == null ? null : Measures.of(lesser);
        if (less == null || less.dimension() != Dimension.TIME || less.base().compareTo(measure.base()) >= 0) {
            found.add(new Measured(span, measure.dimension(), unit.name(), value, null, printed, amount));
            return unit.end();
        }
        // "Three hours and 40 minutes" is one length of time.
        BigDecimal both = value.add(more.value().multiply(less.base()));
        String all = printed + " " + unit.name() + "s " + more.value().toPlainString() + " " + lesser + "s";
        Span whole = new Span(span.start(), tokens.word(more.to()).end());
        found.add(new Measured(whole, Dimension.TIME, unit.name(), both, null, all, amount));
        return more.to() + 1;
    }

    private void addCounted(
            Tokens tokens, Amount amount, Unit unit, Span span, boolean headline, List<Measured> found) {
        int noun = amount.measure().isEmpty() ? nouns.after(tokens, amount.to(), tokens.size()) : -1;
        boolean persons = noun >= 0 && words.is(tokens.plain(noun), Kind.PERSON);
        boolean named = !headline
                && amount.from() > 1
                && tokens.isCapital(amount.from() - 1)
                && Character.isDigit(tokens.plain(amount.from()).charAt(0));
        boolean year = noun < 0 && isYear(tokens, amount);
        if (year || named && !persons) {
            return;
        }
        String magnitude = Magnitude.of(tokens, amount, words);
        String head = noun < 0 ? "" : Stem.of(tokens.plain(noun));
        String counted = !magnitude.isEmpty() ? magnitude : unit.name().isEmpty() ? head : unit.name();
        int end = noun >= 0 && magnitude.isEmpty()
                ? Math.max(span.end(), tokens.word(noun).end())
                : span.end();
        found.add(Measured.of(new Span(span.start(), end), Dimension.COUNT, counted, amount));
    }

    private Unit unit(Tokens tokens, Amount amount) {
        String money = words.value(tokens.plain(amount.from() - 1), Kind.MONEY);
        if (money != null) {
            return new Unit(money, amount.to());
        }
        if (!amount.measure().isEmpty()) {
            return inSpeed(tokens, new Unit(amount.measure(), amount.to()));
        }
        String next = tokens.plain(amount.to());
        if (next.equals("square") || next.equals("cubic")) {
            String measure = words.value(tokens.plain(amount.to() + 1), Kind.UNIT);
            return new Unit(measure == null ? "" : next + " " + measure, amount.to() + (measure == null ? 0 : 2));
        }
        if (next.equals("nautical")) {
            return new Unit("nautical mile", amount.to() + 2);
        }
        int length = words.length(tokens, amount.to(), Kind.UNIT);
        if (length > 0) {
            String measure = words.value(tokens.phrase(amount.to(), length), Kind.UNIT);
            return inSpeed(tokens, new Unit(measure == null ? "" : measure, amount.to() + length));
        }
        String head = Stems.of(next);
        return Measures.of(head) == null ? new Unit("", amount.to()) : new Unit(head, amount.to() + 1);
    }

    /** "Kilometres an hour". */
    private static Unit inSpeed(Tokens tokens, Unit unit) {
        boolean length = unit.name().equals("km") || unit.name().equals("mile");
        String next = tokens.plain(unit.end());
        boolean per = next.equals("an") || next.equals("per") || next.equals("/");
        String hour = tokens.plain(unit.end() + 1);
        boolean speed = length && per && (hour.equals("hour") || hour.equals("h"));
        return speed ? new Unit(unit.name() + " per hour", unit.end() + 2) : unit;
    }

    private static boolean isYear(Tokens tokens, Amount amount) {
        return amount.to() == amount.from() + 1
                && tokens.plain(amount.from()).length() == YEAR
                && tokens.word(amount.from()).span().length() == YEAR
                && amount.value().intValue() > FIRST_YEAR
                && amount.value().intValue() < LAST_YEAR;
    }

    /** "Pavle, 34, a teacher", "aged 34", "a girl of 11", "who is 49". */
    private boolean isAge(Tokens tokens, Amount amount) {
        if (!JoinedValues.mayBeAge(amount)) {
            return false;
        }
        String before = tokens.plain(amount.from() - 1);
        String two = tokens.plain(amount.from() - 2);
        boolean closed = AFTER_AGES.contains(tokens.plain(amount.to())) || !tokens.isWord(amount.to());
        boolean person = AGED.contains(two) || words.is(two + "s", Kind.PERSON);
        boolean apposed = before.equals(",") && (tokens.isCapital(amount.from() - 2) || person);
        boolean of = before.equals("of") && person;
        boolean is = (before.equals("is") || before.equals("was"))
                && (PRONOUNS.contains(two) || tokens.isCapital(amount.from() - 2));
        return closed && (apposed || of || is) || before.equals("aged") || before.equals("age");
    }

    /** The group of persons that a number counts, or null. */
    @Nullable
    String group(Tokens tokens, Amount amount) {
        int noun = nouns.after(tokens, amount.to(), tokens.size());
        return noun < 0 ? null : words.value(tokens.plain(noun), Kind.PERSON);
    }
}
