package org.hearsay.conflict;

import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.hearsay.text.Fold;

/** Tells the dates that date nothing of what their sentence tells, and those beside a saying that date something else. */
final class DatesThatTell {
    /** Words of a sentence besides its dates; fewer are a line that only shows a date. */
    private static final int SHORTEST = 4;
    /** A day behind one of these is not the day of what is told. */
    private static final Set<String> AWAY = Set.of("since", "until", "till", "after", "before");
    /** Of these a day still to come is: something ends, or must have been done. */
    private static final Set<String> ENDING = Set.of("until", "till");

    /** Words between a verb and what it dates beside a saying, at most. */
    private static final int VERB = 8;
    /** Words between "since" and the verb that it stands with, at most. */
    private static final int REACH = 8;

    private static final Set<String> PERFECT = Set.of("has", "have", "had");

    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "that");

    private final FactWords words;

    DatesThatTell(FactWords words) {
        this.words = words;
    }

    boolean isNone(Scene scene, int index, DatedSpan date) {
        Tokens tokens = scene.tokens().get(index);
        int from = tokens.at(date.span().start());
        String before = tokens.plain(from - 1);
        boolean away = AWAY.contains(before)
                && !(ENDING.contains(before) && isToCome(scene, date))
                && !(before.equals("since") && hasLasted(tokens, from - 1));
        return away || isOwn(date) || isName(tokens, date) || isBare(scene, index);
    }

    /** "The baths have been closed since May": something began then. */
    private static boolean hasLasted(Tokens tokens, int since) {
        for (int i = since - 1; i >= Math.max(0, since - REACH) && !tokens.parts(i); i--) {
            if (PERFECT.contains(tokens.plain(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToCome(Scene scene, DatedSpan date) {
        Moment printed = scene.article().published();
        PartialDate day = date.date();
        return printed != null && day != null && day.first().isAfter(printed.day());
    }

    /** The report's own year or month and no more: "this year's show". */
    private static boolean isOwn(DatedSpan date) {
        PartialDate day = date.date();
        return Fold.plain(date.text()).startsWith("this ") && day != null && day.day() == null;
    }

    /** A date that names a thing: "a 2012 case", "October 7 victims", "in 1999 film". */
    boolean isName(Tokens tokens, DatedSpan date) {
        int from = tokens.at(date.span().start());
        int to = tokens.at(date.span().end());
        if (date.anchored() || from == 0 || !isNoun(tokens, to)) {
            return false;
        }
        PartialDate day = date.date();
        boolean year = day != null && day.month() == null && !tokens.isCapital(to);
        String before = tokens.plain(from - 1);
        boolean noun = tokens.isWord(from - 1) && !words.is(before, Kind.STOP);
        return year || noun || DETERMINERS.contains(before);
    }

    /** "Rask, who was elected in 2027, said": a verb that says nothing stands before the date in its clause. */
    boolean isOfAnotherVerb(Scene scene, Tokens tokens, DatedSpan date) {
        int at = tokens.at(date.span().start());
        int from = at;
        while (from > 0 && at - from < VERB && !endsClause(scene, tokens, from - 1)) {
            from--;
        }
        // "The violence of May 9" tells of that day only what a noun does.
        boolean noun = tokens.plain(at - 1).equals("of");
        return !tokens.isRendered() && !noun && Verbs.isAmong(tokens, from, at, words);
    }

    private boolean endsClause(Scene scene, Tokens tokens, int at) {
        return tokens.setsApart(at)
                || tokens.plain(at).equals(",")
                || tokens.isDash(at)
                || words.is(tokens.plain(at), Kind.SAY)
                || scene.sayings().isCue(tokens.word(at).span());
    }

    /** No verb, no event and no word between nouns, as far as the table knows. */
    private boolean isNoun(Tokens tokens, int at) {
        String plain = tokens.plain(at);
        boolean verb = plain.endsWith("ed") || words.is(plain, Kind.PAST) || words.is(plain, Kind.SAY);
        int length = words.length(tokens, at, Kind.EVENT);
        boolean event = length > 0
                && !words.value(tokens.phrase(at, length), Kind.EVENT).isEmpty();
        return tokens.isWord(at) && !verb && !words.is(plain, Kind.STOP) && !event;
    }

    /** "Posted on May 9, updated on May 10": nothing but dates and what they are. */
    private static boolean isBare(Scene scene, int index) {
        Tokens tokens = scene.tokens().get(index);
        int told = 0;
        for (int i = 0; i < tokens.size() && told <= SHORTEST; i++) {
            int place = i;
            boolean dated = scene.dates().get(index).stream()
                    .anyMatch(date -> date.span().overlaps(tokens.word(place).span()));
            told += tokens.isWord(i) && !dated ? 1 : 0;
        }
        return told <= SHORTEST;
    }
}
