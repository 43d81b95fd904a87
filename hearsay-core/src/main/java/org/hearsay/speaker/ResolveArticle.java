package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Resolves the sources of one article in reading order, knowing all articles' persons. */
final class ResolveArticle {
    private static final double CLEAR = 0.5;
    private static final double CLEAR_DESCRIPTION = 0.6;
    private static final int FAR = 400;
    private static final int FAR_RELATIVE = 30;
    private static final Set<String> AFTER_NAME = Set.of(
            "of", "from", "in", "at", "with", "for", "on", "who", "whose", "and", "or", "himself", "herself", "also",
            "to", "as", "then", "both", "the", "a", "an", "said", "says", "by", "here");
    private static final Set<String> EXTENDS_PRONOUN =
            Set.of("in", "also", "himself", "herself", "and", "later", "then");

    private final ArticleCast cast;
    private final People people;
    private final ReadDescription descriptions;
    private final Bodies bodies;
    private final Salience salience;
    private final Map<String, Referent> found = new HashMap<>();
    private @Nullable Attribution previous;
    private @Nullable Referent spokeLast;
    private @Nullable Person personSpokeLast;

    ResolveArticle(ArticleCast cast, People people, Lexicon lexicon) {
        this.cast = cast;
        this.people = people;
        this.descriptions = new ReadDescription(lexicon);
        this.bodies = new Bodies(lexicon);
        this.salience = new Salience(cast, people);
    }

    /** Referents by attribution id; those that nothing tells are left out. */
    Map<String, Referent> resolve() {
        List<Attribution> ordered = new ArrayList<>(cast.attributions());
        ordered.sort(Comparator.comparingInt(Attribution::place)
                .thenComparingInt(ResolveArticle::position)
                .thenComparing(Attribution::id));
        int place = Integer.MIN_VALUE;
        for (Attribution attribution : ordered) {
            if (attribution.place() != place) {
                place = attribution.place();
                previous = null;
                spokeLast = null;
                personSpokeLast = null;
            }
            Referent referent = referent(attribution);
            if (referent != null) {
                found.put(attribution.id(), referent);
            }
            previous = attribution;
            spokeLast = referent;
        }
        return found;
    }

    private static int position(Attribution attribution) {
        Span source = attribution.sourceSpan();
        return source == null ? attribution.extent().start() : source.start();
    }

    private @Nullable Referent referent(Attribution attribution) {
        Span span = attribution.sourceSpan();
        if (span == null || attribution.source().isBlank()) {
            return continued(attribution);
        }
        Passage passage = cast.passage(attribution.place());
        int from = passage.indexAt(span.start());
        int to = passage.indexAt(span.end());
        while (from < to && passage.at(from).isMark()) {
            from++;
        }
        while (to > from && passage.at(to - 1).isMark()) {
            to--;
        }
        if (from >= to) {
            return continued(attribution);
        }
        Pronoun pronoun = Pronoun.of(passage.at(from).folded());
        if (pronoun != null
                && !passage.at(from).isAllCapitals()
                && (to - from == 1
                        || EXTENDS_PRONOUN.contains(passage.at(from + 1).folded()))) {
            return byPronoun(attribution, passage, from, pronoun);
        }
        return bySource(attribution, passage, from, to);
    }

    private @Nullable Referent bySource(Attribution attribution, Passage passage, int from, int to) {
        List<Person> named = named(attribution.place(), passage, from, to);
        if (named.size() > 1) {
            String words = passage.printed(from, to);
            return Referent.described(Speaker.Kind.GROUP, words, cast.article().id(), "several persons are named", 0.8);
        }
        if (named.size() == 1) {
            personSpokeLast = named.get(0);
            boolean spelled = attribution.source().contains(personSpokeLast.name());
            return Referent.person(
                    personSpokeLast, spelled ? "the full name" : "a name of this person", spelled ? 0.97 : 0.93);
        }
        Bodies.Named body = bodies.read(passage, from, to);
        if (body != null) {
            Referent before = body.isKind() && from < to - 1 ? bodyBefore(body) : null;
            return before != null ? before : Referent.body(body, passage.printed(from, to));
        }
        Description description = descriptions.read(passage, from, to);
        if (description == null) {
            Referent aged = aged(attribution, passage, from, to);
            if (aged != null) {
                return aged;
            }
            return Referent.described(
                    Speaker.Kind.DESCRIBED,
                    passage.printed(from, to),
                    cast.article().id(),
                    "known by these words only",
                    0.4);
        }
        return byDescription(attribution, passage, from, to, description);
    }

    /** "The company" after a body of that or no stated kind has spoken, or a name that nothing calls a person's. */
    private @Nullable Referent bodyBefore(Bodies.Named kind) {
        Referent last = spokeLast;
        if (last == null) {
            return null;
        }
        boolean named = last.speaker().kind() == Speaker.Kind.BODY
                && Fold.plain(last.speaker().name()).contains(kind.name());
        boolean open = last.speaker().kind() == Speaker.Kind.PERSON
                && personSpokeLast != null
                && personSpokeLast.speaker().equals(last.speaker())
                && personSpokeLast.gender() == Gender.UNKNOWN
                && personSpokeLast.descriptions().isEmpty();
        return named || open ? last.because("the body that spoke before", 0.8) : null;
    }

    /** "The 61-year-old fisherman" says more of someone named before. */
    private @Nullable Referent aged(Attribution attribution, Passage passage, int from, int to) {
        if (!passage.at(from).is("the") || !attribution.source().contains("-year-old")) {
            return null;
        }
        List<Salience.Candidate> before =
                salience.forPronoun(attribution, passage.at(from).span().start(), Gender.UNKNOWN, personSpokeLast);
        if (before.isEmpty() || Salience.confidence(before) < CLEAR) {
            return null;
        }
        personSpokeLast = before.get(0).person();
        return Referent.person(
                personSpokeLast,
                "\"" + passage.printed(from, to) + "\" gives the age of someone named before",
                0.8 * Salience.confidence(before));
    }

    /** The persons whose names head the words of a source. */
    private List<Person> named(int place, Passage passage, int from, int to) {
        List<Person> named = new ArrayList<>();
        List<Mention> mentions = cast.mentions(place);
        int first = cast.firstMention(place, passage.at(from).span().start());
        for (int i = first; i < mentions.size() && mentions.get(i).end() <= to; i++) {
            Mention mention = mentions.get(i);
            boolean owner = mention.possessive()
                    && mention.end() < to
                    && !passage.at(mention.end()).isMark();
            boolean inside = mention.token() > from && isAfterLink(passage, from, mention.token());
            LocalPerson local = cast.person(mention);
            boolean described = mention.name().isFull()
                    && mention.token() > from
                    && !passage.at(mention.token() - 1).isCapital()
                    && !passage.at(mention.token() - 1).is("the");
            if (!owner && !inside && (local.isSure() || described || isWhole(passage, mention, from, to))) {
                Person person = people.of(local);
                if (!named.contains(person)) {
                    named.add(person);
                }
            }
        }
        return named;
    }

    /** "the wife of Peter Paul": the name belongs to what stands before a link word, if no title stands beside it. */
    private boolean isAfterLink(Passage passage, int from, int name) {
        int at = name - 1;
        if (passage.at(at).is("the")) {
            at--;
        }
        return at > from
                && Set.of("of", "for", "at", "with", "to", "from", "by")
                        .contains(passage.at(at).folded());
    }

    /** "Some Ford supporters" are not Ford: after a name that heads a source stands a mark or what belongs to a person. */
    private static boolean closesName(Passage passage, int at) {
        return passage.at(at).isMark() || AFTER_NAME.contains(passage.at(at).folded());
    }

    private boolean isWhole(Passage passage, Mention mention, int from, int to) {
        return mention.token() == from
                && (mention.end() == to || passage.at(mention.end()).isMark());
    }

    private @Nullable Referent byDescription(
            Attribution attribution, Passage passage, int from, int to, Description description) {
        String words = passage.printed(from, to);
        if (description.plural()) {
            return Referent.described(Speaker.Kind.GROUP, words, cast.article().id(), "several unnamed people", 0.8);
        }
        if (description.definite()) {
            int offset = passage.at(from).span().start();
            List<Salience.Candidate> here = salience.candidates(
                    attribution,
                    offset,
                    description.gender(),
                    personSpokeLast,
                    person -> person.fits(description),
                    Integer.MAX_VALUE);
            if (!here.isEmpty() && Salience.confidence(here) >= CLEAR_DESCRIPTION) {
                personSpokeLast = here.get(0).person();
                return Referent.person(
                        personSpokeLast,
                        "\"" + words + "\" fits no one else so well of those named before",
                        0.9 * Salience.confidence(here));
            }
            List<Person> holders = here.isEmpty() ? people.holders(description) : List.of();
            if (holders.size() == 1 && description.isOffice()) {
                personSpokeLast = holders.get(0);
                return Referent.person(personSpokeLast, "pages call this person \"" + words + "\"", 0.75);
            }
            if (!here.isEmpty() || holders.size() > 1) {
                return Referent.described(
                        Speaker.Kind.DESCRIBED,
                        words,
                        cast.article().id(),
                        "more than one person named fits these words",
                        0.4);
            }
        }
        return Referent.described(Speaker.Kind.DESCRIBED, words, cast.article().id(), "described, not named", 0.6);
    }

    private @Nullable Referent byPronoun(Attribution attribution, Passage passage, int token, Pronoun pronoun) {
        int offset = passage.at(token).span().start();
        return switch (pronoun) {
            case HE, SHE -> byGender(attribution, offset, pronoun.gender());
            case SELF -> enclosing(attribution, offset);
            case RELATIVE -> before(attribution, passage, token);
            case THEY, IT -> again(attribution, pronoun);
            case OTHER -> null;
        };
    }

    private @Nullable Referent byGender(Attribution attribution, int offset, Gender gender) {
        List<Salience.Candidate> candidates = salience.forPronoun(attribution, offset, gender, personSpokeLast);
        if (candidates.isEmpty()) {
            Referent last = spokeLast;
            boolean open = last != null && last.speaker().kind() == Speaker.Kind.DESCRIBED;
            return open && last != null ? last.because("the described person who spoke before", 0.8) : null;
        }
        double sure = Salience.confidence(candidates);
        if (sure < CLEAR) {
            return null;
        }
        Person person = candidates.get(0).person();
        String reason = candidates.size() == 1
                ? "the only one named before whom the pronoun fits"
                : person.equals(personSpokeLast)
                        ? "spoke last, and the pronoun fits"
                        : "the nearest subject whom the pronoun fits";
        personSpokeLast = person;
        return Referent.person(person, reason, 0.95 * sure);
    }

    /** "I" within someone's words is that someone. */
    private @Nullable Referent enclosing(Attribution attribution, int offset) {
        for (Attribution other : cast.attributions()) {
            if (other.place() == attribution.place()
                    && !other.id().equals(attribution.id())
                    && other.extent().start() <= offset
                    && offset < other.extent().end()
                    && found.containsKey(other.id())) {
                return found.get(other.id()).because("first person within this speaker's words", 0.9);
            }
        }
        return null;
    }

    private @Nullable Referent before(Attribution attribution, Passage passage, int token) {
        int last =
                cast.firstMention(attribution.place(), passage.at(token).span().start()) - 1;
        if (last < 0) {
            return null;
        }
        Mention nearest = cast.mentions(attribution.place()).get(last);
        boolean near = nearest.sentence() == passage.at(token).sentence() && token - nearest.end() <= FAR_RELATIVE;
        if (!near || !closes(passage, nearest, token)) {
            return null;
        }
        personSpokeLast = people.of(cast.person(nearest));
        return Referent.person(personSpokeLast, "the name that the relative clause belongs to", 0.85);
    }

    private static boolean closes(Passage passage, Mention mention, int token) {
        return token - mention.end() <= 1
                || passage.at(mention.end()).is(",") && passage.at(token - 1).is(",");
    }

    private @Nullable Referent again(Attribution attribution, Pronoun pronoun) {
        Referent last = spokeLast;
        if (last == null
                || previous == null
                || position(attribution) - previous.extent().end() > FAR) {
            return null;
        }
        boolean fits = pronoun == Pronoun.THEY
                ? last.speaker().kind() == Speaker.Kind.GROUP
                : last.speaker().kind() == Speaker.Kind.BODY;
        return fits
                ? last.because("the " + (pronoun == Pronoun.IT ? "body" : "group") + " that spoke before", 0.8)
                : null;
    }

    /** Words without a source go on with the last speaker's where the page's layout or the cue says so. */
    private @Nullable Referent continued(Attribution attribution) {
        Attribution last = previous;
        Referent speaker = spokeLast;
        if (last == null || speaker == null) {
            return null;
        }
        String text = cast.passage(attribution.place()).text();
        int from = Math.min(last.extent().end(), attribution.extent().start());
        int to = Math.max(last.extent().end(), attribution.extent().start());
        int breaks = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            breaks += text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\n') ? 1 : 0;
        }
        boolean direct = attribution.kind() == Attribution.Kind.DIRECT;
        boolean coordinated = !attribution.cue().isEmpty() && breaks == 0;
        if (direct && attribution.cue().isEmpty() && breaks <= 1 && to - from <= FAR || coordinated) {
            return speaker.because(
                    coordinated
                            ? "goes on in the same sentence"
                            : "a quotation that goes on after this speaker's words",
                    breaks == 0 ? 0.9 : 0.85);
        }
        return null;
    }
}
