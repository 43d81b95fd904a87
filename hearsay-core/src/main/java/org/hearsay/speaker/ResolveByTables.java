package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/**
 * Resolves sources in a language other than English that has tables: names, pronouns by gender and nearness, roles by their noun
 * and its gender, bodies by the head of their name. A pronoun that nothing tells stays without speaker.
 */
final class ResolveByTables {
    private static final double CLEAR = 0.5;
    /** The rule that gives quotations without a cue to the likeliest words near them. */
    private static final String LOOSE = "quotation without cue";

    /** Kinds of persons whom a role noun never names again: each is somebody else. */
    static final Set<String> NEVER = Set.of("source");

    private final ArticleCast cast;
    private final PersonTable table;
    private final Salience salience;
    private final ResolveName names;
    private final TableRoles roles;
    private final TableBodies bodies;
    private final WordsAround around;
    private final SpeaksOn speaksOn;
    private final TableSubjects subjects;

    ResolveByTables(ArticleCast cast, PersonTable table, Salience salience, ResolveName names, KnownBodies known) {
        this.cast = cast;
        this.table = table;
        this.salience = salience;
        this.names = names;
        this.speaksOn = new SpeaksOn(table.leavesSubjectsOut());
        this.roles = new TableRoles(cast, table, salience);
        this.bodies = new TableBodies(table, cast.article().id(), known);
        this.around = new WordsAround(cast.attributions());
        this.subjects = new TableSubjects(cast, table, salience, bodies);
    }

    @Nullable
    Referent resolve(Attribution attribution, SpokenBefore spoken) {
        Passage passage = cast.passage(attribution.place());
        Source source = Source.of(attribution, passage);
        if (source == null) {
            Referent subject = subjects.since(attribution, passage, spoken);
            return subject != null ? subject : speaksOn.resolve(attribution, passage, spoken);
        }
        if (subjects.isDay(source)) {
            return subjects.behindDay(source);
        }
        PersonTable.Kind pronoun = source.to() - source.from() == 1 ? table.pronoun(source.first()) : null;
        if (pronoun != null) {
            return pronoun(source, pronoun, spoken);
        }
        Referent known = bodies.known(source);
        if (known != null) {
            return known;
        }
        PersonNouns.Noun head = head(source);
        if (head == null && table.is(source.first(), PersonTable.Kind.PREPOSITION) && source.to() - source.from() > 1) {
            return names.resolve(source);
        }
        Referent named = isOfOther(source) ? null : names.resolve(source);
        if (named != null) {
            return named;
        }
        if (head == null) {
            // Several words nearest to a quotation without a cue may be a place or a thing.
            boolean loose = attribution.rule().equals(LOOSE) && source.to() - source.from() > 1;
            Referent before = loose ? speaksOn.resolve(attribution, passage, spoken) : null;
            return before != null ? before : words(source);
        }
        if (head.isBody()) {
            Referent own = ownName(source);
            if (own != null) {
                return own;
            }
            return bodies.resolve(source, head, spoken);
        }
        Referent held = roles.resolve(source, spoken);
        return held != null ? held : words(source);
    }

    /** "Die Reederei Orrin Line": the full name that ends the words for a body and is no person's. */
    private @Nullable Referent ownName(Source source) {
        for (int at = cast.firstMention(source.place(), source.start());
                at < cast.mentions(source.place()).size();
                at++) {
            Mention mention = cast.mentions(source.place()).get(at);
            if (mention.end() > source.to()) {
                return null;
            }
            PersonNouns.Noun before = mention.token() > source.from()
                    ? table.noun(source.passage().at(mention.token() - 1))
                    : null;
            if (before != null
                    && before.isBody()
                    && mention.end() == source.to()
                    && mention.name().isFull()) {
                return Referent.person(salience.person(cast, mention), "the body's own name", 0.8);
            }
        }
        return null;
    }

    /** "Пенсионерка с улицы Полевой": a lone name behind a noun for a person and a preposition. */
    private boolean isOfOther(Source source) {
        boolean person = false;
        boolean apart = false;
        for (int at = source.from(); at < source.to(); at++) {
            Passage.Token token = source.passage().at(at);
            PersonNouns.Noun noun = table.noun(token);
            apart |= person
                    && (table.is(token, PersonTable.Kind.PREPOSITION) || table.is(token, PersonTable.Kind.PLACE));
            person |= noun != null && !noun.isBody();
        }
        int first = cast.firstMention(source.place(), source.start());
        List<Mention> mentions = cast.mentions(source.place());
        boolean lone = first < mentions.size() && mentions.get(first).end() <= source.to();
        for (int at = first; at < mentions.size() && mentions.get(at).end() <= source.to(); at++) {
            lone &= !mentions.get(at).name().isFull();
        }
        PersonNouns.Noun head = head(source);
        return person && apart && lone
                || head != null && NEVER.contains(head.classes().get(0));
    }

    private PersonNouns.@Nullable Noun head(Source source) {
        for (int at = source.from(); at < source.to(); at++) {
            PersonNouns.Noun noun = table.noun(source.passage().at(at));
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    private @Nullable Referent pronoun(Source source, PersonTable.Kind pronoun, SpokenBefore spoken) {
        return switch (pronoun) {
            case HE -> byGender(source, Gender.MALE, spoken);
            case SHE -> byGender(source, Gender.FEMALE, spoken);
            case SHE_THEY -> isPlural(source) ? again(source, spoken) : byGender(source, Gender.FEMALE, spoken);
            case EITHER -> byGender(source, Gender.UNKNOWN, spoken);
            case SELF -> around.speaker(source.attribution(), spoken);
            case THEY -> again(source, spoken);
            default -> null;
        };
    }

    /** German verbs tell "she" from "they". */
    private boolean isPlural(Source source) {
        return source.attribution().cue().endsWith("en");
    }

    private @Nullable Referent again(Source source, SpokenBefore spoken) {
        Referent last = spoken.last();
        boolean several =
                last != null && (bodies.isBody(last.speaker()) || last.speaker().kind() == Speaker.Kind.GROUP);
        return several && isNear(source, spoken) ? last.because("who spoke before speaks on", 0.8) : null;
    }

    private static boolean isNear(Source source, SpokenBefore spoken) {
        Attribution previous = spoken.previous();
        return previous != null
                && Source.position(source.attribution()) - previous.extent().end() <= SpokenBefore.FAR;
    }

    private @Nullable Referent byGender(Source source, Gender gender, SpokenBefore spoken) {
        Referent body = subjects.bodyAgain(source, gender, spoken);
        if (body != null) {
            return body;
        }
        Referent described = described(source, gender, spoken);
        List<Salience.Candidate> candidates = salience.forPronoun(source, gender, spoken);
        if (described != null
                && (candidates.isEmpty()
                        || !isNamedSince(source, candidates.get(0).person(), spoken))) {
            return described.because("the described person who spoke before", 0.8);
        }
        boolean clear = !candidates.isEmpty() && Salience.confidence(candidates) >= CLEAR;
        return clear
                ? Referent.person(
                        candidates.get(0).person(),
                        "the likeliest of those named before whom the pronoun fits",
                        0.9 * Salience.confidence(candidates))
                : null;
    }

    /** Who is only described and spoke last, where the pronoun fits. */
    private @Nullable Referent described(Source source, Gender gender, SpokenBefore spoken) {
        Referent last = spoken.last();
        Attribution previous = spoken.previous();
        if (last == null || previous == null || last.speaker().kind() != Speaker.Kind.DESCRIBED) {
            return null;
        }
        Source before = Source.of(previous, cast.passage(previous.place()));
        PersonNouns.Noun noun = before == null ? null : head(before);
        boolean fits = noun != null && !noun.isBody() && !table.gender(noun).contradicts(gender);
        return fits && isNear(source, spoken) ? last : null;
    }

    private boolean isNamedSince(Source source, Person person, SpokenBefore spoken) {
        Attribution previous = spoken.previous();
        int from = previous == null ? 0 : Source.position(previous);
        int first = cast.firstMention(source.place(), from);
        List<Mention> mentions = cast.mentions(source.place());
        for (int at = first; at < mentions.size() && mentions.get(at).span().start() < source.start(); at++) {
            if (salience.isOf(cast, mentions.get(at), person)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Referent words(Source source) {
        int from = source.from();
        while (from + 1 < source.to()
                && (source.passage().at(from).opens()
                        || !source.passage().at(from).isCapital())
                && (table.is(source.passage().at(from), PersonTable.Kind.ARTICLE)
                        || table.is(source.passage().at(from), PersonTable.Kind.PREPOSITION))) {
            from++;
        }
        int to = from + 1;
        while (to < source.to()
                && !(source.passage().at(to).is(",") && source.first().isCapital())) {
            to++;
        }
        while (to - 1 > from && isLoose(source.passage().at(to - 1))) {
            to--;
        }
        Referent body = bodies.named(source.passage().printed(from, to));
        return body != null
                ? body
                : Referent.described(
                        Speaker.Kind.DESCRIBED,
                        source.passage().printed(from, to),
                        cast.article().id(),
                        "known by these words only",
                        0.4);
    }

    /** An article or preposition, which ends no description. */
    private boolean isLoose(Passage.Token token) {
        return !token.isCapital()
                && (table.is(token, PersonTable.Kind.ARTICLE) || table.is(token, PersonTable.Kind.PREPOSITION));
    }
}
