package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Attribution;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/** Tells which of the persons named before a role means, in a language that has tables: "der Sprecher", "la ministra", "эксперт". */
final class TableRoles {
    private static final double CLEAR = 0.5;
    private static final String ANY_OFFICE = "official";
    /** Offices, which another person named before does not hold because nothing else fits. */
    private static final Set<String> OFFICES = Set.of(
            "president",
            "vice-president",
            "premier",
            "deputy-premier",
            "foreign-minister",
            "interior-minister",
            "minister",
            "deputy-minister",
            "governor",
            "mayor",
            "councillor",
            "senator",
            "spokesperson",
            "prosecutor",
            "judge",
            "clergyman",
            "head",
            "coach",
            "witness",
            "resident",
            "policeman",
            "diplomat",
            "secretary",
            "student",
            "firefighter",
            "journalist");

    private final ArticleCast cast;
    private final PersonTable table;
    private final Salience salience;
    private final TableTitles titles;

    TableRoles(ArticleCast cast, PersonTable table, Salience salience) {
        this.cast = cast;
        this.table = table;
        this.salience = salience;
        this.titles = new TableTitles(table);
    }

    /** "Der Sprecher", "la ministra", "эксперт": one of those named before, by the title, what is akin to it, or the gender alone. */
    @Nullable
    Referent resolve(Source source, SpokenBefore spoken) {
        Description description = titles.of(source.passage(), source.from(), source.to());
        if (description == null
                || isToldOf(source)
                || isNamed(source)
                || isSeveral(source)
                || !description.definite()
                || !isShort(source)
                || ResolveByTables.NEVER.contains(description.head().kind())) {
            return null;
        }
        Gender gender = description
                .gender()
                .or(table.ofVerb(source.attribution().cue()))
                .or(table.ofArticle(source.first()));
        Referent held = among(source, gender, spoken, person -> isCalled(person, description));
        boolean qualified = isQualified(source)
                && (table.hasCases() || description.head().kind().equals(ANY_OFFICE));
        if (held != null || qualified) {
            return held;
        }
        held = among(source, gender, spoken, person -> person.fits(description));
        held = held != null ? held : among(source, gender, spoken, person -> isAkin(person, description));
        boolean loose = held == null && !OFFICES.contains(description.head().kind());
        held = loose ? among(source, gender, spoken, person -> spokeLast(source, person, spoken)) : held;
        loose &= held == null;
        held = loose
                ? among(source, gender, spoken, person -> person.descriptions().isEmpty())
                : held;
        loose &= held == null;
        held = loose
                ? among(source, gender, spoken, person -> person.equals(spoken.person()) || isNewest(source, person))
                : held;
        return held;
    }

    /** "Чиновник, обізнаний із ситуацією": one whom the words behind a comma bring in. */
    private boolean isToldOf(Source source) {
        Passage p = source.passage();
        return table.hasCases()
                && source.to() + 1 < p.size()
                && p.at(source.to()).is(",")
                && TableBodyName.isAdjective(p.at(source.to() + 1).printed());
    }

    /** "Parteichef Hristo Danev": two words that are no nouns for a person end it, a name that nothing else knows. */
    private boolean isNamed(Source source) {
        Passage p = source.passage();
        int last = source.to() - 1;
        return last - 1 > source.from()
                && TableMentions.isNameWord(p.at(last))
                && TableMentions.isNameWord(p.at(last - 1))
                && table.noun(p.at(last)) == null
                && table.noun(p.at(last - 1)) == null;
    }

    /** "Die Sprecher", "Experten", "los vecinos": a noun for several, where articles tell it. */
    private boolean isSeveral(Source source) {
        Passage.Token first = source.first();
        PersonNouns.Noun own = table.noun(first);
        boolean bare = own != null && !table.hasCases() && source.to() - source.from() == 1 && table.hasCapitalNouns();
        return bare || table.is(first, PersonTable.Kind.SEVERAL) || isMasculineBehindDie(source);
    }

    /** German "die" before a masculine noun. */
    private boolean isMasculineBehindDie(Source source) {
        if (!table.hasCapitalNouns() || !source.first().folded().equals("die")) {
            return false;
        }
        for (int at = source.from() + 1; at < source.to(); at++) {
            PersonNouns.Noun noun = table.noun(source.passage().at(at));
            if (noun != null) {
                return noun.sex() == PersonNouns.Sex.MALE;
            }
        }
        return false;
    }

    /** The person who spoke last, not far before, and nobody else was named in full since. */
    private boolean spokeLast(Source source, Person person, SpokenBefore spoken) {
        Attribution previous = spoken.previous();
        boolean last = previous != null
                && spoken.last() != null
                && person.speaker().equals(spoken.last().speaker())
                && source.start() - previous.extent().end() <= SpokenBefore.FAR;
        List<Mention> mentions = cast.mentions(source.place());
        for (int at = cast.firstMention(source.place(), source.start()) - 1; last && at >= 0; at--) {
            Mention mention = mentions.get(at);
            if (mention.span().start() < previous.extent().end()) {
                break;
            }
            last = !mention.sure() || !mention.name().isFull() || salience.isOf(cast, mention, person);
        }
        return last;
    }

    private static boolean isCalled(Person person, Description description) {
        return person.descriptions().stream()
                .anyMatch(known -> known.head().term().equals(description.head().term()));
    }

    /** The last person named before a source. */
    private boolean isNewest(Source source, Person person) {
        List<Mention> mentions = cast.mentions(source.place());
        for (int at = cast.firstMention(source.place(), source.start()) - 1; at >= 0; at--) {
            if (mentions.get(at).sure()) {
                return salience.isOf(cast, mentions.get(at), person);
            }
        }
        return false;
    }

    /** "El funcionario estadounidense": more than a noun and its article. */
    private boolean isQualified(Source source) {
        int words = 0;
        for (int at = source.from(); at < source.to(); at++) {
            words += titles.isArticle(source.passage().at(at))
                            || source.passage().at(at).isMark()
                    ? 0
                    : 1;
        }
        return words > 1;
    }

    /** With more words than an article and two it describes somebody else, where languages have no articles. */
    private boolean isShort(Source source) {
        return source.to() - source.from() <= (table.hasCases() ? 2 : 5);
    }

    private static boolean isAkin(Person person, Description description) {
        return person.descriptions().stream()
                .anyMatch(known -> known.classes().stream()
                                .anyMatch(one -> !one.equals("official")
                                        && description.classes().contains(one))
                        && !known.gender().contradicts(description.gender()));
    }

    private @Nullable Referent among(Source source, Gender gender, SpokenBefore spoken, Predicate<Person> fits) {
        List<Salience.Candidate> here = salience.candidates(source, gender, spoken, fits, Integer.MAX_VALUE);
        return here.isEmpty() || Salience.confidence(here) < CLEAR
                ? null
                : Referent.person(
                        here.get(0).person(),
                        "\"" + source.words() + "\" fits no one else so well of those named before",
                        0.85 * Salience.confidence(here));
    }
}
