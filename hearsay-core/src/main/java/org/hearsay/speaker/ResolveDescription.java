package org.hearsay.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.text.Echo;
import org.jspecify.annotations.Nullable;

/** Tells whom a source describes: by role, country, body and gender, or by age; else it is known by its words only. */
final class ResolveDescription {
    private static final double CLEAR_BY_ROLE = 0.6;
    private static final double CLEAR_BY_AGE = 0.5;

    /** What people are by themselves; "the spokesperson" and "the judge" are as often others than who has just spoken. */
    private static final Set<String> OF_ONESELF =
            Set.of("relative", "person", "artist", "sportsperson", "author", "legislator", "politician");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their", "its");
    private static final Set<String> SMALL = Set.of("the", "of", "a", "an", "s");

    private final String article;
    private final IntFunction<Passage> passages;
    private final People people;
    private final Salience salience;
    private final ReadDescription descriptions;
    private final NamedLater later;
    private final Lexicon lexicon;

    ResolveDescription(ArticleCast cast, People people, Salience salience, Lexicon lexicon) {
        this.article = cast.article().id();
        this.passages = cast::passage;
        this.people = people;
        this.salience = salience;
        this.descriptions = new ReadDescription(lexicon);
        this.later = new NamedLater(cast, people);
        this.lexicon = lexicon;
    }

    /** The person described, or the description itself. */
    Referent resolve(Source source, SpokenBefore spoken) {
        Description description = descriptions.read(source.passage(), source.from(), source.to());
        if (description == null) {
            Referent aged = aged(source, spoken);
            Referent known = aged != null ? aged : fromThere(source, spoken);
            return known != null ? known : words(source, Speaker.Kind.DESCRIBED, "known by these words only", 0.4);
        }
        if (description.plural()) {
            return words(source, Speaker.Kind.GROUP, "several unnamed people", 0.8);
        }
        boolean told = description.definite() && (description.isOffice() || isDefinite(source));
        Referent held = told ? held(source, description, spoken) : later.unnamedYet(source, description);
        return held != null ? held : words(source, Speaker.Kind.DESCRIBED, "described, not named", 0.6);
    }

    /** "Your mechanic", "user review" and "conservative radicals" mean no one in particular. */
    private static boolean isDefinite(Source source) {
        if (DEFINITE.contains(source.first().folded())) {
            return true;
        }
        for (int at = source.from(); at < source.to(); at++) {
            if (source.passage().at(at).possessive()) {
                return true;
            }
        }
        return false;
    }

    /** "The minister": the one whom it fits best of those named here, or who alone holds the office in all articles. */
    private @Nullable Referent held(Source source, Description description, SpokenBefore spoken) {
        Referent same = sameAgain(source, description, spoken);
        if (same != null) {
            return same;
        }
        List<Salience.Candidate> here = salience.candidates(
                source, description.gender(), spoken, person -> person.fits(description), Integer.MAX_VALUE);
        if (!here.isEmpty() && Salience.confidence(here) >= CLEAR_BY_ROLE) {
            return Referent.person(
                    here.get(0).person(),
                    "\"" + source.words() + "\" fits no one else so well of those named before",
                    0.9 * Salience.confidence(here));
        }
        List<Person> holders = here.isEmpty() ? people.holders(description) : List.of();
        if (holders.size() == 1 && description.isOffice()) {
            return Referent.person(holders.get(0), "pages call this person \"" + source.words() + "\"", 0.75);
        }
        Referent again = here.isEmpty() && source.first().is("the") ? again(source, description, spoken) : null;
        Referent later = again == null && here.isEmpty() ? this.later.named(source, description) : again;
        if (later != null) {
            return later;
        }
        List<Person> near = here.isEmpty() && holders.isEmpty() && isTheOffice(source, description)
                ? people.holdersNear(article, description).stream()
                        .filter(person -> isCalled(person, source))
                        .toList()
                : List.of();
        if (near.size() == 1) {
            return Referent.person(
                    near.get(0), "pages about the same persons call this one \"" + source.words() + "\"", 0.6);
        }
        return here.isEmpty() && holders.size() < 2
                ? null
                : words(source, Speaker.Kind.DESCRIBED, "more than one person named fits these words", 0.4);
    }

    /** "The mayor", a mayor of today. */
    private static boolean isTheOffice(Source source, Description description) {
        return description.isOffice() && source.first().is("the") && !description.former();
    }

    /** Whether a page calls a person all that a source says: "the mayor of Tolvik" is no mayor of whom nobody says where. */
    private static boolean isCalled(Person person, Source source) {
        Set<String> own = words(source.words());
        own.removeAll(SMALL);
        return person.descriptions().stream()
                .anyMatch(known -> words(known.words()).containsAll(own));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Echo.words(text));
    }

    /** "The diplomat" behind "a Western diplomat": the noun, or in this paragraph the kind, of the one who has spoken and has no name. */
    private @Nullable Referent sameAgain(Source source, Description description, SpokenBefore spoken) {
        Referent last = spoken.last();
        Attribution previous = spoken.previous();
        Description known = last == null || previous == null || last.speaker().kind() != Speaker.Kind.DESCRIBED
                ? null
                : described(previous);
        if (known == null || known.plural() || !source.first().is("the") || !endsWithHead(source, description)) {
            return null;
        }
        int end = previous.extent().end();
        boolean term = known.head().term().equals(description.head().term())
                && source.start() - end <= SpokenBefore.FAR
                && (known.country().isEmpty()
                        || description.country().isEmpty()
                        || known.country().equals(description.country()));
        boolean kind = known.head().kind().equals(description.head().kind())
                && source.start() >= end
                && source.passage().breaks(Source.position(previous), source.start()) == 0;
        return term || kind
                ? last.because("\"" + source.words() + "\" is the unnamed one who spoke before", 0.8)
                : null;
    }

    /** "The singer": another word for the one who has just spoken, unless that one is known by another office. */
    private @Nullable Referent again(Source source, Description description, SpokenBefore spoken) {
        Referent last = spoken.last();
        Attribution previous = spoken.previous();
        if (last == null
                || previous == null
                || !endsWithHead(source, description)
                || Source.position(source.attribution()) - previous.extent().end() > SpokenBefore.FAR) {
            return null;
        }
        Person person = spoken.person();
        boolean named = person != null && person.speaker().equals(last.speaker());
        boolean fits = named
                ? OF_ONESELF.contains(description.head().kind())
                        && !person.gender().contradicts(description.gender())
                        && (!description.isOffice()
                                || person.descriptions().stream().noneMatch(Description::isOffice))
                : last.speaker().kind() == Speaker.Kind.DESCRIBED && isPerson(previous, description);
        return fits ? last.because("\"" + source.words() + "\" tells more of who spoke before", 0.7) : null;
    }

    /** "The academic standards" are no academic. */
    private static boolean endsWithHead(Source source, Description description) {
        String last = source.passage().at(source.to() - 1).folded();
        String term = description.head().term();
        return last.equals(term.substring(term.lastIndexOf(' ') + 1)) || last.startsWith(term + "-of-");
    }

    /** Whether who spoke is described as a person that the words fit. */
    private boolean isPerson(Attribution previous, Description description) {
        Description known = described(previous);
        return known != null
                && !known.plural()
                && !known.gender().contradicts(description.gender())
                && (!known.isOffice() || !description.isOffice() || description.fits(known));
    }

    private @Nullable Description described(Attribution previous) {
        Source before = Source.of(previous, passages.apply(previous.place()));
        return before == null || before.pronoun() != null
                ? null
                : descriptions.read(before.passage(), before.from(), before.to());
    }

    /** "The 61-year-old fisherman" says more of someone named before. */
    private @Nullable Referent aged(Source source, SpokenBefore spoken) {
        if (!source.first().is("the") || !source.attribution().source().contains("-year-old")) {
            return null;
        }
        List<Salience.Candidate> before = salience.forPronoun(source, Gender.UNKNOWN, spoken);
        if (before.isEmpty() || Salience.confidence(before) < CLEAR_BY_AGE) {
            return null;
        }
        return Referent.person(
                before.get(0).person(),
                "\"" + source.words() + "\" gives the age of someone named before",
                0.8 * Salience.confidence(before));
    }

    /** "The Spaniard": whom a pronoun would mean, of those of whom no page says that they are from elsewhere; "the French" are many. */
    private @Nullable Referent fromThere(Source source, SpokenBefore spoken) {
        boolean lone = source.to() - source.from() == 2
                && source.first().is("the")
                && !source.attribution().cue().isEmpty();
        String word = source.passage().at(source.to() - 1).folded();
        String country = lone && !word.endsWith("h") && !word.endsWith("se") ? lexicon.countryOf(word) : null;
        if (country == null) {
            return null;
        }
        List<Salience.Candidate> before = salience.candidates(
                source, Gender.UNKNOWN, spoken, person -> person.mayBeFrom(country), Salience.FARTHEST);
        if (before.isEmpty() || Salience.confidence(before) < CLEAR_BY_AGE) {
            return null;
        }
        return Referent.person(
                before.get(0).person(),
                "\"" + source.words() + "\" tells where someone named before is from",
                0.8 * Salience.confidence(before));
    }

    private Referent words(Source source, Speaker.Kind kind, String reason, double confidence) {
        return Referent.described(kind, source.own().words(), article, reason, confidence);
    }
}
