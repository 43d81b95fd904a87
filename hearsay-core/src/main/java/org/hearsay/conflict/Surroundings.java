package org.hearsay.conflict;

import java.util.Set;
import java.util.TreeSet;
import org.hearsay.conflict.FactWords.Kind;

/** What the words around a number say of it: how exact it is, what part or rate it counts, whether it changed. */
final class Surroundings {
    /** Words after a number in which a rate is looked for. */
    private static final int REACH = 9;
    /** Words that say how exact a number is, at most: "as many as". */
    private static final int LONGEST_BOUND = 3;

    /** Before a number these cut a piece out of a longer row: how many it has is the writer's choice. */
    private static final Set<String> WINDOWS = Set.of("first", "last", "next", "past", "previous", "final");

    /** Behind a length of time these say from where it is counted. */
    private static final Set<String> RELATIVE = Set.of("before", "after", "ago", "earlier", "later");

    private final FactWords words;

    Surroundings(FactWords words) {
        this.words = words;
    }

    /** Adds what narrows or widens the counted: more of it, a part of a whole, a rate. */
    void addScope(Tokens tokens, Amount amount, int to, Set<String> scope) {
        for (int i = Math.max(0, amount.from() - 2); i < Math.min(to, amount.to() + 2); i++) {
            if (i >= amount.from() && i < amount.to()) {
                continue;
            }
            boolean than = tokens.plain(i + 1).equals("than");
            if (words.is(tokens.plain(i), Kind.SCOPE) && !than) {
                scope.add(i < amount.from() && tokens.plain(i).equals("only") ? "" : "more");
            }
        }
        scope.remove("");
        boolean part = tokens.plain(amount.to()).equals("of") && amount.value().scale() <= 0;
        if (part) {
            scope.add("part");
        }
        for (int i = amount.to(); i < Math.min(to, amount.to() + REACH); i++) {
            String word = tokens.plain(i);
            boolean perUnit = (word.equals("a") || word.equals("an")) && words.is(tokens.plain(i + 1) + "s", Kind.UNIT);
            boolean ofHundred = tokens.plain(i + 1).equals("cent");
            if (words.is(word, Kind.OFTEN) && !ofHundred || perUnit) {
                scope.add("rate");
            }
            if (word.equals("including") || word.equals("among")) {
                break;
            }
        }
        int of = tokens.plain(amount.from() - 1).equals("the") ? amount.from() - 2 : amount.from() - 1;
        if (tokens.plain(of).equals("of") && Amount.read(tokens, of - 1, words) != null) {
            scope.add("whole");
        }
        if (WINDOWS.contains(tokens.plain(amount.from() - 1)) && !words.is(tokens.plain(amount.to()), Kind.TIME)) {
            scope.add("part");
        }
        if (words.is(tokens.plain(amount.to()), Kind.TIME)) {
            addRelation(tokens, amount, scope);
        }
        if (tokens.plain(amount.from() - 1).equals("minus")) {
            scope.add("minus");
        }
        if (isOfWhole(tokens, amount)) {
            scope.add("part");
        }
        for (int i = Math.max(0, amount.from() - 4); i < amount.from(); i++) {
            if (tokens.plain(i).equals("including") || tokens.plain(i).equals("among")) {
                scope.add("part");
            }
        }
    }

    /** "Nine days before the vote": from where a length of time is counted. */
    private static void addRelation(Tokens tokens, Amount amount, Set<String> scope) {
        String behind = tokens.plain(amount.to() + 1);
        if (RELATIVE.contains(behind)) {
            scope.add(behind);
        }
    }

    /** "Of the 23 arrested, 12 are sailors": the number opens the clause behind the whole that it is a part of. */
    private boolean isOfWhole(Tokens tokens, Amount amount) {
        int comma = amount.from() - 1;
        if (!tokens.plain(comma).equals(",")) {
            return false;
        }
        int begin = comma;
        boolean counts = false;
        while (begin > 0 && !tokens.plain(begin - 1).equals(",") && !tokens.parts(begin - 1)) {
            begin--;
            counts |= Amount.read(tokens, begin, words) != null;
        }
        boolean of = tokens.plain(begin).equals("of") || tokens.phrase(begin, 2).equals("out of");
        return of && counts;
    }

    /** How exact the words before a number say it is. */
    Quantity.Bound bound(Tokens tokens, Amount amount) {
        for (int length = LONGEST_BOUND; length > 0; length--) {
            Quantity.Bound bound = bound(tokens.phrase(amount.from() - length, length));
            if (bound != Quantity.Bound.EXACT) {
                return bound;
            }
        }
        return amount.isRough() ? Quantity.Bound.ABOUT : Quantity.Bound.EXACT;
    }

    private Quantity.Bound bound(String before) {
        if (words.is(before, Kind.LEAST)) {
            return Quantity.Bound.AT_LEAST;
        }
        if (words.is(before, Kind.MOST)) {
            return Quantity.Bound.AT_MOST;
        }
        return words.is(before, Kind.ABOUT) ? Quantity.Bound.ABOUT : Quantity.Bound.EXACT;
    }

    /** The token before a number and the words that say how exact it is. */
    int beforeBound(Tokens tokens, Amount amount) {
        for (int length = LONGEST_BOUND; length > 0; length--) {
            if (bound(tokens.phrase(amount.from() - length, length)) != Quantity.Bound.EXACT) {
                return amount.from() - length - 1;
            }
        }
        return amount.from() - 1;
    }

    /** True if the sentence says that a number changed. */
    boolean updates(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.length(tokens, i, Kind.UPDATE) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Stems of the sentence's content words, the number itself left out. */
    Set<String> context(Tokens tokens, Amount amount) {
        Set<String> context = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean own = i >= amount.from() && i < amount.to();
            if (!own && tokens.isWord(i) && tokens.plain(i).length() > 2 && !words.is(tokens.plain(i), Kind.STOP)) {
                context.add(Stems.of(tokens.plain(i)));
            }
        }
        return context;
    }
}
