package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Tells whom a pronoun means: by gender and nearness, by whose words it stands in, or by the name before it. */
final class ResolvePronoun {
    private static final double CLEAR = 0.5;
    private static final int FAR_RELATIVE = 30;
    /** Words of what is taken up as "it"; longer sources are seldom things. */
    private static final int LONGEST_THING = 4;

    private static final String DESCRIBED = "the described person who spoke before";
    private static final Set<String> LINKS = Set.of("of", "the", "for", "and");
    /** Words behind a name before where somebody comes from. */
    private static final Set<String> FROM = Set.of("of", "from", "at");

    private final ArticleCast cast;
    private final People people;
    private final Salience salience;
    private final ResolveBody bodies;
    private final WordsAround around;
    private final ReadDescription descriptions;

    ResolvePronoun(ArticleCast cast, People people, Salience salience, ResolveBody bodies, Lexicon lexicon) {
        this.cast = cast;
        this.people = people;
        this.salience = salience;
        this.bodies = bodies;
        this.around = new WordsAround(cast.attributions());
        this.descriptions = new ReadDescription(lexicon);
    }

    /** Whom it means, or null where nothing tells or several may be meant. */
    @Nullable
    Referent resolve(Source source, Pronoun pronoun, SpokenBefore spoken) {
        return switch (pronoun) {
            case HE, SHE -> byGender(source, pronoun.gender(), spoken);
            case SELF -> enclosing(source, spoken);
            case RELATIVE -> before(source, spoken);
            case THEY -> again(source, false, "those who spoke before", spoken);
            case IT -> again(source, true, "the body that spoke before", spoken);
            case OTHER -> null;
        };
    }

    private @Nullable Referent byGender(Source source, Gender gender, SpokenBefore spoken) {
        List<Salience.Candidate> candidates = salience.forPronoun(source, gender, spoken);
        Referent described = described(gender, spoken);
        if (candidates.isEmpty()) {
            return described == null ? null : described.because(DESCRIBED, 0.8);
        }
        double sure = Salience.confidence(candidates);
        if (described != null) {
            double odds = salience.ofLastSpeaker(source, spoken.previous())
                    - candidates.get(0).score();
            double share = 1 / (1 + StrictMath.exp(odds) * sure);
            if (share < CLEAR) {
                return described.because(DESCRIBED, 0.8 * (1 - share));
            }
            sure *= share;
        }
        if (sure < CLEAR) {
            return null;
        }
        Person person = candidates.get(0).person();
        String reason = candidates.size() == 1
                ? "the only one named before whom the pronoun fits"
                : person.equals(spoken.person())
                        ? "spoke last, and the pronoun fits"
                        : "the nearest subject whom the pronoun fits";
        return Referent.person(person, reason, 0.95 * sure);
    }

    /** Who is described as somebody, is not known by name and has just spoken ("its director"), if the pronoun fits; else null. */
    private @Nullable Referent described(Gender gender, SpokenBefore spoken) {
        Referent last = spoken.last();
        Attribution previous = spoken.previous();
        if (last == null || previous == null || last.speaker().kind() != Speaker.Kind.DESCRIBED) {
            return null;
        }
        Source source = Source.of(previous, cast.passage(previous.place()));
        Description description =
                source == null ? null : descriptions.read(source.passage(), source.from(), source.to());
        boolean person = description != null
                ? !description.gender().contradicts(gender)
                : source != null && cast.isNamed(source);
        return person ? last : null;
    }

    /** "I" within someone's words is that someone. */
    private @Nullable Referent enclosing(Source source, SpokenBefore spoken) {
        Referent speaker = around.speaker(source.attribution(), spoken);
        return speaker == null ? null : speaker.because("first person within this speaker's words", 0.9);
    }

    private @Nullable Referent before(Source source, SpokenBefore spoken) {
        Referent named = nameBefore(source);
        if (named != null) {
            return named;
        }
        Referent told = toldBefore(source, spoken);
        if (told != null) {
            return told;
        }
        Referent body = bodyBefore(source, spoken);
        return body != null ? body : describedBefore(source);
    }

    /** "Two US officials, who": persons or a person described just before, in words that hang together. */
    private @Nullable Referent describedBefore(Source source) {
        Passage passage = source.passage();
        int to = source.from() > 0 && passage.at(source.from() - 1).is(",") ? source.from() - 1 : source.from();
        int from = descriptions.opening(passage, to);
        Description description = from == to ? null : descriptions.read(passage, from, to);
        if (description == null || !source.first().is("who")) {
            return null;
        }
        Speaker.Kind kind = description.plural() ? Speaker.Kind.GROUP : Speaker.Kind.DESCRIBED;
        return Referent.described(
                kind,
                passage.printed(from, to),
                cast.article().id(),
                "described where the relative clause begins",
                0.7);
    }

    /** "Berg, who": the name that stands just before, or before a clause between commas. */
    private @Nullable Referent nameBefore(Source source) {
        int last = cast.firstMention(source.place(), source.start()) - 1;
        if (last < 0) {
            return null;
        }
        List<Mention> mentions = cast.mentions(source.place());
        Mention nearest = last > 0 && isFrom(mentions.get(last - 1), mentions.get(last), source.passage())
                ? mentions.get(last - 1)
                : mentions.get(last);
        boolean near = nearest.sentence() == source.first().sentence()
                && source.from() - nearest.end() <= FAR_RELATIVE
                && closes(source, nearest);
        return near
                ? Referent.person(people.of(cast.person(nearest)), "the name that the relative clause belongs to", 0.85)
                : null;
    }

    /** "Anna Berg of Norland": whom a place that no list has stands behind. */
    private static boolean isFrom(Mention name, Mention place, Passage passage) {
        return name.name().isFull()
                && !place.name().isFull()
                && name.end() == place.token() - 1
                && FROM.contains(passage.at(name.end()).folded());
    }

    /** "..., says the authority, which": the source of the words before. */
    private static @Nullable Referent toldBefore(Source source, SpokenBefore spoken) {
        Attribution previous = spoken.previous();
        Source before =
                previous == null || previous.place() != source.place() ? null : Source.of(previous, source.passage());
        boolean beside = before != null
                && (before.to() == source.from()
                        || before.to() == source.from() - 1
                                && source.passage().at(before.to()).is(","));
        Referent last = spoken.last();
        return beside && last != null ? last.because("the source that the relative clause belongs to", 0.9) : null;
    }

    /** "Harbour General Hospital, which": the body whose name ends just before. */
    private @Nullable Referent bodyBefore(Source source, SpokenBefore spoken) {
        Passage passage = source.passage();
        int to = source.from() > 0 && passage.at(source.from() - 1).is(",") ? source.from() - 1 : source.from();
        int from = to;
        for (int at = to - 1; at >= 0 && isOfName(passage.at(at), source.first().sentence()); at--) {
            from = passage.at(at).isCapital() ? at : from;
        }
        Referent body = from == to ? null : bodies.resolve(new Source(source.attribution(), passage, from, to), spoken);
        return body == null ? null : body.because("the body that the relative clause belongs to", 0.8);
    }

    private static boolean isOfName(Passage.Token token, int sentence) {
        return token.sentence() == sentence && (token.isCapital() || LINKS.contains(token.folded()));
    }

    private static boolean closes(Source source, Mention mention) {
        Passage passage = source.passage();
        int end = mention.end();
        while (end + 1 < source.from()
                && FROM.contains(passage.at(end).folded())
                && passage.at(end + 1).isCapital()) {
            end += 2;
        }
        int between = source.from() - end;
        return between == 0
                || between == 1 && passage.at(end).isMark()
                || passage.at(end).is(",") && passage.at(source.from() - 1).is(",");
    }

    /** A body or a thing that has just spoken speaks on, or a group or a body. */
    private @Nullable Referent again(Source source, boolean thing, String reason, SpokenBefore spoken) {
        Referent last = spoken.last();
        Attribution previous = spoken.previous();
        if (previous == null
                || last == null
                || Source.position(source.attribution()) - previous.extent().end() > SpokenBefore.FAR) {
            return null;
        }
        boolean fits =
                switch (last.speaker().kind()) {
                    case BODY -> true;
                    case GROUP -> !thing;
                    case PERSON ->
                        ResolveBody.isOpen(last, spoken.person())
                                && (thing || last.speaker().name().indexOf(' ') < 0);
                    case DESCRIBED -> thing && !isPerson(previous) || isBody(previous);
                };
        return fits ? last.because(reason, 0.8) : null;
    }

    private boolean isBody(Attribution attribution) {
        Source source = Source.of(attribution, cast.passage(attribution.place()));
        return source != null && bodies.isBody(source);
    }

    private boolean isPerson(Attribution attribution) {
        Source source = Source.of(attribution, cast.passage(attribution.place()));
        if (source != null && source.isDocument()) {
            return false;
        }
        return source == null
                || source.to() - source.from() > LONGEST_THING
                || source.pronoun() != null && source.pronoun() != Pronoun.IT
                || source.words().endsWith("self")
                || cast.isNamed(source)
                || descriptions.read(source.passage(), source.from(), source.to()) != null;
    }
}
