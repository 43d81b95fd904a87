package org.hearsay.speaker;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.hearsay.model.Speaker;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Tells which body a source names; "the company" is one that spoke before or that the article names in full. */
final class ResolveBody {
    /** Bodies that are called by no name of their own. */
    private static final Set<String> STATE = Set.of(
            "government",
            "ministry",
            "court",
            "parliament",
            "senate",
            "council",
            "police",
            "army",
            "military",
            "regime",
            "cabinet",
            "congress",
            "department",
            "embassy",
            "prosecution",
            "state",
            "republic",
            "house",
            "commission");

    /** Words behind which a name of a body is told no further. */
    private static final Set<String> ENDS = Set.of("in", "at", "on", "who", "which", "that", "by", "from", "to");

    private final String article;
    private final People people;
    private final Map<Passage, Set<String>> capitals = new IdentityHashMap<>();
    private @Nullable List<String> kindred;
    private final Lexicon lexicon;
    private final Bodies bodies;
    private final FullBodyNames full;
    private final Firms firms;

    ResolveBody(ArticleCast cast, People people, Lexicon lexicon) {
        this.article = cast.article().id();
        this.people = people;
        this.lexicon = lexicon;
        this.bodies = new Bodies(lexicon);
        this.full = new FullBodyNames(lexicon);
        this.firms = new Firms(cast, people, lexicon);
    }

    /** The body, or null if none heads the source. */
    @Nullable
    Referent resolve(Source source, SpokenBefore spoken) {
        Bodies.Named body = bodies.read(source.passage(), source.from(), source.to());
        if (body == null) {
            // "The grocer" heads no name of a body, but means a firm.
            boolean bare = source.first().is("the") && source.to() - source.from() == 2;
            return bare
                    ? firms.meant(source, source.passage().at(source.from() + 1).folded())
                    : null;
        }
        Referent meant = body.isKind() && source.from() < source.to() - 1 ? meant(source, body, spoken) : null;
        if (meant != null) {
            return meant;
        }
        Passage.Token last = source.passage().at(source.to() - 1);
        boolean firm = source.first().is("the") && source.to() - source.from() > 2 && Firms.isGeneral(last);
        Referent only = firm ? firms.meant(source, last.folded()) : null;
        if (only != null) {
            return only;
        }
        Referent inFull = body.isKnown() ? null : inFull(source, body.country());
        if (inFull != null) {
            return inFull;
        }
        return body.isUnnamed()
                ? Referent.described(
                        Speaker.Kind.DESCRIBED,
                        source.own().words(),
                        article,
                        "a body of which only the kind is told",
                        0.6)
                : Referent.body(body, source.words());
    }

    /** "The border service" where pages name one such in full, here, in an article of the same persons, or in words that this one has too. */
    private @Nullable Referent inFull(Source source, String country) {
        Passage passage = source.passage();
        int to = source.from() + 1;
        while (to < source.to()
                && !passage.at(to).isMark()
                && !ENDS.contains(passage.at(to).folded())) {
            to++;
        }
        boolean named = source.first().is("the") || source.first().isCapital();
        SortedSet<String> words = bodies.words(passage, source.from(), to);
        if (!country.isEmpty()) {
            words.add(Fold.plain(country));
        }
        List<BodiesInFull.Named> fuller = named && words.size() > 1
                ? people.bodies().with(words).stream()
                        .filter(one -> isNear(one, words, passage))
                        .toList()
                : List.of();
        BodiesInFull.Named fullest = BodiesInFull.fullest(fuller);
        if (fullest == null) {
            return null;
        }
        Passage name = Passage.of(fullest.name().printed());
        Bodies.Named body = bodies.read(name, 0, name.size());
        return body == null
                ? null
                : Referent.body(body, source.words()).because("the body that pages name so in full", 0.85);
    }

    private boolean isNear(BodiesInFull.Named named, Set<String> words, Passage passage) {
        if (named.articles().contains(article) || named.articles().stream().anyMatch(kindred()::contains)) {
            return true;
        }
        List<String> others = named.name().words().stream()
                .filter(word -> !words.contains(word))
                .toList();
        return capitals(passage).containsAll(others) && others.stream().anyMatch(bodies::tellsFromOthers);
    }

    private List<String> kindred() {
        if (kindred == null) {
            kindred = people.kindred(article);
        }
        return kindred;
    }

    /** The words with capitals in a passage, countries by their names. */
    private Set<String> capitals(Passage passage) {
        return capitals.computeIfAbsent(passage, bodies::capitals);
    }

    /** Whether a body heads the words of a source. */
    boolean isBody(Source source) {
        return bodies.read(source.passage(), source.from(), source.to()) != null;
    }

    /** The body that a document's words stand for: one with a name or called by its kind, no country and no capital. */
    @Nullable
    Referent issuer(Source source, SpokenBefore spoken) {
        Bodies.Named body = bodies.read(source.passage(), source.from(), source.to());
        boolean place =
                body != null && (body.key().startsWith("country:") || body.key().startsWith("seat:"));
        return body == null || place ? null : resolve(source, spoken);
    }

    private @Nullable Referent meant(Source source, Bodies.Named kind, SpokenBefore spoken) {
        Passage passage = source.passage();
        String noun = Fold.plain(kind.name());
        FullBodyNames.Place place = source.first().is("the") ? full.nearest(passage, noun, source.from()) : null;
        if (place != null) {
            Bodies.Named named = bodies.read(passage, place.from(), place.to());
            String printed = passage.printed(place.from(), place.to());
            return Referent.body(
                    named == null ? new Bodies.Named(":" + Fold.plain(printed), printed, "") : named, source.words());
        }
        Referent before = before(kind, spoken);
        return before != null || !source.first().is("the") ? before : firms.meant(source, noun);
    }

    /** A body of that or no stated kind that has just spoken, or a name that nothing calls a person's. */
    private @Nullable Referent before(Bodies.Named kind, SpokenBefore spoken) {
        Referent last = spoken.last();
        if (last == null) {
            return null;
        }
        boolean named = last.speaker().kind() == Speaker.Kind.BODY
                && isOf(last.speaker().name(), Fold.plain(kind.name()));
        return named || !STATE.contains(Fold.plain(kind.name())) && isOpen(last, spoken.person())
                ? last.because("the body that spoke before", 0.8)
                : null;
    }

    /** Whether a name has the kind in it, or does not say by its last word what kind of body it is. */
    private boolean isOf(String name, String kind) {
        String plain = Fold.plain(name);
        String head = plain.substring(plain.lastIndexOf(' ') + 1);
        return plain.contains(kind) || !lexicon.isBodyNoun(head);
    }

    /** A name that nothing calls a person's. */
    static boolean isOpen(Referent last, @Nullable Person person) {
        return last.speaker().kind() == Speaker.Kind.PERSON
                && person != null
                && person.speaker().equals(last.speaker())
                && person.gender() == Gender.UNKNOWN
                && person.descriptions().isEmpty();
    }
}
