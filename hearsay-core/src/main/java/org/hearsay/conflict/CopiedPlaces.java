package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.conflict.Given.Dimension;
import org.jspecify.annotations.Nullable;

/** Tells which values of a story stand in one place of a sentence that articles have from each other in nearly the same words. */
final class CopiedPlaces {
    /** What the words around a place that both sentences have weigh together, at least. */
    private static final double LEAST = 0.5;
    /** The same for days: what is told in few words happens again. */
    private static final double LEAST_OF_DAYS = 1.3;

    /** Years that two ages of one person may be apart by a slip; else it is of another person, as elsewhere. */
    private static final int YEARS = 12;
    /** Words before a day among which a verb of saying is what it dates. */
    private static final int SAYING = 3;

    private final FactWords words;
    private final Map<Long, Integer> wordings = new HashMap<>();
    private final Map<Long, AlignedWords> copies = new HashMap<>();
    /** The values of each article, by its place in the story. */
    private final Map<Integer, List<Given>> given = new HashMap<>();
    /** The values of each wording, as its first article gives them. */
    private final Map<Integer, List<Given>> values = new HashMap<>();
    /** How many values differ between two wordings, where that was asked. */
    private final Map<AlignedWords, Integer> differing = new HashMap<>();

    CopiedPlaces(NearCopies near, List<Given> values, FactWords words) {
        this.words = words;
        Map<Long, Integer> first = new HashMap<>();
        for (Wording wording : near.wordings()) {
            for (Wording.Place place : wording.places()) {
                wordings.put(key(place.scene().order(), place.index()), wording.number());
            }
            Wording.Place place = wording.places().get(0);
            first.put(key(place.scene().order(), place.index()), wording.number());
        }
        for (AlignedWords copy : near.aligned()) {
            copies.put(key(copy.one().number(), copy.other().number()), copy);
        }
        for (Given value : values) {
            given.computeIfAbsent(value.scene().order(), none -> new ArrayList<>())
                    .add(value);
            Integer wording = first.get(key(value.scene().order(), value.index()));
            if (wording != null) {
                this.values.computeIfAbsent(wording, none -> new ArrayList<>()).add(value);
            }
        }
    }

    private static long key(int one, int other) {
        return ((long) one << 32) + other;
    }

    /** True if two values stand in one place of a sentence with the same words around, and no other value of it differs. */
    boolean areOne(Given one, Given other) {
        AlignedWords copy = copy(one, other);
        return copy != null
                && (isFirst(copy, one) ? areOne(copy, one, other) : areOne(copy, other, one))
                && (one.agrees(other) || !givesBoth(one, other) && !givesBoth(other, one) && differing(copy) <= 1);
    }

    /** True if the article of a value gives the other value, too: of another thing. */
    private boolean givesBoth(Given one, Given other) {
        return given.get(one.scene().order()).stream()
                .anyMatch(value -> value.dimension() == other.dimension()
                        && value.unit().equals(other.unit())
                        && value.agrees(other));
    }

    private @Nullable AlignedWords copy(Given one, Given other) {
        Integer a = wordings.get(key(one.scene().order(), one.index()));
        Integer b = wordings.get(key(other.scene().order(), other.index()));
        return a == null || b == null ? null : copies.get(a < b ? key(a, b) : key(b, a));
    }

    private boolean isFirst(AlignedWords copy, Given given) {
        return wordings.get(key(given.scene().order(), given.index()))
                == copy.one().number();
    }

    private boolean areOne(AlignedWords copy, Given one, Given other) {
        boolean agree = one.agrees(other);
        boolean alike = isSaidAlike(one, other);
        return areOfOneKind(one, other)
                && (agree || mayExclude(one, other))
                && (alike || isOdd(copy, one, true) && isOdd(copy, other, false))
                && copy.place(from(one), to(one), from(other), to(other))
                        >= (one.day() == null ? LEAST : LEAST_OF_DAYS);
    }

    private static boolean areOfOneKind(Given one, Given other) {
        boolean persons = one.person() && other.person();
        return one.dimension() == other.dimension()
                && (one.dimension() != Dimension.COUNT || persons || one.unit().equals(other.unit()))
                && one.isAsPreciseAs(other);
    }

    /** Not so hours, which may be of two zones, counts of unknown days, which may be an earlier and a later one, and what is counted again and again. */
    private boolean mayExclude(Given one, Given other) {
        return switch (one.dimension()) {
            case CLOCK -> false;
            case AGE -> one.value().subtract(other.value()).abs().intValue() <= YEARS;
            case COUNT -> one.isOfKnownDay() && other.isOfKnownDay() && !words.is(one.unit(), Kind.TALLY);
            default -> one.day() == null || !isOfSaying(one) && !isOfSaying(other);
        };
    }

    /** True if the other sentence does not have the value elsewhere: of "28 of 41 passes" the 28 is not that of another's "28 passes". */
    private boolean isOdd(AlignedWords copy, Given given, boolean ofFirst) {
        boolean date = given.day() != null;
        boolean odd = false;
        for (int i = from(given); i < to(given); i++) {
            String plain = given.tokens().plain(i);
            boolean number = Character.isDigit(plain.codePointAt(0)) || words.is(plain, Kind.NUMBER);
            boolean shared = copy.isShared(i, i + 1, ofFirst);
            odd |= !shared;
            if (number && shared && !date) {
                return false;
            }
        }
        return odd;
    }

    /** "The minister said on Friday": the day is that of the saying. */
    private boolean isOfSaying(Given given) {
        int from = from(given);
        return IntStream.range(Math.max(0, from - SAYING), from)
                .anyMatch(i -> words.is(given.tokens().plain(i), Kind.SAY));
    }

    /** True if both are said in the same words: "on Saturday" in two articles, whatever the day of each. */
    boolean isSaidAlike(Given one, Given other) {
        int length = to(one) - from(one);
        return length == to(other) - from(other)
                && one.tokens().phrase(from(one), length).equals(other.tokens().phrase(from(other), length));
    }

    private int differing(AlignedWords copy) {
        return differing.computeIfAbsent(copy, this::count);
    }

    private int count(AlignedWords copy) {
        int count = 0;
        for (Given one : values.getOrDefault(copy.one().number(), List.of())) {
            count += values.getOrDefault(copy.other().number(), List.of()).stream()
                            .anyMatch(other -> !one.agrees(other) && areOne(copy, one, other))
                    ? 1
                    : 0;
        }
        return count;
    }

    private static int from(Given given) {
        return given.tokens().at(given.span().start());
    }

    private static int to(Given given) {
        return given.tokens().at(given.span().end());
    }
}
